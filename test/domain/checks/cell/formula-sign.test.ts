import { formulaSign } from '../../../../src/domain/checks/cell/formula-sign';
import { findInRows, titlesOf } from '../../../support/findings';
import { contextualRows, measureRows } from '../../../support/table';

test('is silent about text that begins with a letter', () => {
  const rows = measureRows(`
    Region | LA name | Measure no.
    South East | East Sussex | 201
  `);
  expect(titlesOf(findInRows(formulaSign, rows))).toEqual([]);
});

test('leaves numbers and values to the checks of their columns', () => {
  const rows = measureRows(`
    Measure no. | Measure value | Quality check
    =A1 | =H3+H4 | @Yes
  `);
  expect(titlesOf(findInRows(formulaSign, rows))).toEqual([]);
});

test('finds a name that begins like a formula', () => {
  const rows = measureRows(`
    LA name | Measure no.
    =HYPERLINK("x") | 201
  `);
  expect(titlesOf(findInRows(formulaSign, rows))).toEqual(['C2: LA name begins like a formula']);
});

test('finds region and name of one row, and a free answer', () => {
  const rows = contextualRows(`
    Region | LA name | Contextual measure no. | Contextual measure value
    +SE | text:"\\tEast Sussex" | X30 | =cmd()
    | | X30 | -none
  `);
  expect(titlesOf(findInRows(formulaSign, rows))).toEqual([
    'A2: Region begins like a formula',
    'C2: LA name begins like a formula',
    'F2: X30 begins like a formula',
    'F3: X30 begins like a formula',
  ]);
});
