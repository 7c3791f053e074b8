/** A rectangle of cells on one sheet. `row` and `column` count from 0. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}
