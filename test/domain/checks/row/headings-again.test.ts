import { headingsAgain } from '../../../../src/domain/checks/row/headings-again';
import { findInRows, titlesOf } from '../../../support/findings';
import { contextualRows, measureRows } from '../../../support/table';

test('is silent about data', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    201 | 5
  `);
  expect(titlesOf(findInRows(headingsAgain, rows))).toEqual([]);
});

test('does not take a slip in one cell for headings', () => {
  const rows = measureRows(`
    LA name | Measure no.
    LA name | 201
  `);
  expect(titlesOf(findInRows(headingsAgain, rows))).toEqual([]);
});

test('finds a second row of headings', () => {
  const rows = measureRows(`
    Region | LA code | LA name | Measure no.
    Region | LA code | LA name | Measure no.
  `);
  expect(titlesOf(findInRows(headingsAgain, rows))).toEqual(['A2: Row 2 repeats the headings']);
});

test('finds each of several', () => {
  const rows = contextualRows(`
    Region | LA code | LA name | Contextual measure no.
    South East | 845 | East Sussex | X01
    Region | LA code | LA name | Contextual measure no.
    REGION | LA Code | LA Name |
  `);
  expect(titlesOf(findInRows(headingsAgain, rows))).toEqual([
    'A3: Row 3 repeats the headings',
    'A4: Row 4 repeats the headings',
  ]);
});
