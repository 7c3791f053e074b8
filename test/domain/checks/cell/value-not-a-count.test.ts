import { valueNotACount } from '../../../../src/domain/checks/cell/value-not-a-count';
import { findInRows, titlesOf } from '../../../support/findings';
import { contextualRows, measureRows } from '../../../support/table';

test('is silent about counts, zero and blank', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    201 | 3,480
    202 | 0
    203 |
    204 | num:12
  `);
  expect(titlesOf(findInRows(valueNotACount, rows))).toEqual([]);
});

test('has nothing to say of contextual rows', () => {
  const rows = contextualRows(`
    Contextual measure no. | Contextual measure value
    X30 | c
  `);
  expect(titlesOf(findInRows(valueNotACount, rows))).toEqual([]);
});

test('finds a percentage', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    203 | 16.7%
  `);
  expect(titlesOf(findInRows(valueNotACount, rows))).toEqual(['H2: 203 is not a count']);
});

test('finds each kind of problem', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    218 | c
    219 | num:45.3
    220 | -1
    221 | twelve
    222 | error:#REF!
    223 | 1000000000
    224 | formula
    999 | <5
  `);
  expect(titlesOf(findInRows(valueNotACount, rows))).toEqual([
    'H2: 218 holds “c”',
    'H3: 219 is not a count',
    'H4: 220 is negative',
    'H5: 221 is not a number',
    'H6: 222 is an error value',
    'H7: 223 is too large',
    'H8: 224 has no stored result',
    'H9: Measure value holds “<5”',
  ]);
});
