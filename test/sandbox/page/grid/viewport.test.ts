import { Axis } from '../../../../src/sandbox/page/grid/Axis';
import { pageLength, scrollToShow, visibleSpan } from '../../../../src/sandbox/page/grid/viewport';

/** Fifty thousand rows of 20 px, the first (frozen) of 40 px. */
const rows = new Axis(50_000, 20, new Map([[0, 40]]));
const FROZEN = 1;
const WINDOW = 200;

test('an unscrolled window shows the rows after the frozen one', () => {
  expect(visibleSpan(rows, FROZEN, 0, WINDOW)).toEqual({ first: 1, last: 8 });
});

test('a window far down shows only the rows there, cut ones included', () => {
  expect(visibleSpan(rows, FROZEN, 500_010, WINDOW)).toEqual({ first: 25_001, last: 25_009 });
});

test('a row below the window is brought to its bottom edge', () => {
  const scroll = scrollToShow(rows, FROZEN, 0, WINDOW, 9);
  expect(rows.end(9) - scroll).toBe(WINDOW);
});

test('a row above the window is brought under the frozen rows', () => {
  const scroll = scrollToShow(rows, FROZEN, 5000, WINDOW, 20);
  expect(rows.start(20) - scroll).toBe(rows.start(FROZEN));
});

test('a row that is seen leaves the window where it is', () => {
  expect(scrollToShow(rows, FROZEN, 100, WINDOW, 8)).toBe(100);
});

test('a frozen row is always seen', () => {
  expect(scrollToShow(rows, FROZEN, 5000, WINDOW, 0)).toBe(5000);
});

test('a page is the number of whole moving rows', () => {
  expect(pageLength(rows, FROZEN, 0, WINDOW)).toBe(8);
  expect(pageLength(rows, FROZEN, 0, WINDOW + 10)).toBe(8);
  expect(pageLength(rows, FROZEN, 0, 10)).toBe(1);
});
