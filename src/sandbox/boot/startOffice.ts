import type { Connection } from '../channel/Peer';
import type { Sandbox } from '../host/Sandbox';

/** Where the pane pretends to be. office.js trusts only an https host page of the same hostname. */
export const PAGE_ORIGIN = 'https://sandbox.test';

/** The folder that office.js believes it was loaded from. */
const OFFICE_FOLDER = `${PAGE_ORIGIN}/office/`;

/** A window of jsdom, with what office.js puts into it. */
export type OfficeWindow = Window &
  typeof globalThis & { Office: typeof Office; Excel: typeof Excel };

/** What differs between the places that start office.js. */
export interface StartOptions {
  /** Reads one file of the office.js package's dist folder, `undefined` when there is none. */
  readFile: (name: string) => string | undefined;
  /** Runs a script in the window, as its own `<script>` would. */
  run: (script: string, name: string) => void;
}

/** Globals that office.js makes; they must go before it can start again in the same window. */
const OFFICE_GLOBALS = [
  'Office',
  'Excel',
  'OSF',
  'OSFPerformance',
  'OfficeExtension',
  'OfficeCore',
  'OfficeRuntime',
  'Microsoft',
  'OSFLog',
  'OTel',
  'oteljs',
  'Strings',
];

/**
 * Starts the unmodified office.js in a window, connected to a sandbox as to Excel on the web.
 * Each start is a new conversation with clean storage; the window's former connection is dead.
 */
export async function startOffice(
  window: OfficeWindow,
  sandbox: Sandbox,
  { readFile, run }: StartOptions,
): Promise<Connection> {
  const connection = sandbox.connect(
    {
      post: (text) => {
        const event = new window.MessageEvent('message', { data: text, origin: PAGE_ORIGIN });
        setTimeout(() => window.dispatchEvent(event), 0);
      },
    },
    { addinOrigin: PAGE_ORIGIN, hostOrigin: PAGE_ORIGIN },
  );
  cleanWindow(window);
  noteListeners(window);
  window.name = connection.windowName;
  giveParent(window, (text) => connection.receive(text, PAGE_ORIGIN));
  const stop = loadScriptsFrom(window, { readFile, run });
  const script = window.document.createElement('script');
  script.src = `${OFFICE_FOLDER}office.js`;
  window.document.head.append(script);
  try {
    await ready(window);
  } finally {
    stop();
  }
  return connection;
}

function cleanWindow(window: OfficeWindow): void {
  window.sessionStorage.clear();
  window.localStorage.clear();
  const globals = window as unknown as Record<string, unknown>;
  for (const name of OFFICE_GLOBALS) if (name in window) globals[name] = undefined;
  for (const script of window.document.querySelectorAll('script[src]')) script.remove();
}

/** What office.js hears messages with in each window, so that a stopped one can be made deaf. */
const listeners = new WeakMap<Window, EventListenerOrEventListenerObject[]>();

/** Takes the former office.js's listeners away and keeps note of the next one's. */
function noteListeners(window: OfficeWindow): void {
  const known = listeners.get(window);
  for (const listener of known?.splice(0) ?? []) window.removeEventListener('message', listener);
  if (known) return;
  const noted: EventListenerOrEventListenerObject[] = [];
  listeners.set(window, noted);
  const add = window.addEventListener.bind(window);
  window.addEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void => {
    if (!listener) return;
    if (type === 'message') noted.push(listener);
    add(type, listener, options);
  };
}

/** The window believes it is a frame: what it posts to its parent goes to the sandbox. */
function giveParent(window: OfficeWindow, receive: (text: string) => void): void {
  const parent = { postMessage: (text: string) => queueMicrotask(() => receive(text)) };
  const fixed = { configurable: true, enumerable: true };
  Object.defineProperty(window, 'parent', { ...fixed, value: parent });
  Object.defineProperty(window, 'opener', { ...fixed, value: null });
  // jsdom has no document.domain, which office.js compares with its host's.
  Object.defineProperty(window.document, 'domain', {
    ...fixed,
    value: new URL(PAGE_ORIGIN).hostname,
  });
}

/** Loads scripts of the office folder when they enter the page, in place of jsdom, which loads none. */
function loadScriptsFrom(window: OfficeWindow, { readFile, run }: StartOptions): () => void {
  const load = (script: HTMLScriptElement): void => {
    const file =
      script.src.startsWith(OFFICE_FOLDER) && readFile(script.src.slice(OFFICE_FOLDER.length));
    if (typeof file === 'string') run(file, script.src);
    script.dispatchEvent(new window.Event(typeof file === 'string' ? 'load' : 'error'));
  };
  const observer = new window.MutationObserver((changes) => {
    for (const node of changes.flatMap((change) => [...change.addedNodes])) {
      if (node instanceof window.HTMLScriptElement && node.src) load(node);
    }
  });
  observer.observe(window.document, { childList: true, subtree: true });
  return () => observer.disconnect();
}

const GIVE_UP_AFTER = 10_000;

async function ready(window: OfficeWindow): Promise<void> {
  const since = Date.now();
  const isThere = (): boolean =>
    typeof (window as Partial<OfficeWindow>).Office?.onReady === 'function';
  while (!isThere()) {
    if (Date.now() - since > GIVE_UP_AFTER) throw new Error('office.js did not start.');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await window.Office.onReady();
}
