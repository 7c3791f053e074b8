import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const PROJECT = resolve(__dirname, '../../..');
const DIST = join(PROJECT, 'dist');
const OFFICE = join(PROJECT, 'node_modules/@microsoft/office-js/dist');

function read(path: string): string {
  return readFileSync(join(DIST, path), 'utf8');
}

const localLibrary = readdirSync(join(DIST, 'office'), { recursive: true, encoding: 'utf8' });

it.each(localLibrary.filter((path) => path.endsWith('.js')))(
  'office/%s is Microsoft’s file, byte for byte',
  (path) => {
    expect(readFileSync(join(DIST, 'office', path)).equals(readFileSync(join(OFFICE, path)))).toBe(
      true,
    );
  },
);

it('the pane of the sandbox differs from the pane of Excel in the address of office.js alone', () => {
  const library = 'https://officeapis.public.onecdn.static.microsoft/1/office.js';
  expect(read('taskpane.html')).toContain(library);
  expect(read('taskpane.sandbox.html')).toBe(
    read('taskpane.html').replace(library, 'office/office.js'),
  );
});

it.each(['taskpane.html', 'commands.html'])('%s has no inline script or style', (path) => {
  const page = read(path);
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/);
  expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
});

it('the scripts of the pane and the commands page make no code out of text', () => {
  const pages = ['taskpane.html', 'commands.html'].map(read).join();
  const scripts = [...pages.matchAll(/src="?([\w.-]+\.js)/g)].map(([, name]) => name ?? '');
  expect(scripts.length).toBeGreaterThan(1);
  for (const script of scripts) expect(read(script)).not.toMatch(/\beval\(|\bnew Function\(/);
});

it('every script and style of the pane is named after its content, so that it may be kept for ever', () => {
  const own = [...read('taskpane.html').matchAll(/(?:src|href)="?([\w.-]+\.(?:js|css))/g)];
  expect(own.length).toBeGreaterThan(1);
  for (const [, name] of own) expect(name).toMatch(/\.[0-9a-f]{10}\.(js|css)$/);
});

// React and Fluent are about 190 kB of it. What is added must be worth its weight on a council's network.
it('the pane’s own scripts and styles stay under 320 kB as they are sent (gzip)', () => {
  const own = [...read('taskpane.html').matchAll(/(?:src|href)="?([\w.-]+\.(?:js|css))/g)];
  const sent = own.reduce((sum, [, name]) => sum + gzipSync(read(name ?? '')).length, 0);
  expect(sent).toBeGreaterThan(0);
  expect(sent).toBeLessThan(320_000);
});
