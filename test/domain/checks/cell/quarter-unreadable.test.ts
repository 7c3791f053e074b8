import { quarterUnreadable } from '../../../../src/domain/checks/cell/quarter-unreadable';
import { findInRows, titlesOf } from '../../../support/findings';
import { contextualRows, measureRows } from '../../../support/table';

test('is silent about quarters in any form that is read', () => {
  const rows = measureRows(`
    Measure quarter | Measure no.
    Q2 | 201
    2 | 202
    Financial year Q2 | 203
  `);
  expect(titlesOf(findInRows(quarterUnreadable, rows))).toEqual([]);
});

test('has nothing to say of contextual rows', () => {
  const rows = contextualRows(`
    Contextual measure no.
    X01
  `);
  expect(titlesOf(findInRows(quarterUnreadable, rows))).toEqual([]);
});

test('finds what is no quarter', () => {
  const rows = measureRows(`
    Measure quarter | Measure no.
    Q5 | 201
  `);
  expect(titlesOf(findInRows(quarterUnreadable, rows))).toEqual([
    'F2: Measure quarter is not a quarter',
  ]);
});

test('finds each of several', () => {
  const rows = measureRows(`
    Measure quarter | Measure no.
    | 201
    formula | 202
  `);
  expect(titlesOf(findInRows(quarterUnreadable, rows))).toEqual([
    'F2: Measure quarter is blank',
    'F3: Measure quarter has no stored result',
  ]);
});
