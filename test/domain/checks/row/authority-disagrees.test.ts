import { authorityDisagrees } from '../../../../src/domain/checks/row/authority-disagrees';
import { findInRows, titlesOf } from '../../../support/findings';
import { contextualRows, measureRows } from '../../../support/table';

test('is silent where code, name and region are of one authority', () => {
  const rows = measureRows(`
    Region | LA code | LA name | Measure no.
    South East | 845 | East Sussex | 201
    SE | E10000011 | EAST SUSSEX | 202
    Eastern | 822 | Bedford Borough | 203
  `);
  expect(titlesOf(findInRows(authorityDisagrees, rows))).toEqual([]);
});

test('is silent where name or region is blank or cannot be read', () => {
  const rows = measureRows(`
    Region | LA code | LA name | Measure no.
    | 845 | | 201
    Wessex | 845 | Susex | 202
    South East | 999 | Kent | 203
  `);
  expect(titlesOf(findInRows(authorityDisagrees, rows))).toEqual([]);
});

test('takes a name for that of any authority that ever bore it', () => {
  const rows = measureRows(`
    Region | LA code | LA name | Measure year | Measure no.
    South West | 838 | Dorset | 2026-27 | 201
    South West | 835 | Dorset | 2018-19 | 202
  `);
  expect(titlesOf(findInRows(authorityDisagrees, rows))).toEqual([]);
});

test('finds the name of another authority', () => {
  const rows = measureRows(`
    LA name | Measure no.
    Kent | 201
  `);
  expect(titlesOf(findInRows(authorityDisagrees, rows))).toEqual([
    'C2: LA code and LA name disagree',
  ]);
});

test('finds each of several', () => {
  const rows = contextualRows(`
    Region | LA code | LA name | Contextual measure no.
    London | 845 | East Sussex | X01
    London | 845 | Camden | X02
  `);
  expect(titlesOf(findInRows(authorityDisagrees, rows))).toEqual([
    'A2: LA code and Region disagree',
    'C3: LA code, LA name and Region disagree',
  ]);
});
