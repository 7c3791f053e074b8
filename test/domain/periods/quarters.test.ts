import { parsePeriod } from '../../../src/domain/periods/parsePeriod';
import type { Period } from '../../../src/domain/periods/Period';
import {
  comparePeriods,
  describePeriod,
  finishedPeriods,
  firstDay,
  formatPeriod,
  isPeriodOver,
  lastDay,
  lastFinishedPeriod,
  periodBefore,
  periodOfDate,
} from '../../../src/domain/periods/quarters';

const period = (text: string): Period => parsePeriod(text) ?? fail(text);
const fail = (text: string): never => {
  throw new Error(`${text} is no quarter`);
};

test.each([
  ['2026-27 Q1', '2026-04-01', '2026-06-30', 'April to June 2026'],
  ['2026-27 Q2', '2026-07-01', '2026-09-30', 'July to September 2026'],
  ['2026-27 Q3', '2026-10-01', '2026-12-31', 'October to December 2026'],
  ['2026-27 Q4', '2027-01-01', '2027-03-31', 'January to March 2027'],
])('%s runs from %s to %s: %s', (text, first, last, months) => {
  expect(firstDay(period(text))).toBe(first);
  expect(lastDay(period(text))).toBe(last);
  expect(describePeriod(period(text))).toBe(months);
});

test('a quarter is over from the day after its last day', () => {
  expect(isPeriodOver(period('2026-27 Q2'), '2026-09-30')).toBe(false);
  expect(isPeriodOver(period('2026-27 Q2'), '2026-10-01')).toBe(true);
});

test('the quarter before the first of a year is the last of the year before', () => {
  expect(formatPeriod(periodBefore(period('2026-27 Q1')))).toBe('2025-26 Q4');
  expect(formatPeriod(periodBefore(period('2026-27 Q2'), 4))).toBe('2025-26 Q2');
  expect(formatPeriod(periodBefore(period('2026-27 Q4'), -1))).toBe('2027-28 Q1');
});

test('days at both ends of a quarter belong to it', () => {
  expect(formatPeriod(periodOfDate('2027-01-01'))).toBe('2026-27 Q4');
  expect(formatPeriod(periodOfDate('2027-03-31'))).toBe('2026-27 Q4');
  expect(formatPeriod(periodOfDate('2027-04-01'))).toBe('2027-28 Q1');
});

test('quarters that are over are listed from the newest back to the first collected', () => {
  expect(finishedPeriods('2023-01-10').map(formatPeriod)).toEqual([
    '2022-23 Q3',
    '2022-23 Q2',
    '2022-23 Q1',
  ]);
  expect(finishedPeriods('2022-06-30')).toEqual([]);
  expect(formatPeriod(lastFinishedPeriod('2026-11-23'))).toBe('2026-27 Q2');
});

test('earlier quarters come first, across years', () => {
  const periods = ['2026-27 Q1', '2025-26 Q4', '2026-27 Q4', '2025-26 Q1'].map(period);
  expect(periods.sort(comparePeriods).map(formatPeriod)).toEqual([
    '2025-26 Q1',
    '2025-26 Q4',
    '2026-27 Q1',
    '2026-27 Q4',
  ]);
});
