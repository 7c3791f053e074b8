import { regionUnknown } from '../../../../src/domain/checks/cell/region-unknown';
import { findInRows, titlesOf } from '../../../support/findings';
import { contextualRows, measureRows } from '../../../support/table';

test('is silent about official names, network names and abbreviations', () => {
  const rows = measureRows(`
    Region | Measure no.
    East of England | 201
    Eastern | 202
    YH | 203
  `);
  expect(titlesOf(findInRows(regionUnknown, rows))).toEqual([]);
});

test('leaves blank regions and formulas to others', () => {
  const rows = measureRows(`
    Region | Measure no.
    | 201
    @SE | 202
  `);
  expect(titlesOf(findInRows(regionUnknown, rows))).toEqual([]);
});

test('finds a region that is none of the nine', () => {
  const rows = measureRows(`
    Region | Measure no.
    Wessex | 201
  `);
  expect(titlesOf(findInRows(regionUnknown, rows))).toEqual(['A2: Region is not known']);
});

test('finds each of several', () => {
  const rows = contextualRows(`
    Region | Contextual measure no.
    Wales | X01
    formula | X02
  `);
  expect(titlesOf(findInRows(regionUnknown, rows))).toEqual([
    'A2: Region is not known',
    'A3: Region has no stored result',
  ]);
});
