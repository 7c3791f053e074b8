import { Axis } from '../../../../src/sandbox/page/grid/Axis';

/** Rows of 20 px; the first is 40 px high and the fourth is hidden. */
const rows = new Axis(
  100,
  20,
  new Map([
    [3, 0],
    [0, 40],
  ]),
);

test('a row begins where all before it end', () => {
  expect([0, 1, 2, 3, 4].map((row) => rows.start(row))).toEqual([0, 40, 60, 80, 80]);
});

test('a point is found in the row that covers it', () => {
  expect([0, 39, 40, 79].map((point) => rows.at(point))).toEqual([0, 0, 1, 2]);
});

test('a hidden row covers no point', () => {
  expect(rows.at(80)).toBe(4);
});

test('a point beyond the end is in the last row', () => {
  expect(rows.at(1_000_000)).toBe(99);
});

test('a step passes over hidden rows and stops at the edges', () => {
  expect(rows.step(2, 1)).toBe(4);
  expect(rows.step(4, -1)).toBe(2);
  expect(rows.step(0, -1)).toBeUndefined();
  expect(rows.step(99, 1)).toBeUndefined();
});
