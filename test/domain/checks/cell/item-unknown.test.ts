import { itemUnknown } from '../../../../src/domain/checks/cell/item-unknown';
import { findInRows, titlesOf } from '../../../support/findings';
import { contextualRows, measureRows } from '../../../support/table';

test('is silent about X01 to X31', () => {
  const rows = contextualRows(`
    Contextual measure no.
    X01
    x5
    X31
  `);
  expect(titlesOf(findInRows(itemUnknown, rows))).toEqual([]);
});

test('has nothing to say of measures', () => {
  const rows = measureRows(`
    Measure no.
    X99
  `);
  expect(titlesOf(findInRows(itemUnknown, rows))).toEqual([]);
});

test('finds a number that is none of them', () => {
  const rows = contextualRows(`
    Contextual measure no.
    X32
  `);
  expect(titlesOf(findInRows(itemUnknown, rows))).toEqual(['E2: “X32” is not a contextual item']);
});

test('finds each of several', () => {
  const rows = contextualRows(`
    Contextual measure no. | Contextual measure value
    | Yes
    201 | Yes
    formula | Yes
  `);
  expect(titlesOf(findInRows(itemUnknown, rows))).toEqual([
    'E2: Contextual measure no. is blank',
    'E3: “201” is not a contextual item',
    'E4: Contextual measure no. has no stored result',
  ]);
});
