import { readdirSync, readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { readModules, type Source } from './support/architecture/readModule';
import { ARCHITECTURE_RULES, findBreaches } from './support/architecture/rules';

const project = resolve(__dirname, '..');

function readSources(): Source[] {
  return readdirSync(resolve(project, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.split(sep).join('/')}`)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(resolve(project, path), 'utf8') }));
}

describe('src/', () => {
  const breaches = findBreaches(readModules(readSources()));

  it.each(ARCHITECTURE_RULES.map(({ name }) => name))('%s', (name) => {
    const told = breaches
      .filter(({ rule }) => rule === name)
      .map(({ path, line, message }) => `${path}:${String(line)} ${message}`);
    expect(told).toEqual([]);
  });
});

function judge(...sources: [path: string, text: string][]): string[] {
  return findBreaches(readModules(sources.map(([path, text]) => ({ path, text })))).map(
    ({ rule, path, message }) => `${rule} | ${path} ${message}`,
  );
}

/** Sources that break one rule, and what is said to whoever wrote them. */
const BROKEN: [rule: string, path: string, text: string, said: RegExp][] = [
  ['every file lives in a folder of the house', 'src/helpers/tidy.ts', '', /src\/README\.md/],
  ['imports follow the arrow', 'src/domain/a.ts', "import '../files/b';", /domain is pure/],
  ['imports follow the arrow', 'src/domain/a.ts', "import { z } from 'valibot';", /domain is pure/],
  ['imports follow the arrow', 'src/domain/a.ts', "type F = import('node:fs').Stats;", /node:fs/],
  ['imports follow the arrow', 'src/files/a.ts', "export * from '../workflows/b';", /fflate/],
  ['imports follow the arrow', 'src/files/a.ts', "await import('react');", /imports react/],
  ['imports follow the arrow', 'src/files/a.ts', 'await import(name);', /\(computed\)/],
  ['imports follow the arrow', 'src/excel/a.ts', "import '../files/b';", /the story that joins/],
  ['imports follow the arrow', 'src/workflows/a.ts', "import 'react';", /neither React/],
  [
    'imports follow the arrow',
    'src/workflows/a.ts',
    "new Worker(new URL('../taskpane/b', import.meta.url));",
    /src\/taskpane\/b/,
  ],
  ['imports follow the arrow', 'src/taskpane/a.tsx', "import '../excel/b';", /never touches excel/],
  ['imports follow the arrow', 'src/commands/a.ts', "import '../excel/b';", /one line/],
  ['imports follow the arrow', 'src/cli/a.ts', "import '../workflows/b';", /no Excel/],
  ['imports follow the arrow', 'src/cli/a.ts', "require('hucre');", /command line/],
  ['imports follow the arrow', 'src/sandbox/a.ts', "import '../domain/b';", /nothing of ours/],
  ['imports follow the arrow', 'src/excel/a.ts', "import '../sandbox/b';", /src\/sandbox\/b/],
  ['domain asks nothing of the world', 'src/domain/a.ts', 'Date.now();', /Date\.now/],
  ['domain asks nothing of the world', 'src/domain/a.ts', 'new Date();', /new Date\(\)/],
  ['domain asks nothing of the world', 'src/domain/a.ts', 'Math.random();', /Math\.random/],
  ['domain asks nothing of the world', 'src/domain/a.ts', 'document.body;', /document/],
  ['domain asks nothing of the world', 'src/domain/a.ts', 'window.name;', /window/],
  ['domain asks nothing of the world', 'src/domain/a.ts', 'process.env.HOME;', /process/],
  ['domain asks nothing of the world', 'src/domain/a.ts', 'const o = { fetch };', /fetch/],
  ['only excel speaks Office.js', 'src/workflows/a.ts', 'Excel.run(f);', /mentions Excel/],
  ['only excel speaks Office.js', 'src/taskpane/a.ts', 'Office.onReady();', /mentions Office/],
  [
    'only excel speaks Office.js',
    'src/domain/a.ts',
    'export function f(range: Excel.Range) {}',
    /mentions Excel/,
  ],
  ['nothing leaves the machine', 'src/workflows/a.ts', "fetch('/x');", /uses fetch/],
  ['nothing leaves the machine', 'src/taskpane/a.ts', "window.fetch('/x');", /uses fetch/],
  ['nothing leaves the machine', 'src/excel/a.ts', 'new XMLHttpRequest();', /XMLHttpRequest/],
  ['nothing leaves the machine', 'src/files/a.ts', 'new WebSocket(a);', /WebSocket/],
  ['nothing leaves the machine', 'src/taskpane/a.ts', 'navigator.sendBeacon(a);', /sendBeacon/],
  ['nothing leaves the machine', 'src/cli/a.ts', "import 'node:https';", /network module/],
  [
    'no addresses but the allowed few',
    'src/taskpane/a.tsx',
    'const a = <a href="https://example.org/x">x</a>;',
    /https:\/\/example\.org\/x/,
  ],
  [
    'no addresses but the allowed few',
    'src/excel/a.ts',
    // A template that begins with an address is an address, whatever follows.
    'const a = `https://example.org/${b}`;',
    /https:\/\/example\.org/,
  ],
  [
    'the two roles do not know each other',
    'src/taskpane/analyst/a.tsx',
    "import { B } from '../coordinator/B';",
    /other role/,
  ],
  ['named exports only', 'src/domain/a.ts', 'export default 1;', /Give it a name/],
  ['named exports only', 'src/domain/a.ts', 'export default function f() {}', /Give it a name/],
  ['named exports only', 'src/domain/a.ts', 'const a = 1; export { a as default };', /a name/],
];

it.each(BROKEN)('is seen broken: %s (%s: %s)', (rule, path, text, said) => {
  const told = judge([path, text]).filter((line) => line.startsWith(rule));
  expect(told.join('\n')).toMatch(said);
});

it('a circle of imports is told once, with the way round', () => {
  const told = judge(
    ['src/domain/b.ts', "import './c';"],
    ['src/domain/a.ts', "import './b';"],
    ['src/domain/c/index.ts', "import { type A, a } from '../a';"],
  );
  expect(told).toEqual([
    expect.stringContaining(
      'no import cycles | src/domain/a.ts is part of a circle: src/domain/a.ts -> src/domain/b.ts -> src/domain/c/index.ts -> src/domain/a.ts',
    ),
  ]);
});

it.each([
  "import type { B } from './b';",
  "import { type B } from './b';",
  "export type { B } from './b';",
  "type B = import('./b').B;",
])('types may refer to each other: %s', (text) => {
  expect(judge(['src/domain/a.ts', text], ['src/domain/b.ts', "import './a';"])).toEqual([]);
});

it('every rule is seen broken above', () => {
  const seen = new Set([...BROKEN.map(([rule]) => rule), 'no import cycles']);
  expect(ARCHITECTURE_RULES.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
});

/** What the rules must let pass: the same words with another meaning. */
const ALLOWED: [path: string, text: string][] = [
  ['src/domain/a.ts', "import { b } from './b'; import rows from './rows.json';"],
  ['src/domain/a.ts', 'const day = new Date(Date.UTC(2026, 3, 1));'],
  ['src/domain/a.ts', 'function spread(window: number[]) { return window.length; }'],
  ['src/domain/a.ts', 'const submission = { document: 1 }; submission.document;'],
  [
    'src/domain/a.ts',
    '// as https://example.org/x explains, fetch and Excel.run are not used here',
  ],
  ['src/domain/a.ts', "const source = 'https://www.gov.uk/government/statistics';"],
  ['src/files/a.ts', "const ns = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';"],
  ['src/files/a.ts', "import { unzipSync } from 'fflate'; import { write } from 'hucre';"],
  ['src/excel/a.ts', "import { b } from '../domain/b'; Excel.run(b);"],
  ['src/workflows/a.ts', "import '../excel/b'; import '../files/b'; import '../domain/b';"],
  ['src/taskpane/index.tsx', 'Office.onReady();'],
  ['src/taskpane/a.tsx', "import 'react'; import '../workflows/b'; const t = <p>Excel</p>;"],
  ['src/taskpane/loading/a.ts', "const there = 'Office' in window;"],
  ['src/taskpane/analyst/a.tsx', "import { C } from '../components/C';"],
  ['src/cli/a.ts', "import 'node:fs'; import '../domain/b'; import '../files/b';"],
  ['src/sandbox/boot/a.ts', "import 'webpack'; fetch('https://localhost:3000/');"],
];

it.each(ALLOWED)('lets pass: %s: %s', (path, text) => {
  expect(judge([path, text])).toEqual([]);
});
