// Writes docs/checks.md from the checks: npx tsx .config/describeChecks.ts
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ALL_CHECKS } from '../src/domain/checks/all';
import type { CheckDescription, Grade } from '../src/domain/checks/Check';
import { explainFinding, type Explanation } from '../src/domain/checks/explain';
import type { Finding, FindingCode } from '../src/domain/checks/Finding';
import type { Place } from '../src/domain/entries/RowReading';
import { HEADINGS } from '../src/domain/templates/Template';
import { CHECK_EXAMPLES } from './checkExamples';

const SCOPES = [
  [
    'submission',
    'The submission as a whole',
    'Headings, hidden rows, whose rows they are, rows that repeat, and the two templates against each other.',
  ],
  ['cell', 'Single cells', 'Errors here refuse the row: it is neither exported nor compiled.'],
  ['row', 'Single rows', 'Errors here refuse the row as well.'],
  [
    'group',
    'Measures of one quarter',
    'Only counts that could be read take part. These refuse nothing when files are compiled.',
  ],
  [
    'series',
    'Earlier quarters and published figures',
    'A count is asked about once, and not at all where it has an error. These refuse nothing when files are compiled.',
  ],
] as const;

const GRADES: Record<Grade, string> = {
  error: 'Error: the row cannot be exported or compiled',
  query: 'Query: correct it, or give a reason',
  note: 'Note: for information',
};

/** The reference of all checks, as a Markdown page. */
export function describeChecks(): string {
  return `${[
    '# Checks',
    'Generated from `src/domain/checks` by `npx tsx .config/describeChecks.ts`. Change the checks, not this page.',
    'An **error** must be corrected before the file can be exported or the row compiled. A **query** is corrected or answered with a reason. A **note** is for information. Bounds ask, they never block: real outliers exist.',
    ...SCOPES.flatMap(([scope, title, remark]) => [
      `## ${title}`,
      remark,
      ...ALL_CHECKS.filter(({ code }) => code.startsWith(`${scope}/`)).map(describeCheck),
    ]),
  ].join('\n\n')}\n`;
}

function describeCheck({ code, grade, title, help }: CheckDescription): string {
  const { title: wrong, body, action } = explainExample(code);
  const example = [`**${wrong}.**`, body, action].filter((part) => part !== '').join(' ');
  return [`### ${title}`, `\`${code}\` · ${GRADES[grade]}.`, help, `> ${example}`].join('\n\n');
}

/** The example of a check in words, its cells by address. */
export function explainExample(code: FindingCode): Explanation {
  // Each example has the facts of the code that it is listed under.
  const finding = { code, ...CHECK_EXAMPLES[code] } as Finding;
  const cell = ({ sheet, template, column, row }: Place) => {
    const index = column === null ? 0 : HEADINGS[template].indexOf(column);
    const address = `${String.fromCharCode(65 + index)}${row}`;
    return sheet === 'Contextual' ? `Contextual ${address}` : address;
  };
  return explainFinding(finding, { cell, range: (from, to) => `${cell(from)} to ${cell(to)}` });
}

if (process.argv[1]?.endsWith('describeChecks.ts')) {
  writeFileSync(resolve(__dirname, '../docs/checks.md'), describeChecks());
}
