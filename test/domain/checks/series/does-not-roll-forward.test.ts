import { doesNotRollForward } from '../../../../src/domain/checks/series/does-not-roll-forward';
import { findInSeries, reportedBefore, titlesOf } from '../../../support/findings';
import { measureRows } from '../../../support/table';

const rows = (current: number, added = 164, ceased = 151) =>
  measureRows(`
    Measure no. | Measure value
    210 | ${added}
    211 | ${current}
    212 | ${ceased}
  `);
const lastQuarter = (value: number) => reportedBefore(`211 | 2026-27 Q1 | ${value}`);

test('is silent up to 5% of last quarter, and up to 5', () => {
  expect(findInSeries(doesNotRollForward, rows(694 + 34), lastQuarter(681))).toEqual([]);
  expect(findInSeries(doesNotRollForward, rows(694 - 34), lastQuarter(681))).toEqual([]);
  expect(findInSeries(doesNotRollForward, rows(25, 10, 10), lastQuarter(20))).toEqual([]);
});

test('says nothing where last quarter or one of the three is not known', () => {
  expect(findInSeries(doesNotRollForward, rows(736))).toEqual([]);
  const without = measureRows(`
    Measure no. | Measure value
    210 | 164
    211 | 736
  `);
  expect(findInSeries(doesNotRollForward, without, lastQuarter(681))).toEqual([]);
});

test('finds a difference beyond that, in either direction', () => {
  expect(titlesOf(findInSeries(doesNotRollForward, rows(694 + 35), lastQuarter(681)))).toEqual([
    'H3: 211 does not follow from last quarter',
  ]);
  expect(titlesOf(findInSeries(doesNotRollForward, rows(14, 10, 10), lastQuarter(20)))).toEqual([
    'H3: 211 does not follow from last quarter',
  ]);
});

test('finds each of several; 215 may be out by 3%', () => {
  const both = measureRows(`
    Measure no. | Measure value
    210 | 0
    211 | 600
    212 | 0
    215 | 622
    216 | 10
    217 | 10
  `);
  const before = reportedBefore(`
    211 | 2026-27 Q1 | 681
    215 | 2026-27 Q1 | 600
  `);
  expect(titlesOf(findInSeries(doesNotRollForward, both, before))).toEqual([
    'H3: 211 does not follow from last quarter',
    'H5: 215 does not follow from last quarter',
  ]);
});

test('a quarter of the submission itself goes before what was reported earlier', () => {
  const twoQuarters = measureRows(`
    Measure quarter | Measure no. | Measure value
    Q1 | 211 | 700
    Q2 | 210 | 0
    Q2 | 211 | 700
    Q2 | 212 | 0
  `);
  expect(findInSeries(doesNotRollForward, twoQuarters, lastQuarter(100))).toEqual([]);
});
