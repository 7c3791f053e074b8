import { quarterNotOver } from '../../../../src/domain/checks/row/quarter-not-over';
import { findInRows, titlesOf } from '../../../support/findings';
import { measureRows } from '../../../support/table';

test('is silent about quarters that are over', () => {
  const rows = measureRows(`
    Measure year | Measure quarter | Measure no.
    2026-27 | Q2 | 201
    2022-23 | Q1 | 202
  `);
  expect(titlesOf(findInRows(quarterNotOver, rows))).toEqual([]);
});

test('passes over quarters that cannot be read, and contextual rows', () => {
  const rows = measureRows(`
    Measure year | Measure quarter | Measure no.
    2026 | Q4 | 201
    2026-27 | Q5 | 202
  `);
  expect(titlesOf(findInRows(quarterNotOver, rows))).toEqual([]);
});

test('finds the present quarter', () => {
  const rows = measureRows(`
    Measure year | Measure quarter | Measure no.
    2026-27 | Q3 | 201
  `);
  expect(titlesOf(findInRows(quarterNotOver, rows))).toEqual(['F2: 2026-27 Q3 is not over yet']);
});

test('finds each of several', () => {
  const rows = measureRows(`
    Measure year | Measure quarter | Measure no.
    2026-27 | Q4 | 201
    2027-28 | Q1 | 202
  `);
  expect(titlesOf(findInRows(quarterNotOver, rows))).toEqual([
    'F2: 2026-27 Q4 is not over yet',
    'F3: 2027-28 Q1 is not over yet',
  ]);
});
