import { parseArea, formatArea, formatCell } from '../../../../src/sandbox/page/grid/addresses';
import type { Area } from '../../../../src/sandbox/page/grid/Area';
import { Axis } from '../../../../src/sandbox/page/grid/Axis';
import {
  advanceSelection,
  extendSelection,
  moveSelection,
} from '../../../../src/sandbox/page/selection/move';
import type { Move, Terrain } from '../../../../src/sandbox/page/selection/move';
import type { Selection } from '../../../../src/sandbox/page/selection/Selection';

/** A sheet of 1000 rows and 26 columns, row 1 frozen, column D hidden; filled where the picture has an x. */
function terrain(...picture: string[]): Terrain {
  const isFilled = (row: number, column: number): boolean => picture[row]?.[column] === 'x';
  return {
    rows: new Axis(1000, 20, new Map()),
    columns: new Axis(26, 64, new Map([[3, 0]])),
    frozenRows: 1,
    frozenColumns: 0,
    page: { rows: 30, columns: 8 },
    used: { top: 0, left: 0, bottom: picture.length - 1, right: (picture[0]?.length ?? 1) - 1 },
    isBlank: (row, column) => !isFilled(row, column),
  };
}

const SHEET = terrain('xxxx..', 'xx....', 'xx...x', 'x.....');

function area(text: string): Area {
  const parsed = parseArea(text);
  if (!parsed) throw new Error(`${text} is no address`);
  return parsed;
}

/** The selection of a rectangle whose active cell is the first one, or the one named. */
function selected(text: string, activeCell = text): Selection {
  const active = area(activeCell);
  return { active: { row: active.top, column: active.left }, area: area(text) };
}

function moved(from: string, move: Move): string {
  return formatArea(moveSelection(selected(from), move, SHEET).area);
}

test.each<[string, Move, string]>([
  ['B2', { by: 'cell', direction: 'right' }, 'C2'],
  ['B2', { by: 'cell', direction: 'up' }, 'B1'],
  ['A1', { by: 'cell', direction: 'left' }, 'A1'],
  ['A1000', { by: 'cell', direction: 'down' }, 'A1000'],
  ['C2', { by: 'cell', direction: 'right' }, 'E2'],
  ['B2', { by: 'page', direction: 'down' }, 'B32'],
  ['B20', { by: 'page', direction: 'up' }, 'B1'],
  ['C9', { by: 'home' }, 'A9'],
  ['C9', { by: 'top' }, 'A2'],
  ['A1', { by: 'end' }, 'F4'],
])('from %s, %j leads to %s', (from, move, to) => {
  expect(moved(from, move)).toBe(to);
});

test.each<[string, string, Move, string]>([
  ['the last cell of a filled block', 'A1', { by: 'edge', direction: 'down' }, 'A4'],
  ['the last cell of a filled row', 'A2', { by: 'edge', direction: 'right' }, 'B2'],
  ['the next filled cell over a gap', 'B3', { by: 'edge', direction: 'right' }, 'F3'],
  ['the edge of the sheet when nothing follows', 'A4', { by: 'edge', direction: 'down' }, 'A1000'],
  ['the filled cell above a gap', 'A500', { by: 'edge', direction: 'up' }, 'A4'],
  ['the first column when all is blank', 'E9', { by: 'edge', direction: 'left' }, 'A9'],
])('Ctrl + arrow goes to %s', (_, from, move, to) => {
  expect(moved(from, move)).toBe(to);
});

test('Shift moves the corner opposite the active cell', () => {
  const once = extendSelection(selected('B2'), { by: 'cell', direction: 'down' }, SHEET);
  const twice = extendSelection(once, { by: 'cell', direction: 'right' }, SHEET);
  expect(formatArea(twice.area)).toBe('B2:C3');
  expect(formatCell(twice.active)).toBe('B2');
  const back = extendSelection(once, { by: 'cell', direction: 'up' }, SHEET);
  expect(formatArea(back.area)).toBe('B2');
});

test('Enter in a single cell goes one down, Tab one to the right', () => {
  expect(formatCell(advanceSelection(selected('B2'), 'down', SHEET).active)).toBe('B3');
  expect(formatCell(advanceSelection(selected('B2'), 'right', SHEET).active)).toBe('C2');
});

test.each([
  ['down', 'B2', 'B3'],
  ['down', 'B3', 'C2'],
  ['down', 'C3', 'B2'],
  ['right', 'B2', 'C2'],
  ['right', 'C2', 'B3'],
  ['left', 'B2', 'C3'],
] as const)('in a selected rectangle %s goes from %s to %s', (direction, from, to) => {
  const next = advanceSelection(selected('B2:C3', from), direction, SHEET);
  expect(formatCell(next.active)).toBe(to);
  expect(formatArea(next.area)).toBe('B2:C3');
});
