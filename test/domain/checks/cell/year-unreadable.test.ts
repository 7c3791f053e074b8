import { yearUnreadable } from '../../../../src/domain/checks/cell/year-unreadable';
import { findInRows, titlesOf } from '../../../support/findings';
import { measureRows } from '../../../support/table';

test('is silent about financial years in any form that is read', () => {
  const rows = measureRows(`
    Measure year | Measure no.
    2026-27 | 201
    2026/27 | 202
    num:202627 | 203
  `);
  expect(titlesOf(findInRows(yearUnreadable, rows))).toEqual([]);
});

test('leaves a single year to another check, and contextual rows alone', () => {
  const rows = measureRows(`
    Measure year | Measure no.
    2026 | 201
  `);
  expect(titlesOf(findInRows(yearUnreadable, rows))).toEqual([]);
});

test('finds two years that do not follow each other', () => {
  const rows = measureRows(`
    Measure year | Measure no.
    2026-28 | 201
  `);
  expect(titlesOf(findInRows(yearUnreadable, rows))).toEqual([
    'E2: Measure year joins the wrong years',
  ]);
});

test('finds each of several', () => {
  const rows = measureRows(`
    Measure year | Measure no.
    | 201
    FY2024-25 | 202
    formula | 203
  `);
  expect(titlesOf(findInRows(yearUnreadable, rows))).toEqual([
    'E2: Measure year is blank',
    'E3: Measure year is not a financial year',
    'E4: Measure year has no stored result',
  ]);
});
