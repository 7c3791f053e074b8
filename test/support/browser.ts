import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, resolve, sep } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type ConsoleMessage,
  type Frame,
  type Page,
  type Request,
  type Route,
} from 'playwright-core';
import { explainMissingBrowser, findBrowser } from '../../src/sandbox/boot/findBrowser';
import { isRoot } from '../../src/sandbox/boot/openBrowser';

/**
 * The journeys see the built pages at this address. Nothing listens there: every request is answered
 * from dist/ by interception, so no server, no certificate and no network is needed, while office.js
 * finds the https host it insists on.
 */
export const ORIGIN = 'https://sandbox.test';

const DIST = resolve(__dirname, '../../dist');
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml; charset=utf-8',
};

/** The hash of the empty string: Griffel, which styles Fluent, makes empty style elements and fills them. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Microsoft's network, which the page for Excel (taskpane.html) may ask as well as its own host. */
const OFFICE_ORIGIN = 'https://officeapis.public.onecdn.static.microsoft';

/** The policy recommended to whoever hosts the pane; no eval, no inline script, no inline style. */
function makePanePolicy(path: string): string {
  const own = path === '/taskpane.html' ? `'self' ${OFFICE_ORIGIN}` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${own}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src ${own}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** How a page is to be looked at. */
export interface Viewing {
  /** Width of the window in CSS pixels. */
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  reducedMotion?: 'reduce' | 'no-preference';
  /** What the browser may do unasked, for instance 'clipboard-read'. */
  permissions?: string[];
  /** Path and query on the origin. */
  path?: string;
  /** Called before the first request, for instance to route one file differently. */
  prepare?: (context: BrowserContext) => Promise<unknown>;
}

/** An open page and what was noticed while it was open. */
export interface OpenPage {
  page: Page;
  /** Requests to any other origin, all of them refused. */
  foreignRequests: string[];
  /** Uncaught errors, and errors written to the console. */
  errors: string[];
  close(): Promise<void>;
}

/** The sandbox page with the task pane in its frame. */
export interface OpenSandbox extends OpenPage {
  pane: Frame;
}

let browser: Promise<Browser> | undefined;

function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(explainMissingBrowser());
  return chromium.launch({
    executablePath,
    args: process.platform === 'linux' && isRoot() ? ['--no-sandbox', ...FLAGS] : FLAGS,
  });
}

/** Ends the browser that the tests of this file share; to be called in `afterAll`. */
export async function closeBrowser(): Promise<void> {
  const running = browser;
  browser = undefined;
  await (await running)?.close();
}

/**
 * Opens the sandbox (`sandbox.html`) in a clean context of its own and waits for the pane's frame.
 *
 * @example
 * const { page, pane, close } = await openSandbox({ width: 1366, colorScheme: 'dark' });
 */
export async function openSandbox(viewing: Viewing = {}): Promise<OpenSandbox> {
  const opened = await openPage({ path: '/sandbox.html', ...viewing });
  const element = await opened.page.waitForSelector('iframe', { state: 'attached' });
  const pane = await element.contentFrame();
  if (!pane) throw new Error('The frame of the task pane has no document.');
  await pane.waitForURL((url) => url.pathname.startsWith('/taskpane'));
  return { ...opened, pane };
}

/** Opens one built page by itself, in a clean context (no storage, no history). */
export async function openPage(viewing: Viewing): Promise<OpenPage> {
  if (!existsSync(DIST)) throw new Error('dist/ is missing: run `npm run build` first.');
  browser ??= launch();
  const context = await (await browser).newContext(readContextOptions(viewing));
  const foreignRequests: string[] = [];
  const errors: string[] = [];
  await context.route('**/*', (route, request) => answer(route, request, foreignRequests));
  await context.routeWebSocket(/.*/, async (socket) => {
    foreignRequests.push(socket.url());
    await socket.close();
  });
  await viewing.prepare?.(context);
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isOfficeStyle(message))
      errors.push(`${message.text()} (${message.location().url})`);
  });
  await page.goto(ORIGIN + (viewing.path ?? '/taskpane.html'));
  return { page, foreignRequests, errors, close: () => context.close() };
}

/**
 * Fails when the page asked anything of another origin: nothing leaves the machine.
 *
 * @throws naming every address that was asked
 */
export function assertNothingLeft({ foreignRequests }: Pick<OpenPage, 'foreignRequests'>): void {
  if (foreignRequests.length === 0) return;
  throw new Error(`Asked of other origins:\n  ${foreignRequests.join('\n  ')}`);
}

/** Fails when the page threw or wrote an error to its console. */
export function assertNoErrors({ errors }: Pick<OpenPage, 'errors'>): void {
  if (errors.length > 0) throw new Error(`Errors in the page:\n  ${errors.join('\n  ')}`);
}

/**
 * The office.js of the package writes two style attributes of its own, which the policy refuses. The
 * journeys pass without them, so the message is no fault of the page.
 */
function isOfficeStyle(message: ConsoleMessage): boolean {
  return (
    message.location().url.startsWith(`${ORIGIN}/office/`) &&
    message.text().startsWith('Applying inline style violates')
  );
}

function readContextOptions(viewing: Viewing): BrowserContextOptions {
  return {
    viewport: { width: viewing.width ?? 1366, height: viewing.height ?? 768 },
    colorScheme: viewing.colorScheme ?? 'light',
    forcedColors: viewing.forcedColors ?? 'none',
    reducedMotion: viewing.reducedMotion ?? 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    permissions: viewing.permissions ?? [],
  };
}

async function answer(route: Route, request: Request, foreign: string[]): Promise<void> {
  const url = new URL(request.url());
  if (url.origin !== ORIGIN) {
    foreign.push(request.url());
    await route.abort('blockedbyclient');
    return;
  }
  const path = resolve(DIST, `.${decodeURIComponent(url.pathname)}`);
  if (!path.startsWith(DIST + sep) || !existsSync(path) || !statSync(path).isFile()) {
    await route.fulfill({ status: 404, body: `${url.pathname} is not in dist/` });
    return;
  }
  await route.fulfill({
    status: 200,
    headers: {
      'Content-Type': CONTENT_TYPES[extname(path)] ?? 'application/octet-stream',
      ...(/^\/taskpane\b/.test(url.pathname) && path.endsWith('.html')
        ? { 'Content-Security-Policy': makePanePolicy(url.pathname) }
        : {}),
    },
    body: readFileSync(path),
  });
}
