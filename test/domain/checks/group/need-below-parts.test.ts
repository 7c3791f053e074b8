import { needBelowParts } from '../../../../src/domain/checks/group/need-below-parts';
import { findInGroups, titlesOf } from '../../../support/findings';
import { measureRows } from '../../../support/table';

test('is silent where 207 is at least the sum', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    207 | 30
    211 | 10
    215 | 20
  `);
  expect(titlesOf(findInGroups(needBelowParts, rows))).toEqual([]);
});

test('says nothing where one of the three is missing', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    207 | 3
    211 | 10
  `);
  expect(titlesOf(findInGroups(needBelowParts, rows))).toEqual([]);
});

test('finds a sum that is more than 207', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    207 | 29
    211 | 10
    215 | 20
  `);
  expect(titlesOf(findInGroups(needBelowParts, rows))).toEqual([
    'H2: 207 is less than 211 and 215 together',
  ]);
});

test('finds one in each quarter', () => {
  const rows = measureRows(`
    Measure quarter | Measure no. | Measure value
    Q1 | 207 | 1
    Q1 | 211 | 1
    Q1 | 215 | 1
    Q2 | 207 | 1
    Q2 | 211 | 2
    Q2 | 215 | 0
  `);
  expect(titlesOf(findInGroups(needBelowParts, rows))).toEqual([
    'H2: 207 is less than 211 and 215 together',
    'H5: 207 is less than 211 and 215 together',
  ]);
});
