import { nameUnknown } from '../../../../src/domain/checks/cell/name-unknown';
import { findInRows, titlesOf } from '../../../support/findings';
import { contextualRows, measureRows } from '../../../support/table';

test('is silent about register names and other spellings', () => {
  const rows = measureRows(`
    LA name | Measure no.
    East Sussex | 201
    east sussex | 202
    Brighton & Hove | 203
  `);
  expect(titlesOf(findInRows(nameUnknown, rows))).toEqual([]);
});

test('leaves blank names and formulas to others', () => {
  const rows = measureRows(`
    LA name | Measure no.
    | 201
    =A1 | 202
  `);
  expect(titlesOf(findInRows(nameUnknown, rows))).toEqual([]);
});

test('finds a name that no authority bears', () => {
  const rows = measureRows(`
    LA name | Measure no.
    East Susex | 201
  `);
  expect(titlesOf(findInRows(nameUnknown, rows))).toEqual(['C2: LA name is not known']);
});

test('finds each of several', () => {
  const rows = contextualRows(`
    LA name | Contextual measure no.
    Wessex | X01
    formula | X02
  `);
  expect(titlesOf(findInRows(nameUnknown, rows))).toEqual([
    'C2: LA name is not known',
    'C3: LA name has no stored result',
  ]);
});
