import type { Area } from './Area';

/** Cells inserted (`count` > 0) or deleted (< 0) at `at`, along rows or columns, between two sides. */
export interface Shift {
  axis: 'rows' | 'columns';
  at: number;
  count: number;
  /** The columns (or rows) that move, as first and one past the last. */
  from: number;
  to: number;
}

/** Where a position goes; undefined when it was deleted. */
export function movePosition(position: number, shift: Shift): number | undefined {
  if (position < shift.at) return position;
  if (shift.count < 0 && position < shift.at - shift.count) return undefined;
  return position + shift.count;
}

/** Moves, grows or shrinks an area as Excel does. Undefined when all of it was deleted. */
export function moveArea(area: Area, shift: Shift): Area | undefined {
  const along = shift.axis === 'rows';
  const side = along ? area.column : area.row;
  const width = along ? area.columns : area.rows;
  if (side < shift.from || side + width > shift.to) return { ...area };
  const start = along ? area.row : area.column;
  const length = along ? area.rows : area.columns;
  const moved = moveSpan(start, length, shift);
  if (!moved) return undefined;
  return along
    ? { ...area, row: moved.start, rows: moved.length }
    : { ...area, column: moved.start, columns: moved.length };
}

function moveSpan(
  start: number,
  length: number,
  { at, count }: Shift,
): { start: number; length: number } | undefined {
  const end = start + length;
  if (count > 0) {
    if (at <= start) return { start: start + count, length };
    return at < end ? { start, length: length + count } : { start, length };
  }
  const cutEnd = at - count;
  const lost = Math.max(0, Math.min(end, cutEnd) - Math.max(start, at));
  if (lost === length) return undefined;
  const before = Math.max(0, Math.min(start, cutEnd) - at);
  return { start: start - before, length: length - lost };
}
