import { yearBare } from '../../../../src/domain/checks/cell/year-bare';
import { findInRows, sentencesOf, titlesOf } from '../../../support/findings';
import { measureRows } from '../../../support/table';

const actionFor = (reportDate: string, year: string, quarter: string) =>
  sentencesOf(
    findInRows(
      yearBare,
      measureRows(`
        Report date | Measure year | Measure quarter | Measure no.
        ${reportDate} | ${year} | ${quarter} | 201
      `),
    ),
  ).map((text) => text.slice(text.indexOf('Write')));

test('is silent about financial years', () => {
  const rows = measureRows(`
    Measure year | Measure no.
    2026-27 | 201
  `);
  expect(findInRows(yearBare, rows)).toEqual([]);
});

test('leaves other text that is no year to another check', () => {
  const rows = measureRows(`
    Measure year | Measure no.
    FY26 | 201
    | 202
  `);
  expect(findInRows(yearBare, rows)).toEqual([]);
});

test('finds single years, as text and as numbers', () => {
  const rows = measureRows(`
    Measure year | Measure no.
    2026 | 201
    num:2026 | 202
  `);
  expect(titlesOf(findInRows(yearBare, rows))).toEqual([
    'E2: Measure year is unclear',
    'E3: Measure year is unclear',
  ]);
});

test('suggests the year whose quarter was over at the report date, the later one where both were', () => {
  expect(actionFor('2026-11-23', '2026', 'Q2')).toEqual(['Write 2026-27.']);
  expect(actionFor('2026-05-15', '2026', 'Q4')).toEqual(['Write 2025-26.']);
});

test('suggests neither where the quarter cannot be read or both years are to come', () => {
  expect(actionFor('2026-11-23', '2026', 'Q5')).toEqual(['Write 2025-26 or 2026-27.']);
  expect(actionFor('2026-11-23', '2028', 'Q1')).toEqual(['Write 2027-28 or 2028-29.']);
});
