import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describeChecks, explainExample } from '../.config/describeChecks';
import { ALL_CHECKS } from '../src/domain/checks/all';

const ROOT = resolve(__dirname, '..');
const CHECKS = resolve(ROOT, 'src/domain/checks');
const SCOPES = ['cell', 'row', 'group', 'series', 'submission'];
const FILES = SCOPES.flatMap((scope) =>
  readdirSync(resolve(CHECKS, scope)).map((file) => `${scope}/${basename(file, '.ts')}`),
);

describe('every check', () => {
  test('is in the list once, under a code that is its path', () => {
    expect(ALL_CHECKS.map(({ code }) => code).sort()).toEqual([...FILES].sort());
  });

  test.each(FILES)('%s has a test', (code) => {
    expect(existsSync(resolve(ROOT, `test/domain/checks/${code}.test.ts`))).toBe(true);
  });

  test.each(ALL_CHECKS.map((check) => [check.code, check] as const))(
    '%s says what it checks and why, in sentences',
    (_, { title, help }) => {
      expect(title).toMatch(/^[A-Z0-9].*[^.]$/);
      expect(help).toMatch(/^[A-Z0-9].*\.$/);
    },
  );
});

describe.each(ALL_CHECKS.map(({ code, grade }) => [code, grade] as const))(
  '%s in words',
  (code, grade) => {
    const { title, body, action } = explainExample(code);
    const text = `${title}. ${body} ${action}`;

    test('has a title of about eight words without a full stop', () => {
      expect(title).not.toMatch(/[.!?]$/);
      expect(title.split(' ').length).toBeLessThanOrEqual(9);
    });

    test('ends with what to do: a sentence that begins with a verb', () => {
      expect(action).toMatch(
        /^(Add|Change|Check|Choose|Correct|Delete|Enter|Fill|Keep|Nothing to do|Put|Remove|Show|Write)\b.*\.$/,
      );
    });

    test('keeps the rules of wording', () => {
      expect(text).not.toMatch(/\binvalid|please|sorry|oops|upload|\bcell\(s\)|\(s\)|!/i);
      expect(text).not.toMatch(/"|ize\b|izes\b|color\b|\d{4}-\d{2}-\d{2}/);
      expect(text).not.toMatch(/\s-\d|\bLA\b(?! (code|name))/);
      expect(text).not.toMatch(/undefined|null|\bNaN\b/);
    });

    test('asks for a reason if it is a query, and only then', () => {
      const asks = /give a reason/.test(action);
      expect(asks).toBe(grade === 'query' && code !== 'submission/quality-check-disagrees');
    });
  },
);

test('docs/checks.md is generated (else run npx tsx .config/describeChecks.ts)', () => {
  expect(readFileSync(resolve(ROOT, 'docs/checks.md'), 'utf8')).toBe(describeChecks());
});
