import { foldFindings } from '../../../src/domain/checks/foldFindings';
import { explainFolded } from '../../../src/domain/checks/explain';
import { runChecks } from '../../../src/domain/checks/run';
import { readTable } from '../../../src/domain/entries/readTable';
import type { SourceTable } from '../../../src/domain/entries/SourceTable';
import { MEASURE_NUMBERS } from '../../../src/domain/catalogue/Measure';
import { ADDRESSES, CONTEXT } from '../../support/findings';
import { contextualTable, measuresTable } from '../../support/table';

const fold = (...sources: SourceTable[]) =>
  foldFindings(runChecks(sources.map(readTable), CONTEXT));

/** The cards as they are shown, one text each. */
const cards = (...sources: SourceTable[]) =>
  fold(...sources).map((folded) => {
    const { title, body, action } = explainFolded(folded, ADDRESSES);
    return [`${title}.`, body, action].filter((part) => part !== '').join(' ');
  });

/** The Measures sheet with 35 rows, one column of which holds the same in every row. */
const wholeColumn = (heading: string, cell: string) =>
  measuresTable(
    [
      `Measure no. | Measure value | ${heading}`,
      ...MEASURE_NUMBERS.map((measure) => `${measure} | | ${cell}`),
    ].join('\n'),
  );

test('the same report date in 35 rows is one card that names the range', () => {
  expect(cards(wholeColumn('Report date', '2026-12-24')).slice(0, 1)).toEqual([
    'Report date is in the future (35 rows). D2 to D36 hold 24/12/2026, and today is 23/11/2026. The latest report date wins, so it cannot be one to come. Correct D2 to D36.',
  ]);
});

test('no finding is lost: the rows of the card are those of the findings', () => {
  const table = wholeColumn('LA name', 'Susex');
  const [folded] = fold(table);
  const findings = runChecks([readTable(table)], CONTEXT);
  expect(folded?.all).toEqual(findings.filter(({ code }) => code === 'cell/name-unknown'));
  expect(fold(table).flatMap(({ all }) => all)).toHaveLength(findings.length);
  expect(folded?.all).toHaveLength(35);
  expect(folded?.finding).toBe(folded?.all[0]);
});

test.each([
  [
    'LA name',
    'Susex',
    'LA name is not known (35 rows). C2 to C36 hold “Susex”. No authority is known by this name. Correct C2 to C36, or leave them blank to have them filled in from the LA code.',
  ],
  [
    'LA name',
    'Kent',
    'LA code and LA name disagree (35 rows). 845 is East Sussex, South East, but C2 to C36 hold “Kent”. The three columns must name one authority. Correct B2 to B36 or C2 to C36.',
  ],
  [
    'Region',
    'Wessex',
    'Region is not known (35 rows). A2 to A36 hold “Wessex”. No region is known by this name. Correct A2 to A36, or leave them blank to have them filled in from the LA code.',
  ],
  [
    'Region',
    '=A1',
    'Region begins like a formula (35 rows). A2 to A36 hold “=A1”. Text that begins with =, +, -, @, a tab or a line break can run as a formula when somebody opens the file. Remove the sign at the start of A2 to A36.',
  ],
  [
    'LA code',
    '999',
    'LA code is not known (35 rows). B2 to B36 hold “999”. No authority in the register has this code. Correct B2 to B36.',
  ],
  [
    'LA code',
    '',
    'LA code is blank (35 rows). Without it nobody can tell whose figures these are. Enter the 3-digit code in B2 to B36.',
  ],
  [
    'Report date',
    '11/23/2026',
    'Report date has the month first (35 rows). D2 to D36 hold “11/23/2026”. Dates are read with the day first and never guessed. Write 23/11/2026.',
  ],
  [
    'Measure year',
    '2026',
    'Measure year is unclear (35 rows). E2 to E36 hold “2026”. It may mean 2025-26 or 2026-27. Write 2026-27.',
  ],
  [
    'Measure year',
    'FY26',
    'Measure year is not a financial year (35 rows). E2 to E36 hold “FY26”. Years are written 2026-27; 2026/27, 2026-2027 and 202627 are read as well. Correct E2 to E36.',
  ],
  [
    'Measure quarter',
    'Q5',
    'Measure quarter is not a quarter (35 rows). F2 to F36 hold “Q5”. Quarters are Q1 to Q4 of the financial year; Q1 is April to June. Correct F2 to F36.',
  ],
  [
    'Measure quarter',
    'Q3',
    '2026-27 Q3 is not over yet (35 rows). It ends on 31/12/2026, and today is 23/11/2026. A quarter is reported from the day after its last day. Correct E2 to E36 or F2 to F36, or wait until the quarter is over.',
  ],
  [
    'Quality check',
    'Maybe',
    'Quality check is not Yes or No (35 rows). I2 to I36 hold “Maybe”. Yes means that there are significant data quality concerns about the value, No that there are none, blank that nothing is stated. Choose Yes or No in I2 to I36, or leave them blank.',
  ],
])('%s “%s” in every row is one card', (heading, cell, said) => {
  const [first] = cards(wholeColumn(heading, cell));
  expect(first).toBe(said);
});

test('a code that was not in use is one card for each quarter', () => {
  const table = measuresTable(
    `
      Region | LA name | LA code | Measure year | Measure quarter | Measure no. | Measure value
      North West | Cumbria | 909 | 2026-27 | Q2 | 205 | 1
      North West | Cumbria | 909 | 2026-27 | Q2 | 207 | 1
      North West | Cumbria | 909 | 2026-27 | Q1 | 207 | 1
    `,
  );
  expect(cards(table).filter((card) => card.startsWith('LA code'))).toEqual([
    'LA code 909 ended on 31/03/2023 (2 rows). Cumbria (909) ended on 31/03/2023, and the rows are for 2026-27 Q2. The code must be one in use in the quarter. Change B2 to B3 to 942 (Cumberland) or 943 (Westmorland and Furness).',
    'LA code 909 ended on 31/03/2023. Cumbria (909) ended on 31/03/2023, and the row is for 2026-27 Q1. The code must be one in use in the quarter. Change B4 to 942 (Cumberland) or 943 (Westmorland and Furness).',
  ]);
});

test('scattered rows are named by their stretches, and by the first and the last where those are many', () => {
  const sheet = (dates: readonly string[]) =>
    measuresTable(
      [
        'Measure no. | Measure value | Report date',
        ...dates.map((date, index) => `${MEASURE_NUMBERS[index]} | | ${date}`),
      ].join('\n'),
    );
  const [wrong, right] = ['soon', '2026-11-23'];
  const [three] = cards(sheet([wrong, wrong, right, wrong, right, wrong]));
  expect(three).toContain('D2 to D3, D5 and D7 hold “soon”');
  const [many] = cards(sheet([wrong, right, wrong, right, wrong, right, wrong, wrong]));
  expect(many).toContain('5 cells from D2 to D9 hold “soon”');
});

test('other facts, other columns and other sheets are other cards', () => {
  const measures = measuresTable(
    `
      Region | LA name | Measure no. | Measure value
      Wessex | Susex | 205 | c
      Wessex | Sussex | 207 | c
    `,
  );
  const context = contextualTable(
    `
      Region | Contextual measure no. | Contextual measure value
      Wessex | X05 | No
    `,
  );
  const titles = cards(measures, context).map((card) => card.split('.')[0]);
  expect(titles).toEqual([
    'Region is not known (2 rows)',
    'LA name is not known',
    '205 holds “c”',
    'LA name is not known',
    '207 holds “c”',
    'Region is not known',
  ]);
});

test('a second row of headings that comes again is one card', () => {
  const table = measuresTable(
    `
      Region | LA code | LA name | Measure no. | Measure value
      Region | LA code | LA name | Measure no. | Measure value
      South East | 845 | East Sussex | 201 | 5
      Region | LA code | LA name | Measure no. | Measure value
    `,
  );
  expect(cards(table)).toEqual([
    'The headings are repeated (2 rows). Headings stand once, above the data. The rows are not read. Delete rows 2 and 4.',
  ]);
});

test('queries stay one by one: each takes a reason of its own', () => {
  const table = measuresTable(
    `
      Report date | Measure no. | Measure value
      2026-08-01 | 205 | 5
      2026-08-01 | 207 | 5
    `,
  );
  const early = fold(table).filter(({ finding: { code } }) => code.startsWith('row/'));
  expect(early.map(({ all }) => all.length)).toEqual([1, 1]);
});
