import { Axis } from '../../../../src/sandbox/page/grid/Axis';
import { Geometry } from '../../../../src/sandbox/page/grid/Geometry';
import type { Scrolled } from '../../../../src/sandbox/page/grid/Geometry';
import type { SheetView } from '../../../../src/sandbox/host/View';

/** Rows of 20 px (the first, frozen, of 40), columns of 64 px, scrolled by three rows and a column. */
function geometry(scrolled: Partial<Scrolled> = {}, sheet: Partial<SheetView> = {}): Geometry {
  return new Geometry(
    {
      sheet: { headings: true, frozenRows: 1, frozenColumns: 0, ...sheet } as SheetView,
      rows: new Axis(50_000, 20, new Map([[0, 40]])),
      columns: new Axis(26, 64, new Map()),
      used: undefined,
    },
    { left: 64, top: 60, width: 600, height: 400, ...scrolled },
  );
}

/** Headings are 20 px high, and as wide as three digits need. */
const [HEADING_WIDTH, HEADING_HEIGHT] = [33, 20];

test('a frozen row stays where it is, the others move', () => {
  expect(geometry().topOf(0)).toBe(HEADING_HEIGHT);
  expect(geometry().topOf(4)).toBe(HEADING_HEIGHT + 40);
});

test('a point on the frozen row is not a cell that is scrolled behind it', () => {
  const hit = geometry().hit(HEADING_WIDTH + 10, HEADING_HEIGHT + 39);
  expect(hit).toEqual({ part: 'cell', position: { row: 0, column: 1 } });
});

test('a point below the frozen row is the cell scrolled there', () => {
  const hit = geometry().hit(HEADING_WIDTH + 70, HEADING_HEIGHT + 41);
  expect(hit).toEqual({ part: 'cell', position: { row: 4, column: 2 } });
});

test('headings and corner are told from cells', () => {
  expect(geometry().hit(5, 5)).toEqual({ part: 'corner' });
  expect(geometry().hit(5, HEADING_HEIGHT + 41)).toEqual({ part: 'row', row: 4 });
  expect(geometry().hit(HEADING_WIDTH + 1, 5)).toEqual({ part: 'column', column: 1 });
});

test('without headings cells begin at the corner', () => {
  const bare = geometry({ left: 0, top: 0 }, { headings: false });
  expect(bare.hit(5, 5)).toEqual({ part: 'cell', position: { row: 0, column: 0 } });
});

test('every cell that is hit has the point in its box', () => {
  const there = geometry();
  for (let left = HEADING_WIDTH; left < 600; left += 37) {
    for (let top = HEADING_HEIGHT; top < 400; top += 13) {
      const hit = there.hit(left, top);
      if (hit.part !== 'cell') throw new Error('not a cell');
      const box = there.boxOf(hit.position);
      expect(left - box.left).toBeGreaterThanOrEqual(0);
      expect(left - box.left).toBeLessThan(box.width);
      expect(top - box.top).toBeGreaterThanOrEqual(0);
      expect(top - box.top).toBeLessThan(box.height);
    }
  }
});

test('a cell scrolled behind the frozen row is covered', () => {
  expect(geometry().isCovered({ row: 3, column: 2 })).toBe(true);
  expect(geometry().isCovered({ row: 4, column: 2 })).toBe(false);
  expect(geometry().isCovered({ row: 0, column: 2 })).toBe(false);
});

test('row numbers get the room that the longest one seen needs', () => {
  expect(geometry({ top: 900_000 }).headingWidth).toBeGreaterThan(HEADING_WIDTH);
});
