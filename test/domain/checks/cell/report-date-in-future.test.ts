import { reportDateInFuture } from '../../../../src/domain/checks/cell/report-date-in-future';
import { findInRows, titlesOf } from '../../../support/findings';
import { contextualRows, measureRows } from '../../../support/table';

test('is silent about today and days before', () => {
  const rows = measureRows(`
    Report date | Measure no.
    2026-11-23 | 201
    2022-07-01 | 202
  `);
  expect(titlesOf(findInRows(reportDateInFuture, rows))).toEqual([]);
});

test('passes over dates that cannot be read', () => {
  const rows = measureRows(`
    Report date | Measure no.
    next week | 201
    | 202
  `);
  expect(titlesOf(findInRows(reportDateInFuture, rows))).toEqual([]);
});

test('finds tomorrow', () => {
  const rows = measureRows(`
    Report date | Measure no.
    24/11/2026 | 201
  `);
  expect(titlesOf(findInRows(reportDateInFuture, rows))).toEqual([
    'D2: Report date is in the future',
  ]);
});

test('finds each of several', () => {
  const rows = contextualRows(`
    Report date | Contextual measure no.
    2027-01-01 | X01
    2026-11-24 | X02
  `);
  expect(titlesOf(findInRows(reportDateInFuture, rows))).toEqual([
    'D2: Report date is in the future',
    'D3: Report date is in the future',
  ]);
});
