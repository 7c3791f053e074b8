/** Rows and columns of an Excel sheet. */
export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

/** A rectangle of cells on one sheet. `row` and `column` count from 0. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** One cell as an area. */
export const cellArea = (row: number, column: number): Area => ({
  row,
  column,
  rows: 1,
  columns: 1,
});

/** True when an area holds at least one cell and lies on the sheet. */
export const onSheet = (a: Area): boolean =>
  a.row >= 0 &&
  a.column >= 0 &&
  a.rows >= 1 &&
  a.columns >= 1 &&
  a.row + a.rows <= MAX_ROWS &&
  a.column + a.columns <= MAX_COLUMNS;

/** The cells in both areas, if any. */
export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** True when two areas share a cell. */
export const intersects = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** True when every cell of `inner` is in `outer`. */
export const covers = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

/** The smallest area around both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What is left of `a` when `b` is cut out: up to four areas. */
export function subtract(a: Area, b: Area): Area[] {
  const cut = intersection(a, b);
  if (!cut) return [a];
  const right = a.column + a.columns;
  const bottom = a.row + a.rows;
  const pieces: Area[] = [
    { ...a, rows: cut.row - a.row },
    { ...a, row: cut.row + cut.rows, rows: bottom - cut.row - cut.rows },
    { ...cut, column: a.column, columns: cut.column - a.column },
    { ...cut, column: cut.column + cut.columns, columns: right - cut.column - cut.columns },
  ];
  return pieces.filter((p) => p.rows > 0 && p.columns > 0);
}
