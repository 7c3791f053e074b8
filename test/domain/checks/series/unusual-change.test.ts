import { poissonRange } from '../../../../src/domain/checks/poissonRange';
import { unusualChange } from '../../../../src/domain/checks/series/unusual-change';
import { findInSeries, reportedBefore, titlesOf } from '../../../support/findings';
import { measureRows } from '../../../support/table';

const current = (value: number) =>
  measureRows(`
    Measure no. | Measure value
    218 | ${value}
  `);
const titles = (value: number, before: string) =>
  titlesOf(findInSeries(unusualChange, current(value), reportedBefore(before)));

test('is silent from −25% to +32%, from a count of 30 on', () => {
  expect(titles(75, '218 | 2026-27 Q1 | 100')).toEqual([]);
  expect(titles(132, '218 | 2026-27 Q1 | 100')).toEqual([]);
});

test('says nothing where no earlier quarter is known', () => {
  expect(titles(500, '218 | 2025-26 Q4 | 1')).toEqual([]);
});

test('leaves counts with 8 known quarters to their range', () => {
  const eight = Array.from(
    { length: 8 },
    (_, index) =>
      `218 | 202${4 + Math.floor((index + 1) / 4)}-2${5 + Math.floor((index + 1) / 4)} Q${((index + 1) % 4) + 1} | 100`,
  ).join('\n');
  expect(titles(500, eight)).toEqual([]);
});

test('finds a change on the quarter before', () => {
  expect(titles(48, '218 | 2026-27 Q1 | 71')).toEqual(['H2: 218 fell by 32%']);
  expect(titles(133, '218 | 2026-27 Q1 | 100')).toEqual(['H2: 218 rose by 33%']);
});

test('finds a change on the same quarter a year before, and says so', () => {
  expect(titles(71, '218 | 2026-27 Q1 | 71\n218 | 2025-26 Q2 | 40')).toEqual([
    'H2: 218 rose by 78% in a year',
  ]);
});

test('small counts are judged by what chance makes usual', () => {
  expect(titles(8, '218 | 2026-27 Q1 | 3')).toEqual([]);
  expect(titles(9, '218 | 2026-27 Q1 | 3')).toEqual(['H2: 218 rose from 3 to 9']);
  expect(titles(4, '218 | 2026-27 Q1 | 0')).toEqual([]);
  expect(titles(5, '218 | 2026-27 Q1 | 0')).toEqual(['H2: 218 rose from 0 to 5']);
});

test('percentiles of small Poisson means are those of printed tables', () => {
  expect(poissonRange(3, 0.005)).toEqual({ from: 0, to: 8 });
  expect(poissonRange(10, 0.005)).toEqual({ from: 3, to: 19 });
  expect(poissonRange(25, 0.005)).toEqual({ from: 13, to: 39 });
});

test('a change just beyond a limit is not shown as the limit', () => {
  expect(titles(1324, '218 | 2026-27 Q1 | 1000')).toEqual(['H2: 218 rose by 32.4%']);
});
