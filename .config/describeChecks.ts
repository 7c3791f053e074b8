// Writes docs/checks.md from the checks: npx tsx .config/describeChecks.ts
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ALL_CHECKS } from '../src/domain/checks/all';
import type { CheckDescription, Grade } from '../src/domain/checks/Check';
import { explainFinding, type Explanation } from '../src/domain/checks/explain';
import type { Finding, FindingCode } from '../src/domain/checks/Finding';
import { RULES_VERSIONS } from '../src/domain/checks/rules/rulesIn';
import type { RulesVersion } from '../src/domain/checks/rules/RulesVersion';
import type { Source } from '../src/domain/catalogue/Source';
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
    'An error or note that is the same in many rows of a column is shown once, with the number of rows and their range. Each of the rows is still held back by itself.',
    'Checks are made in stages: what could not be read takes no part in a relation, and a count with an error is neither judged for plausibility nor compared with. So one slip is reported once.',
    ...SCOPES.flatMap(([scope, title, remark]) => [
      `## ${title}`,
      remark,
      ...ALL_CHECKS.filter(({ code }) => code.startsWith(`${scope}/`)).map(describeCheck),
    ]),
    '## Rules by quarter',
    'The rows of a quarter are judged by the rules of that quarter. A later year adds a version in `src/domain/checks/rules` and leaves the earlier ones as they are; quarters before the first version are judged by the first.',
    ...RULES_VERSIONS.flatMap(describeRules),
  ].join('\n\n')}\n`;
}

function describeRules(rules: RulesVersion): string[] {
  const { usualRange, usualChange, runningTotal, publishedRange } = rules;
  const percent = (part: number) => `${(part * 100).toFixed(0)}%`;
  const lines: [string, { readonly source: Source }][] = [
    ...rules.parts.map((rule) => line(`${rule.part} is part of ${rule.whole}`, rule)),
    ...rules.totals.map((rule) =>
      line(`${rule.total} is the sum of ${rule.sources.join(', ')}`, rule),
    ),
    ...rules.overlaps.map((rule) =>
      line(`${rule.whole} is at least ${rule.parts.join(' + ')}`, rule),
    ),
    ...rules.steps.map((rule) => line(`${rule.later} is usually at most ${rule.earlier}`, rule)),
    ...rules.stocks.map((rule) =>
      line(
        `${rule.stock} is last quarter’s + ${rule.added} − ${rule.ceased}, within ${rule.alwaysAccepted} or ${percent(rule.accepted)} of last quarter’s, whichever is more`,
        rule,
      ),
    ),
    line(
      `A running total is within ${percent(runningTotal.near)} of 2, 3 or 4 times a first quarter of ${runningTotal.smallestFirstQuarter} or more`,
      runningTotal,
    ),
    line(
      `The usual range is of the last ${usualRange.quartersNeeded} known quarters of ${usualRange.quartersSearched}: average ± ${usualRange.factor} × average change`,
      usualRange,
    ),
    line(
      `With fewer known: −${-usualChange.fromPercent}% to +${usualChange.toPercent}% from a count of ${usualChange.smallestForPercent} on, Poisson limits (${usualChange.poissonTail * 100}% on either side) below`,
      usualChange,
    ),
    line(
      `Rates are within ${publishedRange.lowest} × the first and ${publishedRange.highest} × the 99th published percentile, except for ${publishedRange.exempt.join(' and ')}`,
      publishedRange,
    ),
  ];
  return [
    `### ${rules.title}`,
    [
      '| rule | source |',
      '|---|---|',
      ...lines.map(([rule, { source }]) => `| ${rule} | ${source.title}: ${source.part} |`),
    ].join('\n'),
  ];
}

function line<Rule extends { readonly source: Source }>(text: string, rule: Rule): [string, Rule] {
  return [text, rule];
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
