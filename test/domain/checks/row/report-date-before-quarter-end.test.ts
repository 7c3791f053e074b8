import { reportDateBeforeQuarterEnd } from '../../../../src/domain/checks/row/report-date-before-quarter-end';
import { findInRows, titlesOf } from '../../../support/findings';
import { measureRows } from '../../../support/table';

test('is silent from the last day of the quarter on', () => {
  const rows = measureRows(`
    Report date | Measure no.
    2026-09-30 | 201
    2026-10-01 | 202
  `);
  expect(titlesOf(findInRows(reportDateBeforeQuarterEnd, rows))).toEqual([]);
});

test('leaves quarters that are not over, and dates that cannot be read, to others', () => {
  const rows = measureRows(`
    Report date | Measure quarter | Measure no.
    2026-11-01 | Q3 | 201
    soon | Q2 | 202
  `);
  expect(titlesOf(findInRows(reportDateBeforeQuarterEnd, rows))).toEqual([]);
});

test('finds a date within the quarter', () => {
  const rows = measureRows(`
    Report date | Measure no.
    2026-09-29 | 201
  `);
  expect(titlesOf(findInRows(reportDateBeforeQuarterEnd, rows))).toEqual([
    'D2: Report date is before the quarter’s end',
  ]);
});

test('finds each of several', () => {
  const rows = measureRows(`
    Report date | Measure no.
    2026-08-12 | 201
    2025-11-23 | 202
  `);
  expect(titlesOf(findInRows(reportDateBeforeQuarterEnd, rows))).toEqual([
    'D2: Report date is before the quarter’s end',
    'D3: Report date is before the quarter’s end',
  ]);
});
