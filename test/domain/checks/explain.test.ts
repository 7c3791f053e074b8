import { MEASURE_NUMBERS } from '../../../src/domain/catalogue/Measure';
import type { Finding } from '../../../src/domain/checks/Finding';
import { runChecks } from '../../../src/domain/checks/run';
import type { MeasureEntry } from '../../../src/domain/entries/Entry';
import { readTable } from '../../../src/domain/entries/readTable';
import type { SourceTable } from '../../../src/domain/entries/SourceTable';
import { CONTEXT, reportedBefore, sentencesOf } from '../../support/findings';
import { contextualTable, measuresTable } from '../../support/table';

/** The Measures sheet with all 35 measures in their rows, 201 in row 2, and cells given for some. */
function sheetWith(values: Record<number, string>, quality: Record<number, string> = {}) {
  const rows = MEASURE_NUMBERS.map(
    (measure) => `${measure} | ${values[measure] ?? ''} | ${quality[measure] ?? ''}`,
  );
  return measuresTable(['Measure no. | Measure value | Quality check', ...rows].join('\n'));
}

function sentences(
  tables: readonly SourceTable[],
  code: Finding['code'],
  history: readonly MeasureEntry[] = [],
): string[] {
  const findings = runChecks(tables.map(readTable), { ...CONTEXT, history });
  return sentencesOf(findings.filter((finding) => finding.code === code));
}

const SOURCES = Object.fromEntries(
  MEASURE_NUMBERS.filter((number) => number > 999).map((number) => [number, '88']),
);

test('202 against its sources', () => {
  const sheet = sheetWith({ ...SOURCES, 20212: '98', 202: '987' });
  expect(sentences([sheet], 'group/sources-do-not-add-up')).toEqual([
    '202 does not equal its sources. The 11 sources (20202 to 20212) add up to 978, but 202 is 987: 9 more. When all 11 are given, they must add up to 202. Correct H3, or a source in H4 to H14.',
  ]);
});

test('202 against some of its sources', () => {
  const sheet = sheetWith({ 202: '1,000', 20202: '700', 20208: '600' });
  expect(sentences([sheet], 'group/sources-do-not-add-up')).toEqual([
    '202 is less than its sources. The 2 of 11 sources given add up to 1,300, but 202 is 1,000: 300 fewer. With some of the 11 not given, the others can be at most 202. Correct H3, or a source in H4 or H10.',
  ]);
});

test('a part and its whole', () => {
  const sheet = sheetWith({ 205: '1,042', 206: '1,061' });
  expect(sentences([sheet], 'group/part-exceeds-whole')).toEqual([
    '206 is more than 205. 206 is 1,061 and 205 is 1,042. Assessments completed within 45 working days are part of all those completed, so 206 can be at most 1,042. Correct H17 or H18.',
  ]);
});

test('a percentage in place of a count', () => {
  expect(sentences([sheetWith({ 203: '16.7%' })], 'cell/value-not-a-count')).toEqual([
    '203 is not a count. H15 holds “16.7%”. The file takes the count, a whole number of 0 or more; the percentage is worked out. Enter the number of repeat referrals.',
  ]);
});

test('a rate in place of a count', () => {
  expect(sentences([sheetWith({ 20208: '38.5' })], 'cell/value-not-a-count')).toEqual([
    '20208 is not a count. H10 holds “38.5”. The file takes the count, a whole number of 0 or more; the rate is worked out. Enter the number of referrals from the source Police.',
  ]);
});

test('the number 20201', () => {
  const sheet = measuresTable(`
    Measure no. | Measure value
    201 | 1
    202 | 1
    20201 | 1
  `);
  expect(sentences([sheet], 'cell/measure-unknown')).toEqual([
    '20201 is not a measure. There is no 20201: the total of referrals is 202, and its sources start at 20202. Change G4 to 202 or 20202.',
  ]);
});

test('another number that is not known', () => {
  const sheet = measuresTable(`
    Measure no. | Measure value
    225 | 1
  `);
  expect(sentences([sheet], 'cell/measure-unknown')).toEqual([
    '225 is not a measure. Measures are numbered 201 to 224, and the sources of 202 are 20202 to 20212. The nearest number is 224. Correct G2.',
  ]);
});

test('a suppressed value', () => {
  expect(sentences([sheetWith({ 218: 'c' })], 'cell/value-not-a-count')).toEqual([
    '218 holds “c”. Suppressed values are not accepted: give the count, or leave H30 blank if it is not reported.',
  ]);
});

test('a formula without a stored result', () => {
  expect(sentences([sheetWith({ 201: 'formula' })], 'cell/value-not-a-count')).toEqual([
    '201 has no stored result. In H2 the formula has no stored result; open and save the workbook in Excel.',
  ]);
});

test('a single year', () => {
  const sheet = measuresTable(`
    Measure year | Measure no.
    2026 | 201
  `);
  expect(sentences([sheet], 'cell/year-bare')).toEqual([
    'Measure year is unclear. E2 holds “2026”. It may mean 2025-26 or 2026-27. Write 2026-27.',
  ]);
});

test('a date with the month first', () => {
  const sheet = measuresTable(`
    Report date | Measure no.
    11/23/2026 | 201
  `);
  expect(sentences([sheet], 'cell/report-date-unreadable')).toEqual([
    'Report date has the month first. D2 holds “11/23/2026”. Dates are read with the day first and never guessed. Write 23/11/2026.',
  ]);
});

test('a code that had ended, with its successors', () => {
  const sheet = measuresTable(`
    Region | LA code | LA name | Measure no.
    North West | 909 | Cumbria | 201
  `);
  expect(sentences([sheet], 'row/code-not-valid')).toEqual([
    'LA code 909 ended on 31/03/2023. Cumbria (909) ended on 31/03/2023, and the row is for 2026-27 Q2. The code must be one in use in the quarter. Change B2 to 942 (Cumberland) or 943 (Westmorland and Furness).',
  ]);
});

test('a code that had not begun, with what came before', () => {
  const sheet = measuresTable(`
    Region | LA code | LA name | Measure year | Measure quarter | Measure no.
    North West | 942 | Cumberland | 2022-23 | Q4 | 201
  `);
  expect(sentences([sheet], 'row/code-not-valid')).toEqual([
    'LA code 942 begins on 01/04/2023. Cumberland (942) begins on 01/04/2023, and the row is for 2022-23 Q4. The code must be one in use in the quarter. Change B2 to 909 (Cumbria).',
  ]);
});

test('code, name and region that disagree', () => {
  const sheet = measuresTable(`
    Region | LA code | LA name | Measure no.
    London | 845 | Camden | 201
  `);
  expect(sentences([sheet], 'row/authority-disagrees')).toEqual([
    'LA code, LA name and Region disagree. 845 is East Sussex, South East, but C2 holds “Camden” and A2 holds “London”. The three columns must name one authority. Correct B2, C2 or A2.',
  ]);
});

test('a count beyond the range of 8 quarters', () => {
  const values = [335, 332, 296, 325, 308, 319, 335, 314];
  const drawing = values.map((value, index) => {
    const year = 2024 + Math.floor((index + 1) / 4);
    return `208 | ${year}-${year - 1999} Q${((index + 1) % 4) + 1} | ${value}`;
  });
  const history = reportedBefore(drawing.join('\n'));
  expect(sentences([sheetWith({ 208: '412' })], 'series/outside-usual-range', history)).toEqual([
    '208 is higher than expected. 412 is above the range expected from the last 8 quarters, 270 to 371. Last quarter it was 314. Correct H20, or give a reason if it is right.',
  ]);
});

test('a stock that does not roll forward', () => {
  const sheet = sheetWith({ 210: '164', 211: '736', 212: '151' });
  const history = reportedBefore('211 | 2026-27 Q1 | 681');
  expect(sentences([sheet], 'series/does-not-roll-forward', history)).toEqual([
    '211 does not follow from last quarter. 681 last quarter + 164 new (210) − 151 ceased (212) = 694, but 211 is 736: 42 more. A difference of up to 34 is accepted. Check H22 to H24, or give a reason.',
  ]);
});

test('a running total', () => {
  const history = reportedBefore('222 | 2026-27 Q1 | 281');
  expect(sentences([sheetWith({ 222: '562' })], 'series/looks-cumulative', history)).toEqual([
    '222 looks like a running total. 562 is close to twice the first quarter (281). Each quarter is reported on its own. Correct H34, or give a reason.',
  ]);
});

test('a small count that rose', () => {
  const history = reportedBefore('214 | 2026-27 Q1 | 3');
  expect(sentences([sheetWith({ 214: '9' })], 'series/unusual-change', history)).toEqual([
    '214 rose from 3 to 9. After a count of 3, 0 to 8 is usual. Check H26, or give a reason.',
  ]);
});

test('a larger count that fell', () => {
  const history = reportedBefore('218 | 2026-27 Q1 | 71');
  expect(sentences([sheetWith({ 218: '48' })], 'series/unusual-change', history)).toEqual([
    '218 fell by 32%. 48, from 71 last quarter. A change between −25% and +32% is usual. Correct H30, or give a reason if it is right.',
  ]);
});

test('X07 against the Quality check column', () => {
  const context = contextualTable(`
    Contextual measure no. | Contextual measure value
    X07 | No
  `);
  const sheet = sheetWith({ 207: '5' }, { 207: 'Yes' });
  expect(sentences([sheet, context], 'submission/quality-check-disagrees')).toEqual([
    'X07 and the Quality check of 207 differ. X07 says No, I19 says Yes. The row is used. Change one of them.',
  ]);
});

test('measures that are blank and were not', () => {
  const history = reportedBefore(
    [221, 222, 223, 224].map((measure) => `${measure} | 2026-27 Q1 | 100`).join('\n'),
  );
  expect(
    sentences([sheetWith({ 201: '5' })], 'series/missing-since-last-quarter', history),
  ).toEqual([
    '4 measures are blank that had values last quarter. 221, 222, 223 and 224. Blank means not reported and is left out of the file; 0 means none. Fill H33 to H36 if you have the figures.',
  ]);
});

test('an added column', () => {
  const sheet = measuresTable(
    'Measure no. | Measure name | Rate or % | Last quarter | Team lead\n201 | Contacts | | | Ana',
  );
  expect(sentences([sheet], 'submission/heading-unknown')).toEqual([
    'Column M is not in the template. Its heading is “Team lead”. It stays on the sheet and is not exported. Nothing to do.',
  ]);
});

test('two values of one report date', () => {
  const sheet = measuresTable(`
    Measure no. | Measure value
    202 | 987
    202 | 1,990
  `);
  expect(sentences([sheet], 'submission/same-key-other-value')).toEqual([
    '202 is there twice with different values. H2 holds 987 and H3 holds 1,990, with the same report date, 23/11/2026. A correction needs a later report date. Keep the right one of H2 and H3, and delete the other row.',
  ]);
});

test('an answer that is not listed names those that are', () => {
  const context = contextualTable(`
    Contextual measure no. | Contextual measure value
    X27 | Both
    X25 | All
  `);
  expect(sentences([context], 'cell/answer-unlisted')).toEqual([
    'X27 has an answer not listed. F2 holds “Both”. The answers are Child and Family. Choose one of them in F2, or leave it blank.',
    "X25 has an answer not listed. F3 holds “All”. The answers are: Social care requests only; Social care and early help; All children's services; All children's and adults services; Other. Choose one of them in F3, or leave it blank.",
  ]);
});

test('long text is quoted on one line and cut', () => {
  const sheet = measuresTable('Measure no. | Measure value');
  const long = {
    ...sheet,
    rows: [
      ...sheet.rows,
      {
        number: 2,
        cells: ['', '845', '', '2026-11-23', '2026-27', 'Q2', '201', `see\n${'x'.repeat(99)}`],
      },
    ],
  };
  const [text = ''] = sentences([long], 'cell/value-not-a-count');
  expect(text).toContain(`“see ${'x'.repeat(36)}…”`);
});
