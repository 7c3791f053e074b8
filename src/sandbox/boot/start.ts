// npm start: builds, serves on this computer and opens the sandbox in a browser.
//   --no-open      serve only
//   --port 3001    another port than 3000
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pinOf } from './certificate';
import { explainMissingBrowser, findBrowser, THIS_MACHINE } from './findBrowser';
import { hasDisplay, openBrowser } from './openBrowser';
import { CACHE_FOLDER, serve, type Serving } from './serve';

const SANDBOX_PAGE = '/sandbox.html';

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      'no-open': { type: 'boolean', default: false },
      port: { type: 'string', default: '3000' },
    },
  });
  const port = readPort(values.port);
  console.log('Building the pane and the sandbox ...');
  const serving = await serve(port);
  const address = serving.origin + SANDBOX_PAGE;
  console.log(`Serving ${address} (Ctrl+C stops it; a changed file is built again)`);
  if (!values['no-open']) await show(serving, address);
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Error(`--port is ${text}; a number from 1 to 65535 is needed.`);
}

/** Opens the address, or says what to do where that is not possible. */
async function show(serving: Serving, address: string): Promise<void> {
  const pin = pinOf(serving.certificate);
  const program = findBrowser();
  if (!program) {
    console.log(explainMissingBrowser());
    console.log(explainByHand(address));
  } else if (!hasDisplay(THIS_MACHINE)) {
    console.log('There is no display here to open a browser on.');
    console.log(explainByHand(address));
  } else {
    await openBrowser(program, address, pin, join(CACHE_FOLDER, 'browser-profile'));
    console.log(`Opened in ${program}, with the certificate of this server pinned.`);
  }
}

function explainByHand(address: string): string {
  return [
    `Open ${address} in any browser on this computer. The certificate was made here for`,
    'development, so the browser warns once: choose "Advanced", then "Continue to localhost".',
  ].join('\n');
}

function explainFailure(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return 'The port is taken by another program. Stop that program, or use: npm start -- --port 3001';
  }
  return error instanceof Error ? error.message : String(error);
}

start().catch((error: unknown) => {
  console.error(explainFailure(error));
  process.exit(1);
});
