// The list of checks as it was agreed, line by line: for each line the smallest submission that shows it, and everything
// that is found in that submission, so that one slip is seen to be reported once.
import { gradeOf } from '../../../src/domain/checks/gradeOf';
import { runChecks } from '../../../src/domain/checks/run';
import { readTable } from '../../../src/domain/entries/readTable';
import type { SourceTable } from '../../../src/domain/entries/SourceTable';
import { CONTEXT, reportedBefore, titlesOf } from '../../support/findings';
import { contextualTable, measuresTable, tableOf } from '../../support/table';

function found(sources: readonly SourceTable[], history = '', context = CONTEXT): string[] {
  const known = history === '' ? [] : reportedBefore(history);
  const findings = runChecks(sources.map(readTable), { ...context, history: known });
  return findings.map((finding) => `${gradeOf(finding)} ${titlesOf([finding])[0] ?? ''}`);
}

/** Lines of `columns: cells`, the columns being those of the measures template that matter. */
const rows = (columns: string, ...lines: readonly string[]) =>
  measuresTable([columns, ...lines].join('\n'));

const ONE_ROW = 'South East | 845 | East Sussex | 2026-11-23 | 2026-27 | Q2 | 201 | 5 | Yes | Ann';

test.each([
  [
    'heading missing',
    `Region | LA code | LA name | Report date | Measure year | Measure quarter | Measure no. | Count | Quality check\n${ONE_ROW}`,
    ['error H1: The heading “Measure value” is missing'],
  ],
  [
    'heading unknown',
    `Region | LA code | LA name | Report date | Measure year | Measure quarter | Measure no. | Measure value | Quality check | Lead\n${ONE_ROW}`,
    ['note J1: Column J is not in the template'],
  ],
  [
    'heading repeated',
    `Region | LA code | LA name | Report date | Measure year | Measure quarter | Measure no. | Measure value | Quality check | Region\n${ONE_ROW}`,
    ['error A1: The heading “Region” is there twice'],
  ],
  [
    'no data',
    'Region | LA code | LA name | Report date | Measure year | Measure quarter | Measure no. | Measure value | Quality check',
    ['note A1: There are no rows under the headings'],
  ],
  ['no headings at all', 'Dear colleague,', ['error A1: The template headings were not found']],
])('%s', (_, drawing, expected) => {
  expect(found([tableOf(drawing)])).toEqual(expected);
});

test.each<[string, SourceTable, readonly string[]]>([
  [
    'authority unknown',
    rows('LA code | LA name | Measure no. | Measure value', '999 | | 201 | 5'),
    ['error B2: LA code is not known'],
  ],
  [
    'authority blank',
    rows('LA code | LA name | Measure no. | Measure value', '| East Sussex | 201 | 5'),
    ['error B2: LA code is blank'],
  ],
  [
    'code and name disagree',
    rows('LA name | Measure no. | Measure value', 'Kent | 201 | 5'),
    ['error C2: LA code and LA name disagree'],
  ],
  [
    'code and region disagree',
    rows('Region | Measure no. | Measure value', 'London | 201 | 5'),
    ['error A2: LA code and Region disagree'],
  ],
  [
    'name unknown',
    rows('LA name | Measure no. | Measure value', 'Susex | 201 | 5'),
    ['error C2: LA name is not known'],
  ],
  [
    'region unknown',
    rows('Region | Measure no. | Measure value', 'Wessex | 201 | 5'),
    ['error A2: Region is not known'],
  ],
  [
    'code not valid in that quarter',
    rows(
      'Region | LA code | LA name | Measure year | Measure quarter | Measure no. | Measure value',
      'North West | 909 | Cumbria | 2023-24 | Q1 | 201 | 5',
    ),
    ['error B2: LA code 909 ended on 31/03/2023'],
  ],
  [
    'more than one LA',
    rows(
      'Region | LA code | LA name | Measure no. | Measure value',
      'South East | 845 | East Sussex | 201 | 5',
      'South East | 845 | East Sussex | 204 | 5',
      'South East | 886 | Kent | 201 | 5',
    ),
    ['error B4: Rows of 2 authorities in one submission'],
  ],
  [
    'report date unreadable',
    rows('Report date | Measure no. | Measure value', 'soon | 201 | 5'),
    ['error D2: Report date is not a date here'],
  ],
  [
    'report date in the future',
    rows('Report date | Measure no. | Measure value', '2026-11-24 | 201 | 5'),
    ['error D2: Report date is in the future'],
  ],
  [
    'report date today',
    rows('Report date | Measure no. | Measure value', '2026-11-23 | 201 | 5'),
    [],
  ],
  [
    'report date before the quarter’s end',
    rows('Report date | Measure no. | Measure value', '2026-09-29 | 201 | 5'),
    ['query D2: Report date is before the quarter’s end'],
  ],
  [
    'year unreadable',
    rows('Measure year | Measure no. | Measure value', '2024_25 | 201 | 5'),
    ['error E2: Measure year is not a financial year'],
  ],
  [
    'year bare',
    rows('Measure year | Measure no. | Measure value', '2026 | 201 | 5'),
    ['error E2: Measure year is unclear'],
  ],
  [
    'quarter unreadable',
    rows('Measure quarter | Measure no. | Measure value', 'Q5 | 201 | 5'),
    ['error F2: Measure quarter is not a quarter'],
  ],
  [
    'quarter not over yet',
    rows('Measure quarter | Measure no. | Measure value', 'Q3 | 201 | 5'),
    ['error F2: 2026-27 Q3 is not over yet'],
  ],
  [
    'before 2022-23',
    rows('Measure year | Measure quarter | Measure no. | Measure value', '2021-22 | Q4 | 201 | 5'),
    ['query E2: 2021-22 Q4 is before the first quarter'],
  ],
  [
    'the first quarter',
    rows('Measure year | Measure quarter | Measure no. | Measure value', '2022-23 | Q1 | 201 | 5'),
    [],
  ],
  [
    'measure number unknown',
    rows('Measure no. | Measure value', '225 | 5'),
    ['error G2: 225 is not a measure'],
  ],
  [
    'there is no 20201',
    rows('Measure no. | Measure value', '20201 | 5'),
    ['error G2: 20201 is not a measure'],
  ],
  [
    'value not a number',
    rows('Measure no. | Measure value', '201 | five'),
    ['error H2: 201 is not a number'],
  ],
  [
    'value negative',
    rows('Measure no. | Measure value', '201 | -5'),
    ['error H2: 201 is negative'],
  ],
  [
    'value not whole',
    rows('Measure no. | Measure value', '201 | 45.3'),
    ['error H2: 201 is not a count'],
  ],
  [
    'value a percentage',
    rows('Measure no. | Measure value', '203 | 12%'),
    ['error H2: 203 is not a count'],
  ],
  ['value a symbol', rows('Measure no. | Measure value', '201 | <5'), ['error H2: 201 holds “<5”']],
  [
    'value without a stored result',
    rows('Measure no. | Measure value', '201 | formula'),
    ['error H2: 201 has no stored result'],
  ],
  [
    'Quality check unlisted',
    rows('Measure no. | Measure value | Quality check', '201 | 5 | Maybe'),
    ['error I2: Quality check of 201 is not Yes or No'],
  ],
  [
    'text like a formula',
    rows('Region | Measure no. | Measure value', '+1 | 201 | 5'),
    ['error A2: Region begins like a formula'],
  ],
  [
    'same key, same date, other value',
    rows('Measure no. | Measure value', '201 | 5', '201 | 6'),
    ['error H3: 201 is there twice with different values'],
  ],
  [
    'same key, same date, same value',
    rows('Measure no. | Measure value', '201 | 5', '201 | 5'),
    ['query H3: 201 is there twice with the same value'],
  ],
  [
    'same key, later date',
    rows(
      'Report date | Measure no. | Measure value',
      '2026-11-20 | 201 | 5',
      '2026-11-23 | 201 | 6',
    ),
    [],
  ],
])('%s', (_, table, expected) => {
  expect(found([table])).toEqual(expected);
});

const NEVER_PUBLISHED_NOR_BEFORE = /far (above|below) published|lower than|higher than/;
const relations = (...lines: readonly string[]) =>
  found([rows('Measure no. | Measure value', ...lines)]).filter(
    (title) => !NEVER_PUBLISHED_NOR_BEFORE.test(title),
  );

test.each([
  [203, 202],
  [206, 205],
  [213, 210],
  [214, 213],
  [220, 219],
  [218, 215],
])('%d is at most %d: an error', (part, whole) => {
  expect(relations(`${whole} | 50`, `${part} | 50`)).toEqual([]);
  expect(relations(`${whole} | 50`, `${part} | 51`)).toEqual([
    `error H3: ${part} is more than ${whole}`,
  ]);
});

test.each([
  [209, 208],
  [202, 201],
  [223, 222],
  [224, 223],
])('%d is at most %d: a query', (later, earlier) => {
  expect(relations(`${earlier} | 50`, `${later} | 50`)).toEqual([]);
  expect(relations(`${earlier} | 50`, `${later} | 51`)).toEqual([
    `query H3: ${later} is more than ${earlier}`,
  ]);
});

const sources = (count: number) =>
  Array.from({ length: count }, (_, index) => `${20202 + index} | 10`);

test('all sources present and not summing to 202; some missing and their sum above 202', () => {
  expect(relations('202 | 110', ...sources(11))).toEqual([]);
  expect(relations('202 | 111', ...sources(11))).toEqual([
    'error H2: 202 does not equal its sources',
  ]);
  expect(relations('202 | 109', ...sources(11))).toEqual([
    'error H2: 202 does not equal its sources',
  ]);
  expect(relations('202 | 101', ...sources(10))).toEqual([]);
  expect(relations('202 | 100', ...sources(10))).toEqual([]);
  expect(relations('202 | 99', ...sources(10))).toEqual(['error H2: 202 is less than its sources']);
});

test('207 below 211 and 215 together: a query', () => {
  expect(relations('207 | 90', '211 | 40', '215 | 50')).toEqual([]);
  expect(relations('207 | 89', '211 | 40', '215 | 50')).toEqual([
    'query H2: 207 is less than 211 and 215 together',
  ]);
});

test.each([
  [211, 210, 212, 1000, 50],
  [215, 216, 217, 1000, 30],
  [211, 210, 212, 100, 5],
  [215, 216, 217, 100, 5],
])(
  '%d rolls forward with %d and %d: from %d a difference of %d is accepted',
  (stock, added, ceased, before, accepted) => {
    const after = (difference: number) =>
      found(
        [
          rows(
            'Measure no. | Measure value',
            `${added} | 20`,
            `${stock} | ${before + 10 + difference}`,
            `${ceased} | 10`,
          ),
        ],
        `${stock} | 2026-27 Q1 | ${before}`,
      ).filter((title) => /follow/.test(title));
    expect(after(accepted)).toEqual([]);
    expect(after(-accepted)).toEqual([]);
    expect(after(accepted + 1)).toEqual([`query H3: ${stock} does not follow from last quarter`]);
    expect(after(-accepted - 1)).toEqual([`query H3: ${stock} does not follow from last quarter`]);
  },
);

const afterHistory = (value: number, ...history: readonly string[]) =>
  found([rows('Measure no. | Measure value', `221 | ${value}`)], history.join('\n'));

test('the change on the quarter before: per cent from a count of 30, chance below', () => {
  expect(afterHistory(75, '221 | 2026-27 Q1 | 100')).toEqual([]);
  expect(afterHistory(74, '221 | 2026-27 Q1 | 100')).toEqual(['query H2: 221 fell by 26%']);
  expect(afterHistory(132, '221 | 2026-27 Q1 | 100')).toEqual([]);
  expect(afterHistory(133, '221 | 2026-27 Q1 | 100')).toEqual(['query H2: 221 rose by 33%']);
  expect(afterHistory(40, '221 | 2026-27 Q1 | 30')).toEqual(['query H2: 221 rose by 33%']);
  expect(afterHistory(40, '221 | 2026-27 Q1 | 29')).toEqual([]);
});

test('the change on the same quarter a year before is asked about as well, once', () => {
  expect(afterHistory(133, '221 | 2025-26 Q2 | 100')).toEqual([
    'query H2: 221 rose by 33% in a year',
  ]);
  expect(afterHistory(133, '221 | 2026-27 Q1 | 100', '221 | 2025-26 Q2 | 100')).toEqual([
    'query H2: 221 rose by 33%',
  ]);
});

test('where 8 quarters are known their range is used, and where 7 are known not yet', () => {
  const quarters = [
    '2026-27 Q1',
    '2025-26 Q4',
    '2025-26 Q3',
    '2025-26 Q2',
    '2025-26 Q1',
    '2024-25 Q4',
    '2024-25 Q3',
    '2024-25 Q2',
  ];
  const steady = quarters.map(
    (quarter, index) => `221 | ${quarter} | ${index % 2 === 0 ? 100 : 104}`,
  );
  expect(afterHistory(112, ...steady)).toEqual([]);
  expect(afterHistory(113, ...steady)).toEqual(['query H2: 221 is higher than expected']);
  expect(afterHistory(91, ...steady)).toEqual(['query H2: 221 is lower than expected']);
  expect(afterHistory(113, ...steady.slice(0, 7))).toEqual([]);
});

test.each([
  ['Q2', '| 2026-27 Q1 | 100', 200],
  ['Q3', '| 2025-26 Q1 | 100', 300],
  ['Q4', '| 2025-26 Q1 | 100', 400],
])('%s looks cumulative', (quarter, before, value) => {
  const year = quarter === 'Q2' ? '2026-27' : '2025-26';
  const table = rows(
    'Measure year | Measure quarter | Measure no. | Measure value',
    `${year} | ${quarter} | 204 | ${value}`,
  );
  expect(found([table], `204 ${before}`)).toEqual(['query H2: 204 looks like a running total']);
});

test('a rate outside half of p1 to twice p99; City of London and Isles of Scilly are exempt', () => {
  // East Sussex: 104,428 aged 0 to 17 in mid-2024. 202: half of 60.7 is 30.35, twice 305.72 is 611.44.
  const judged = (value: number) => found([rows('Measure no. | Measure value', `202 | ${value}`)]);
  expect(judged(317)).toEqual([]);
  expect(judged(312)).toEqual(['query H2: 202 is far below published figures']);
  expect(judged(6385)).toEqual([]);
  expect(judged(6390)).toEqual(['query H2: 202 is far above published figures']);
  const exempt = (region: string, code: number, name: string) =>
    found([
      rows(
        'Region | LA code | LA name | Measure no. | Measure value',
        `${region} | ${code} | ${name} | 202 | 9999`,
      ),
    ]);
  expect(exempt('London', 201, 'City of London')).toEqual([]);
  expect(exempt('South West', 420, 'Isles of Scilly')).toEqual([]);
});

test('a measure reported last quarter is missing now; nothing reported for a quarter', () => {
  const last = '201 | 2026-27 Q1 | 100\n204 | 2026-27 Q1 | 50';
  expect(found([rows('Measure no. | Measure value', '201 | 100', '204 |')], last)).toEqual([
    'note H3: 1 measure is blank that had a value last quarter',
  ]);
  expect(found([rows('Measure no. | Measure value', '201 | 100', '204 | 0')], last)).toEqual([
    'query H3: 204 fell by 100%',
  ]);
  expect(found([rows('Measure no. | Measure value', '201 |', '204 |')], last)).toEqual([
    'note H2: Nothing is reported for 2026-27 Q2',
  ]);
});

const answers = (...lines: readonly string[]) =>
  contextualTable(['Contextual measure no. | Contextual measure value', ...lines].join('\n'));

test.each<[string, readonly string[], readonly string[]]>([
  ['unknown number', ['X32 | Yes'], ['error E2: “X32” is not a contextual item']],
  [
    'X05, x05 and X5 are one number',
    ['X05 | Yes', 'x05 | Yes'],
    ['query F3: X05 is there twice with the same value'],
  ],
  ['answer not in its list', ['X27 | Both'], ['error F2: X27 has an answer not listed']],
  ['other systems than those listed are taken', ['X30 | In-house'], []],
  ['date unreadable', ['X31 | lately'], ['error F2: X31 is not a date here']],
  ['month first', ['X31 | 11/23/2026'], ['error F2: X31 has the month first']],
  ['a year is enough', ['X31 | 2019'], []],
  ['text like a formula', ['X30 | =system'], ['error F2: X30 begins like a formula']],
])('contextual: %s', (_, lines, expected) => {
  expect(found([answers(...lines)])).toEqual(expected);
});

test('Quality check and X disagree; X02 covers 202 and its sources', () => {
  const measures = (...lines: readonly string[]) =>
    rows('Measure no. | Measure value | Quality check', ...lines);
  expect(found([measures('201 | 5 | Yes'), answers('X01 | Yes')])).toEqual([]);
  expect(found([measures('201 | 5 | Yes'), answers('X01 | No')])).toEqual([
    'query I2: X01 and the Quality check of 201 differ',
  ]);
  expect(found([measures('201 | 5 |'), answers('X01 | No')])).toEqual([]);
  const source = found([measures('20204 | 5 | Yes'), answers('X02 | No')]);
  expect(source).toEqual(['query I2: X02 and the Quality check of 20204 differ']);
});

test('a second row of headings is refused; hidden rows and hidden sheets are read, and that is said', () => {
  const twice = tableOf(`
    Region | LA code | LA name | Report date | Contextual measure no. | Contextual measure value
    South East | 845 | East Sussex | 2026-11-23 | X26 | Yes
    Region | LA code | LA name | Report date | Contextual measure no. | Contextual measure value
  `);
  expect(found([twice])).toEqual(['error A3: Row 3 repeats the headings']);
  expect(found([rows('Measure no. | Measure value', '201 | 5 (hidden)')])).toEqual([
    'note A1: 1 row is hidden',
  ]);
  const sheet = { sheet: 'Old', hidden: true };
  expect(found([measuresTable('Measure no. | Measure value\n201 | c', sheet)])).toEqual([
    'note A1: The sheet “Old” is hidden',
    'error H2: 201 holds “c”',
  ]);
});

test('one slip is one finding: a wrong year takes its row out of all relations', () => {
  const table = rows(
    'Measure year | Measure no. | Measure value',
    '2026 | 205 | 5',
    '2026-27 | 206 | 900',
    '2026-27 | 201 | 5',
    '2026-27 | 204 | 5',
  );
  expect(
    found([table], '205 | 2026-27 Q1 | 900\n206 | 2026-27 Q1 | 890').filter((title) =>
      title.startsWith('error'),
    ),
  ).toEqual(['error E2: Measure year is unclear']);
});
