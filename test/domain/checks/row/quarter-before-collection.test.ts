import { quarterBeforeCollection } from '../../../../src/domain/checks/row/quarter-before-collection';
import { findInRows, titlesOf } from '../../../support/findings';
import { measureRows } from '../../../support/table';

test('is silent from 2022-23 Q1 on', () => {
  const rows = measureRows(`
    Measure year | Measure quarter | Measure no.
    2022-23 | Q1 | 201
    2026-27 | Q2 | 202
  `);
  expect(titlesOf(findInRows(quarterBeforeCollection, rows))).toEqual([]);
});

test('passes over quarters that cannot be read', () => {
  const rows = measureRows(`
    Measure year | Measure quarter | Measure no.
    2021 | Q1 | 201
  `);
  expect(titlesOf(findInRows(quarterBeforeCollection, rows))).toEqual([]);
});

test('finds the quarter before', () => {
  const rows = measureRows(`
    Measure year | Measure quarter | Measure no.
    2021-22 | Q4 | 201
  `);
  expect(titlesOf(findInRows(quarterBeforeCollection, rows))).toEqual([
    'E2: 2021-22 Q4 is before the first quarter',
  ]);
});

test('finds each of several', () => {
  const rows = measureRows(`
    Measure year | Measure quarter | Measure no.
    2020-21 | Q1 | 201
    2021-22 | Q1 | 202
  `);
  expect(titlesOf(findInRows(quarterBeforeCollection, rows))).toEqual([
    'E2: 2020-21 Q1 is before the first quarter',
    'E3: 2021-22 Q1 is before the first quarter',
  ]);
});
