import { laterStepExceedsEarlier } from '../../../../src/domain/checks/group/later-step-exceeds-earlier';
import { findInGroups, titlesOf } from '../../../support/findings';
import { measureRows } from '../../../support/table';

test('is silent where later steps are at most the earlier ones', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    201 | 10
    202 | 10
    208 | 5
    209 | 4
  `);
  expect(titlesOf(findInGroups(laterStepExceedsEarlier, rows))).toEqual([]);
});

test('says nothing where either is not reported', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    202 | 10
    209 | 4
    208 |
  `);
  expect(titlesOf(findInGroups(laterStepExceedsEarlier, rows))).toEqual([]);
});

test('finds more referrals than contacts', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    201 | 10
    202 | 11
  `);
  expect(titlesOf(findInGroups(laterStepExceedsEarlier, rows))).toEqual([
    'H3: 202 is more than 201',
  ]);
});

test('finds each of several', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    208 | 1
    209 | 2
    222 | 1
    223 | 2
    224 | 3
  `);
  expect(titlesOf(findInGroups(laterStepExceedsEarlier, rows))).toEqual([
    'H3: 209 is more than 208',
    'H5: 223 is more than 222',
    'H6: 224 is more than 223',
  ]);
});
