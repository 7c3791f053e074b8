import { sourcesDoNotAddUp } from '../../../../src/domain/checks/group/sources-do-not-add-up';
import { findInGroups, titlesOf } from '../../../support/findings';
import { measureRows } from '../../../support/table';

test('is silent where all eleven add up to 202', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    202 | 110
    20202 | 10
    20203 | 10
    20204 | 10
    20205 | 10
    20206 | 10
    20207 | 10
    20208 | 10
    20209 | 10
    20210 | 10
    20211 | 10
    20212 | 10
  `);
  expect(titlesOf(findInGroups(sourcesDoNotAddUp, rows))).toEqual([]);
});

test('says nothing without 202 or without a source', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    20202 | 5
    20203 | 5
  `);
  expect(titlesOf(findInGroups(sourcesDoNotAddUp, rows))).toEqual([]);
});

test('says nothing where some sources are not reported and the others are at most 202', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    202 | 100
    20202 | 10
    20203 | 10
    20204 | 10
    20205 | 10
    20206 | 10
    20207 | 10
    20208 | 10
    20209 | 10
    20210 | 10
  `);
  expect(titlesOf(findInGroups(sourcesDoNotAddUp, rows))).toEqual([]);
});

test('finds a sum that is less or more than 202', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    202 | 987
    20202 | 1
    20203 | 10
    20204 | 10
    20205 | 10
    20206 | 10
    20207 | 10
    20208 | 10
    20209 | 10
    20210 | 10
    20211 | 10
    20212 | 10
  `);
  expect(titlesOf(findInGroups(sourcesDoNotAddUp, rows))).toEqual([
    'H2: 202 does not equal its sources',
  ]);
});

test('finds some sources that are more than 202 already', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    202 | 20
    20202 | 10
    20203 | 10
    20204 | 10
  `);
  expect(titlesOf(findInGroups(sourcesDoNotAddUp, rows))).toEqual([
    'H2: 202 is less than its sources',
  ]);
});

test('takes a source that is no count for one not reported', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    202 | 100
    20202 | 10
    20203 | 10
    20204 | 10
    20205 | 10
    20206 | 10
    20207 | 10
    20208 | 10
    20209 | 10
    20210 | 10
    20211 | 10
    20212 | c
  `);
  expect(titlesOf(findInGroups(sourcesDoNotAddUp, rows))).toEqual([]);
});
