import { areaBetween, isSingleCell } from '../grid/Area';
import type { Area, Position } from '../grid/Area';
import type { Axis } from '../grid/Axis';
import { selectCell } from './Selection';
import type { Selection } from './Selection';

/** What moving about a sheet needs to know of it. */
export interface Terrain {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Whole rows and columns that fit on the screen. */
  readonly page: { readonly rows: number; readonly columns: number };
  /** The rectangle that holds everything on the sheet; undefined when it is empty. */
  readonly used: Area | undefined;
  isBlank(row: number, column: number): boolean;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/**
 * A step a person asks for.
 *
 * - `cell` one cell; `edge` to the edge of the block of filled cells (Ctrl + arrow); `page` one screen
 * - `home` first column that moves; `top` first cell that moves (Ctrl + Home); `end` last used cell
 */
export type Move =
  | { readonly by: 'cell' | 'edge' | 'page'; readonly direction: Direction }
  | { readonly by: 'home' | 'top' | 'end' };

/** The selection after a step: one cell. Hidden rows and columns are passed over. */
export function moveSelection(selection: Selection, move: Move, terrain: Terrain): Selection {
  return selectCell(destination(selection.active, move, terrain));
}

/** The selection with its moving corner (the one opposite the active cell) one step further. */
export function extendSelection(selection: Selection, move: Move, terrain: Terrain): Selection {
  const corner = destination(movingCorner(selection), move, terrain);
  return { active: selection.active, area: areaBetween(selection.active, corner) };
}

/** The corner that Shift moves. */
export function movingCorner({ active, area }: Selection): Position {
  return {
    row: active.row === area.top ? area.bottom : area.top,
    column: active.column === area.left ? area.right : area.left,
  };
}

/**
 * The selection after Enter (`down`, with Shift `up`) or Tab (`right`, with Shift `left`).
 * Within a selected rectangle the active cell goes round it, as in Excel; otherwise it moves one cell.
 */
export function advanceSelection(
  selection: Selection,
  direction: Direction,
  terrain: Terrain,
): Selection {
  if (isSingleCell(selection.area)) {
    return moveSelection(selection, { by: 'cell', direction }, terrain);
  }
  const cells = cellsInReadingOrder(selection.area, direction === 'up' || direction === 'down');
  const step = direction === 'down' || direction === 'right' ? 1 : -1;
  return { active: cells.after(selection.active, step), area: selection.area };
}

function destination(from: Position, move: Move, terrain: Terrain): Position {
  switch (move.by) {
    case 'cell':
      return along(from, move.direction, terrain, (axis, index, step) => axis.step(index, step));
    case 'page':
      return along(from, move.direction, terrain, (axis, index, step) =>
        pageAway(
          axis,
          index,
          step,
          axis === terrain.rows ? terrain.page.rows : terrain.page.columns,
        ),
      );
    case 'edge':
      return toEdge(from, move.direction, terrain);
    case 'home':
      return { row: from.row, column: firstVisible(terrain.columns, terrain.frozenColumns) };
    case 'top':
      return {
        row: firstVisible(terrain.rows, terrain.frozenRows),
        column: firstVisible(terrain.columns, terrain.frozenColumns),
      };
    case 'end':
      return { row: terrain.used?.bottom ?? 0, column: terrain.used?.right ?? 0 };
  }
}

type Stepper = (axis: Axis, index: number, step: 1 | -1) => number | undefined;

function along(from: Position, direction: Direction, terrain: Terrain, next: Stepper): Position {
  const step = direction === 'down' || direction === 'right' ? 1 : -1;
  if (direction === 'up' || direction === 'down') {
    return { row: next(terrain.rows, from.row, step) ?? from.row, column: from.column };
  }
  return { row: from.row, column: next(terrain.columns, from.column, step) ?? from.column };
}

function pageAway(axis: Axis, index: number, step: 1 | -1, length: number): number {
  const target = Math.max(0, Math.min(axis.count - 1, index + step * length));
  if (!axis.isHidden(target)) return target;
  return axis.step(target, step) ?? index;
}

function firstVisible(axis: Axis, from: number): number {
  return axis.isHidden(from) ? (axis.step(from, 1) ?? from) : from;
}

/**
 * Ctrl + arrow: from a filled cell with a filled neighbour to the last of the block; otherwise to the next
 * filled cell, and where there is none to the edge of the sheet.
 */
function toEdge(from: Position, direction: Direction, terrain: Terrain): Position {
  const vertical = direction === 'up' || direction === 'down';
  const axis = vertical ? terrain.rows : terrain.columns;
  const blank = (index: number): boolean =>
    vertical ? terrain.isBlank(index, from.column) : terrain.isBlank(from.row, index);
  const index = edgeIndex(axis, vertical ? from.row : from.column, direction, blank, terrain.used);
  return vertical ? { row: index, column: from.column } : { row: from.row, column: index };
}

function edgeIndex(
  axis: Axis,
  start: number,
  direction: Direction,
  blank: (index: number) => boolean,
  used: Area | undefined,
): number {
  const step = direction === 'down' || direction === 'right' ? 1 : -1;
  // Nothing is filled beyond the used rectangle, so a long empty sheet is not walked cell by cell.
  const lastUsed = direction === 'down' ? (used?.bottom ?? -1) : (used?.right ?? -1);
  const outside = (index: number): boolean => step === 1 && index > lastUsed;
  const next = axis.step(start, step);
  if (next === undefined) return start;
  const inBlock = !blank(start) && !blank(next);
  let reached = start;
  for (let at: number | undefined = next; at !== undefined; at = axis.step(at, step)) {
    if (inBlock && blank(at)) return reached;
    reached = at;
    if (!inBlock && !blank(at)) return at;
    if (!inBlock && outside(at)) return lastVisible(axis);
  }
  return reached;
}

function lastVisible(axis: Axis): number {
  const last = axis.count - 1;
  return axis.isHidden(last) ? (axis.step(last, -1) ?? last) : last;
}

function cellsInReadingOrder(
  area: Area,
  downFirst: boolean,
): { after(cell: Position, step: 1 | -1): Position } {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  return {
    after(cell, step) {
      const row = cell.row - area.top;
      const column = cell.column - area.left;
      const count = height * width;
      const order = (downFirst ? column * height + row : row * width + column) + step;
      const wrapped = (order + count) % count;
      return downFirst
        ? { row: area.top + (wrapped % height), column: area.left + Math.floor(wrapped / height) }
        : { row: area.top + Math.floor(wrapped / width), column: area.left + (wrapped % width) };
    },
  };
}
