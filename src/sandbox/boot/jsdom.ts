import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import type { DOMWindow } from 'jsdom';
import { JSDOM } from 'jsdom';
import type { Connection } from '../channel/Peer';
import { Sandbox } from '../host/Sandbox';
import type { SandboxOptions } from '../host/Sandbox';
import type { OfficeWindow } from './startOffice';
import { PAGE_ORIGIN, startOffice } from './startOffice';

const OFFICE_PACKAGE = '@microsoft/office-js/dist/office.js';

/** Reads the installed office.js, unmodified. */
export function readOfficeFile(name: string, from = process.cwd()): string | undefined {
  const dist = dirname(createRequire(join(from, 'package.json')).resolve(OFFICE_PACKAGE));
  const path = join(dist, name.toLowerCase());
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** A running office.js with the sandbox behind it. */
export interface Booted {
  window: DOMWindow;
  Office: typeof Office;
  Excel: typeof Excel;
  sandbox: Sandbox;
  connection: Connection;
  close: () => void;
}

/**
 * Boots office.js in a jsdom window of its own, in this process. For scripts and programs; tests use
 * the Jest environment, in which the globals are those of the test.
 */
export async function bootJsdom(options: SandboxOptions = {}): Promise<Booted> {
  const sandbox = new Sandbox(options);
  const dom = new JSDOM('<!doctype html><head></head><body></body>', {
    url: `${PAGE_ORIGIN}/pane.html`,
    runScripts: 'outside-only',
    pretendToBeVisual: true,
  });
  const window = dom.window as unknown as OfficeWindow;
  const context = dom.getInternalVMContext();
  const connection = await startOffice(window, sandbox, {
    readFile: readOfficeFile,
    run: (script, filename) => void new Script(script, { filename }).runInContext(context),
  });
  const close = (): void => {
    connection.close();
    dom.window.close();
  };
  const { Office, Excel } = window;
  return { window: dom.window, Office, Excel, sandbox, connection, close };
}
