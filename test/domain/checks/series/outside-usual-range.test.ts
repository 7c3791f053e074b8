import { outsideUsualRange } from '../../../../src/domain/checks/series/outside-usual-range';
import { RULES_FROM_2022_23 } from '../../../../src/domain/checks/rules/from2022';
import { usualRange } from '../../../../src/domain/checks/usualRange';
import { findInSeries, reportedBefore, titlesOf } from '../../../support/findings';
import { measureRows } from '../../../support/table';

const RULE = RULES_FROM_2022_23.usualRange;

const QUARTERS = [
  '2024-25 Q2',
  '2024-25 Q3',
  '2024-25 Q4',
  '2025-26 Q1',
  '2025-26 Q2',
  '2025-26 Q3',
  '2025-26 Q4',
  '2026-27 Q1',
];
const history = (measure: number, values: readonly number[]) =>
  reportedBefore(
    values
      .map((value, index) => `${measure} | ${QUARTERS.at(index - values.length)} | ${value}`)
      .join('\n'),
  );
/** Average 102, average change 4: 102 ± 2.66 × 4 is 91.36 to 112.64. */
const STEADY = [100, 104, 100, 104, 100, 104, 100, 104];

const current = (value: number) =>
  measureRows(`
    Measure no. | Measure value
    208 | ${value}
  `);

test('the range is the average and 2.66 average changes to either side, in whole counts', () => {
  expect(usualRange(STEADY, RULE)).toEqual({ from: 92, to: 112 });
  expect(usualRange([0, 4, 0, 4, 0, 4, 0, 4], RULE)).toEqual({ from: 0, to: 12 });
});

test('is silent within the range, its limits included', () => {
  expect(findInSeries(outsideUsualRange, current(92), history(208, STEADY))).toEqual([]);
  expect(findInSeries(outsideUsualRange, current(112), history(208, STEADY))).toEqual([]);
});

test('says nothing with fewer than 8 quarters', () => {
  expect(findInSeries(outsideUsualRange, current(999), history(208, STEADY.slice(1)))).toEqual([]);
});

test('finds a count above or below it', () => {
  expect(titlesOf(findInSeries(outsideUsualRange, current(113), history(208, STEADY)))).toEqual([
    'H2: 208 is higher than expected',
  ]);
  expect(titlesOf(findInSeries(outsideUsualRange, current(91), history(208, STEADY)))).toEqual([
    'H2: 208 is lower than expected',
  ]);
});

test('finds each of several', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    208 | 500
    210 | 500
  `);
  const before = [...history(208, STEADY), ...history(210, STEADY)];
  expect(findInSeries(outsideUsualRange, rows, before)).toHaveLength(2);
});
