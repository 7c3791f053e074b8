// Builds the gallery, takes a picture of every state and scans it with axe:
//   npx tsx test/taskpane/gallery/take.ts <folder> [part of a state's name]
// Ends with exit code 1 if a scan finds anything.
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import webpack from 'webpack';
import { STATES } from './states';

const [folder = 'out/gallery', only = ''] = process.argv.slice(2);
const root = resolve(__dirname, '../../..');
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const PAGE = 'https://gallery.test/';

/** Pictures approximate Segoe UI, which is not on every machine, by a font of nearly the same widths. */
const HTML = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Gallery</title>
<style>body{margin:0;overflow-y:scroll}
@font-face{font-family:'Segoe UI';src:local('Segoe UI'),local('Liberation Sans')}
@font-face{font-family:'Segoe UI';font-weight:600;src:local('Segoe UI Semibold'),local('Liberation Sans Bold')}</style>
</head><body><div id="root"></div><script src="/gallery.js"></script></body></html>`;

interface Look {
  readonly suffix: string;
  readonly width: number;
  readonly query: string;
  readonly forced?: true;
}

const LOOKS: readonly Look[] = [
  { suffix: '', width: 350, query: '' },
  { suffix: '-dark', width: 350, query: '&mode=dark' },
  { suffix: '-320', width: 320, query: '' },
  { suffix: '-200', width: 350, query: '&scale=2' },
  // What is left of 350 px when the browser zooms to 200 %.
  { suffix: '-zoomed', width: 175, query: '' },
  { suffix: '-forced', width: 350, query: '', forced: true },
];

/** @returns the folder with the scripts. */
async function build(): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'gallery-'));
  const compiler = webpack({
    mode: 'production',
    target: ['web', 'es2022'],
    context: root,
    entry: { gallery: join(__dirname, 'gallery.tsx') },
    output: { path: out, filename: '[name].js' },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    optimization: { minimize: false },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                target: 'es2022',
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic' } },
              },
            },
          },
        },
      ],
    },
    plugins: [new webpack.DefinePlugin({ __VERSION__: '"0.1.0"', __BUILD_ID__: '"gallery"' })],
    performance: { hints: false },
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors()) fail(new Error(stats.toString('errors-only')));
      else done();
    });
  });
  return out;
}

async function scan(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    interface Result {
      violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
    }
    const { axe: scanner } = window as unknown as {
      axe: { run(context: unknown, options: unknown): Promise<Result> };
    };
    // Fluent's focus helpers are never reached by the user.
    const { violations } = await scanner.run({ exclude: [['[data-tabster-dummy]']] }, {});
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
    );
  });
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const built = await build();
  const states = Object.keys(STATES)
    .concat('too-old')
    .filter((name) => name.includes(only));
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const faults: string[] = [];
  for (const look of LOOKS) {
    const context = await browser.newContext({
      viewport: { width: look.width, height: 720 },
      deviceScaleFactor: 1,
      ...(look.forced && { forcedColors: 'active' as const }),
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    await page.route(`${PAGE}**`, (route) => {
      const { pathname } = new URL(route.request().url());
      return pathname.endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', path: join(built, pathname) })
        : route.fulfill({ contentType: 'text/html', body: HTML });
    });
    for (const state of states) {
      await page.goto(`${PAGE}?state=${state}${look.query}`);
      await page.locator('h1').first().waitFor({ state: 'attached' });
      await page.waitForTimeout(state === 'loading' ? 700 : 250);
      const name = `${state}${look.suffix}`;
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wide > 0) faults.push(`${name}: ${wide} px wider than the pane`);
      faults.push(...(await scan(page)).map((fault) => `${name}: ${fault}`));
    }
    await context.close();
  }
  await browser.close();
  console.log(faults.length === 0 ? 'Nothing found.' : faults.join('\n'));
  if (faults.length > 0) process.exitCode = 1;
}

void main();
