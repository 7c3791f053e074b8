import { spawn, type ChildProcess } from 'node:child_process';
import { type X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { connect } from 'node:tls';
import { chromium } from 'playwright-core';
import { pinOf } from '../../../src/sandbox/boot/certificate';
import { findBrowser } from '../../../src/sandbox/boot/findBrowser';
import { isRoot, listBrowserArguments } from '../../../src/sandbox/boot/openBrowser';

const PROJECT = resolve(__dirname, '../../..');
let server: ChildProcess | undefined;
let profile: string;

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'profile-'));
});
afterEach(() => {
  server?.kill('SIGTERM');
  rmSync(profile, { recursive: true, force: true });
});

function findFreePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        done(port);
      });
    });
  });
}

/** Starts what `npm start` starts, and waits until it says that it serves. */
function start(port: number): Promise<void> {
  const child = spawn(
    process.execPath,
    [...['--import', 'tsx', 'src/sandbox/boot/start.ts'], ...['--no-open', '--port', String(port)]],
    { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  server = child;
  return new Promise((done, fail) => {
    let told = '';
    const listen = (part: Buffer) => {
      told += part.toString();
      if (told.includes(`Serving https://localhost:${String(port)}/sandbox.html`)) done();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => {
      fail(new Error(`npm start ended with ${String(code)}:\n${told}`));
    });
  });
}

/** The pin of whatever certificate is presented at the port. */
function readPin(port: number): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect({ port, host: 'localhost', rejectUnauthorized: false }, () => {
      const presented = socket.getPeerX509Certificate() as unknown as X509Certificate;
      socket.end();
      done(pinOf({ cert: presented.toString(), key: '' }));
    });
    socket.once('error', fail);
  });
}

async function visit(port: number, pin: string): Promise<string> {
  const asRoot = process.platform === 'linux' && isRoot();
  const args = listBrowserArguments('about:blank', pin, profile, asRoot).filter(
    (argument) => argument.startsWith('--') && !argument.startsWith('--user-data-dir'),
  );
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser() ?? '',
    args: ['--disable-gpu', '--disable-quic', ...args],
  });
  try {
    const page = await context.newPage();
    await page.goto(`https://localhost:${String(port)}/taskpane.sandbox.html`);
    await page.waitForFunction(() => 'Office' in window);
    return await page.title();
  } finally {
    await context.close();
  }
}

it('serves the pane over https to a browser that pins its certificate, and to no other', async () => {
  const port = await findFreePort();
  await start(port);

  const pin = await readPin(port);
  expect(await visit(port, pin)).toBe('RIIA Quarterly');
  await expect(
    visit(
      port,
      pin.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')),
    ),
  ).rejects.toThrow('ERR_CERT_AUTHORITY_INVALID');
});

it('says what to do when the port is taken', async () => {
  const port = await findFreePort();
  const other = createServer();
  await new Promise<void>((done) => other.listen(port, 'localhost', done));
  try {
    await expect(start(port)).rejects.toThrow('npm start -- --port 3001');
  } finally {
    other.close();
  }
});
