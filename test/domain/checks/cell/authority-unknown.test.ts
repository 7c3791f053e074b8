import { authorityUnknown } from '../../../../src/domain/checks/cell/authority-unknown';
import { findInRows, titlesOf } from '../../../support/findings';
import { contextualRows, measureRows } from '../../../support/table';

test('is silent about codes that the register has', () => {
  const rows = measureRows(`
    LA code | Measure no.
    845 | 201
    E10000011 | 202
    909 | 203
  `);
  expect(titlesOf(findInRows(authorityUnknown, rows))).toEqual([]);
});

test('does not ask whether name or quarter go with the code', () => {
  const rows = measureRows(`
    LA code | LA name | Measure year | Measure no.
    909 | Kent | 2026-27 | 201
  `);
  expect(titlesOf(findInRows(authorityUnknown, rows))).toEqual([]);
});

test('finds a code that no authority has', () => {
  const rows = measureRows(`
    LA code | Measure no.
    999 | 201
  `);
  expect(titlesOf(findInRows(authorityUnknown, rows))).toEqual(['B2: LA code is not known']);
});

test('finds each cell that holds no code, in either template', () => {
  const rows = contextualRows(`
    LA code | Contextual measure no.
    | X01
    East Sussex | X02
    formula | X03
    84 | X04
  `);
  expect(titlesOf(findInRows(authorityUnknown, rows))).toEqual([
    'B2: LA code is blank',
    'B3: LA code is not a code',
    'B4: LA code has no stored result',
    'B5: LA code is not a code',
  ]);
});
