import { countOf, formatChange, formatTime, listOf } from '../../src/taskpane/figures';

describe('formatChange', () => {
  test.each([
    [412, 314, '+31%'],
    [48, 71, '−32%'],
    [1000, 1001, '0%'],
    [10, 9, '+11%'],
    [9, 3, '+6'],
    [5, 6, '−1'],
    [4, 4, '0'],
    [250, 0, '+250'],
  ])('%i after %i is %s', (now, before, words) => {
    expect(formatChange(now, before)).toBe(words);
  });
});

test('one thing is singular, none and several are plural', () => {
  expect([0, 1, 2].map((count) => countOf(count, 'query', 'queries'))).toEqual([
    '0 queries',
    '1 query',
    '2 queries',
  ]);
});

test('words are listed as a sentence lists them', () => {
  expect(listOf(['221', '222', '223'])).toBe('221, 222 and 223');
  expect(listOf(['221'])).toBe('221');
});

test('times have two digits for hours and minutes', () => {
  expect(formatTime(new Date(2026, 10, 23, 9, 5))).toBe('09:05');
});
