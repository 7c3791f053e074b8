import { partExceedsWhole } from '../../../../src/domain/checks/group/part-exceeds-whole';
import { findInGroups, titlesOf } from '../../../support/findings';
import { measureRows } from '../../../support/table';

test('is silent where parts are at most the whole', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    202 | 100
    203 | 100
    205 | 50
    206 | 0
  `);
  expect(titlesOf(findInGroups(partExceedsWhole, rows))).toEqual([]);
});

test('says nothing where either is not reported, or is no count', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    203 | 100
    205 |
    206 | 100
    210 | c
    213 | 100
  `);
  expect(titlesOf(findInGroups(partExceedsWhole, rows))).toEqual([]);
});

test('finds a part that is more', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    205 | 1,042
    206 | 1,061
  `);
  expect(titlesOf(findInGroups(partExceedsWhole, rows))).toEqual(['H3: 206 is more than 205']);
});

test('finds each of several', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    202 | 1
    203 | 2
    205 | 1
    206 | 2
    210 | 1
    213 | 2
    214 | 3
    215 | 1
    218 | 2
    219 | 1
    220 | 2
  `);
  expect(titlesOf(findInGroups(partExceedsWhole, rows))).toEqual([
    'H3: 203 is more than 202',
    'H5: 206 is more than 205',
    'H7: 213 is more than 210',
    'H8: 214 is more than 213',
    'H12: 220 is more than 219',
    'H10: 218 is more than 215',
  ]);
});

test('compares within one authority and quarter', () => {
  const rows = measureRows(`
    LA code | LA name | Measure quarter | Measure no. | Measure value
    845 | East Sussex | Q1 | 205 | 10
    845 | East Sussex | Q2 | 206 | 20
    886 | Kent | Q1 | 206 | 20
  `);
  expect(titlesOf(findInGroups(partExceedsWhole, rows))).toEqual([]);
});

test('takes the latest report date of each measure', () => {
  const rows = measureRows(`
    Report date | Measure no. | Measure value
    2026-10-01 | 205 | 10
    2026-11-01 | 205 | 30
    2026-10-01 | 206 | 20
  `);
  expect(titlesOf(findInGroups(partExceedsWhole, rows))).toEqual([]);
});

test('a later blank withdraws nothing', () => {
  const rows = measureRows(`
    Report date | Measure no. | Measure value
    2026-10-01 | 205 | 10
    2026-11-01 | 205 |
    2026-10-01 | 206 | 20
  `);
  expect(titlesOf(findInGroups(partExceedsWhole, rows))).toEqual(['H4: 206 is more than 205']);
});

test('leaves out a measure with two values on its latest date', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    205 | 10
    205 | 30
    206 | 20
  `);
  expect(titlesOf(findInGroups(partExceedsWhole, rows))).toEqual([]);
});
