import { measureUnknown } from '../../../../src/domain/checks/cell/measure-unknown';
import { findInRows, titlesOf } from '../../../support/findings';
import { contextualRows, measureRows } from '../../../support/table';

test('is silent about the 35 numbers', () => {
  const rows = measureRows(`
    Measure no.
    201
    20212
    224.0
  `);
  expect(titlesOf(findInRows(measureUnknown, rows))).toEqual([]);
});

test('has nothing to say of contextual rows', () => {
  const rows = contextualRows(`
    Contextual measure no.
    X99
  `);
  expect(titlesOf(findInRows(measureUnknown, rows))).toEqual([]);
});

test('finds 20201, which does not exist', () => {
  const rows = measureRows(`
    Measure no.
    20201
  `);
  expect(titlesOf(findInRows(measureUnknown, rows))).toEqual(['G2: 20201 is not a measure']);
});

test('finds each of several', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    | 5
    225 | 5
    Referrals | 5
    formula | 5
  `);
  expect(titlesOf(findInRows(measureUnknown, rows))).toEqual([
    'G2: Measure no. is blank',
    'G3: 225 is not a measure',
    'G4: “Referrals” is not a measure',
    'G5: Measure no. has no stored result',
  ]);
});
