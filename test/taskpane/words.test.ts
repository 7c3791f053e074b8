import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import {
  explainDateProblem,
  explainNotValidIn,
  summariseFindings,
  wordProblem,
} from '../../src/taskpane/words';
import { PROBLEM_KINDS } from '../../src/taskpane/Problem';
import { findAuthorityByCode, successorsIn } from '../../src/domain/authorities/findAuthority';

const PANE = join(__dirname, '../../src/taskpane');

/** Every piece of text in the pane's source, with where it stands. */
function* textsOf(file: string): Generator<{ text: string; where: string }> {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: { text: string; where: string }[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) return;
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node)
    ) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ text: node.text, where: `${file}:${line + 1}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  yield* found;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

const TEXTS = sources(PANE).flatMap((file) => [...textsOf(file)]);

test.each([
  ['the word for moving files to a server', /\bupload/i],
  ['“invalid”: say what is wrong', /\binvalid\b/i],
  ['please, sorry or oops', /\b(please|sorry|oops)\b/i],
  ['an exclamation mark', /[a-z ]!(\s|$)/i],
  ['a typewriter apostrophe', /[a-z]'[a-z]/i],
])('no text in the pane has %s', (_, pattern) => {
  expect(TEXTS.filter(({ text }) => pattern.test(text))).toEqual([]);
});

test('the search sees the words', () => {
  expect(TEXTS.some(({ text }) => text === 'Check again')).toBe(true);
});

test.each(PROBLEM_KINDS)(
  'trouble of kind %s has a title without a full stop and a sentence with one',
  (kind) => {
    const { title, text } = wordProblem({ kind, sheet: null, details: '' });
    expect(title).toMatch(/[^.]$/);
    expect(text).toMatch(/\.$/);
  },
);

test('a date with the month first is shown the right way round', () => {
  expect(explainDateProblem('month-first', '11/23/2026')).toBe(
    '11/23/2026 is not a date here. Write the day first: 23/11/2026.',
  );
});

test('an authority that has ended is followed by its successors', () => {
  const period = { year: 2026, quarter: 2 } as const;
  const [cumbria] = findAuthorityByCode(909);
  if (!cumbria) throw new Error('909 is not in the register');
  expect(explainNotValidIn(cumbria, period, successorsIn(cumbria, period))).toBe(
    'Cumbria (909) ended on 31/03/2023. For 2026-27 Q2 choose Cumberland (942) or Westmorland and Furness (943).',
  );
});

test('the result of a check leaves out grades that were not found', () => {
  expect(summariseFindings(2, 0, 1)).toBe('2 errors, 1 note.');
  expect(summariseFindings(0, 0, 0)).toBe('Nothing found.');
});
