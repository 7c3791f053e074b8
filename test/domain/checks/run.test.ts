import { gradeOf } from '../../../src/domain/checks/gradeOf';
import { runChecks } from '../../../src/domain/checks/run';
import { readTable } from '../../../src/domain/entries/readTable';
import type { SourceTable } from '../../../src/domain/entries/SourceTable';
import { CONTEXT, reportedBefore, titlesOf } from '../../support/findings';
import { contextualTable, measuresTable, tableOf } from '../../support/table';

const check = (tables: readonly SourceTable[], history = '') =>
  runChecks(tables.map(readTable), {
    ...CONTEXT,
    history: history === '' ? [] : reportedBefore(history),
  });

test('a sound submission gives nothing', () => {
  const measures = measuresTable(`
    Measure no. | Measure value | Quality check
    205 | 1,042 | No
    206 | 900 | No
  `);
  const context = contextualTable(`
    Contextual measure no. | Contextual measure value
    X05 | No
    X31 | June 2019
  `);
  expect(check([measures, context])).toEqual([]);
});

test('findings come in the order of tables and rows, and in a row by stage', () => {
  const measures = measuresTable(`
    Report date | Measure no. | Measure value | Quality check | Team lead
    2026-08-01 | 205 | 900 | Maybe
    2026-11-23 | 206 | 901 |
    11/23/2026 | 207 | c |
  `);
  const context = contextualTable(`
    Contextual measure no. | Contextual measure value
    X99 | No
  `);
  expect(titlesOf(check([measures, context]))).toEqual([
    'J1: Column J is not in the template',
    'I2: Quality check of 205 is not Yes or No',
    'D2: Report date is before the quarter’s end',
    'H3: 206 is more than 205',
    'D4: Report date has the month first',
    'H4: 207 holds “c”',
    'E2: “X99” is not a contextual item',
  ]);
});

test('a missing heading is one finding, whatever the rows hold', () => {
  const table = tableOf(`
    Region | LA code | LA name | Report date | Measure year | Measure quarter | Measure no. | Value | Quality check
    Wessex | 999 | Susex | soon | 2026 | Q9 | 20201 | c | Maybe
  `);
  expect(titlesOf(check([table]))).toEqual(['H1: The heading “Measure value” is missing']);
});

test('a second row of headings is one finding', () => {
  const table = measuresTable(`
    Region | LA code | LA name | Report date | Measure year | Measure quarter | Measure no. | Measure value
    South East | 845 | East Sussex | 2026-11-23 | 2026-27 | Q2 | 205 | 1,042
    Region | LA code | LA name | Report date | Measure year | Measure quarter | Measure no. | Measure value
  `);
  expect(titlesOf(check([table]))).toEqual(['A3: Row 3 repeats the headings']);
});

test('a value that is no count is one finding and takes no part in relations', () => {
  const table = measuresTable(`
    Measure no. | Measure value
    205 | twelve
    206 | 900
  `);
  expect(titlesOf(check([table]))).toEqual(['H2: 205 is not a number']);
});

test('a year that cannot be read is one finding', () => {
  const table = measuresTable(`
    Report date | Measure year | Measure no. | Measure value
    2026-11-23 | 2026 | 205 | 5
    2026-11-23 | 2026-27 | 206 | 900
  `);
  expect(titlesOf(check([table]))).toEqual(['E2: Measure year is unclear']);
});

test('a count with an error is not asked about again as unusual', () => {
  const table = measuresTable(`
    Measure no. | Measure value
    205 | 1,000
    206 | 9,000
  `);
  const history = `
    205 | 2026-27 Q1 | 1000
    206 | 2026-27 Q1 | 900
  `;
  expect(titlesOf(check([table], history))).toEqual(['H3: 206 is more than 205']);
});

test('a count with an error is not compared with in later quarters', () => {
  const quarters = (first: number) =>
    measuresTable(`
      Measure year | Measure quarter | Measure no. | Measure value
      2025-26 | Q2 | 205 | 1,000
      2025-26 | Q2 | 206 | ${first}
      2025-26 | Q3 | 205 | 1,000
      2025-26 | Q3 | 206 | 900
      2026-27 | Q2 | 205 | 1,000
      2026-27 | Q2 | 206 | 900
    `);
  expect(titlesOf(check([quarters(900)]))).toEqual([]);
  expect(titlesOf(check([quarters(9_000)]))).toEqual(['H3: 206 is more than 205']);
});

test('a count is asked about once: a running total, and not an unusual change as well', () => {
  const table = measuresTable(`
    Measure no. | Measure value
    222 | 562
  `);
  expect(titlesOf(check([table], '222 | 2026-27 Q1 | 281'))).toEqual([
    'H2: 222 looks like a running total',
  ]);
});

test('each finding says what it is about', () => {
  const table = measuresTable(`
    Measure no. | Measure value
    206 | c
  `);
  expect(check([table])[0]?.about).toEqual({
    laCode: 845,
    period: { year: 2026, quarter: 2 },
    measure: 206,
    item: null,
  });
});

test('the grade of a finding is that of its check', () => {
  expect(gradeOf({ code: 'group/part-exceeds-whole' })).toBe('error');
  expect(gradeOf({ code: 'series/unusual-change' })).toBe('query');
  expect(gradeOf({ code: 'submission/heading-unknown' })).toBe('note');
});
