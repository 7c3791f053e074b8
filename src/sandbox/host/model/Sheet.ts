import type { Area } from './Area';
import { MAX_COLUMNS, MAX_ROWS } from './Area';
import type { Cell, CellValue } from './Cell';
import { isEmpty } from './Cell';
import type { CellFormat } from './CellFormat';
import { DEFAULT_FORMAT } from './CellFormat';
import type { NamedItem } from './NamedItem';
import type { Shift } from './shift';
import { movePosition } from './shift';
import type { Validation } from './Validation';
import type { Workbook } from './Workbook';

/** A row's cells by column; holes are empty cells. */
type Row = (Cell | undefined)[];

/** Excel's column width and row height when nobody chose one, in points. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

/** One worksheet: sparse cells and what belongs to the sheet as a whole. */
export class Sheet {
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  tabColour = '';
  showGridlines = true;
  showHeadings = true;
  frozen: { rows: number; columns: number } | undefined;
  protection: { password?: string; options: Record<string, unknown> } | undefined;
  deleted = false;
  readonly names: NamedItem[] = [];
  readonly customProperties = new Map<string, string>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly columnFormats = new Map<number, CellFormat>();
  readonly rowFormats = new Map<number, CellFormat>();
  validations: Validation[] = [];
  private rows = new Map<number, Row>();

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.[column];
  }

  /** The cell, made with the format of its row or column when there was none. */
  ensure(row: number, column: number): Cell {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = []));
    return (cells[column] ??= { value: '', format: this.defaultFormat(row, column) });
  }

  put(row: number, column: number, cell: Cell | undefined): void {
    if (cell) this.ensure(row, column);
    const cells = this.rows.get(row);
    if (cells) cells[column] = cell;
  }

  value(row: number, column: number): CellValue {
    return this.rows.get(row)?.[column]?.value ?? '';
  }

  format(row: number, column: number): CellFormat {
    return this.rows.get(row)?.[column]?.format ?? this.defaultFormat(row, column);
  }

  private defaultFormat(row: number, column: number): CellFormat {
    if (this.rowFormats.size === 0 && this.columnFormats.size === 0) return DEFAULT_FORMAT;
    return this.rowFormats.get(row) ?? this.columnFormats.get(column) ?? DEFAULT_FORMAT;
  }

  /** Every cell that exists in an area, row by row. */
  *cellsIn(area: Area): Generator<[row: number, column: number, cell: Cell]> {
    const last = area.row + area.rows;
    if (area.rows <= this.rows.size) {
      for (let row = area.row; row < last; row++) yield* this.cellsOfRow(row, area);
      return;
    }
    const rows = [...this.rows.keys()].filter((row) => row >= area.row && row < last);
    for (const row of rows.sort((a, b) => a - b)) yield* this.cellsOfRow(row, area);
  }

  private *cellsOfRow(row: number, area: Area): Generator<[number, number, Cell]> {
    const cells = this.rows.get(row);
    if (!cells) return;
    const last = Math.min(cells.length, area.column + area.columns);
    for (let column = area.column; column < last; column++) {
      const cell = cells[column];
      if (cell) yield [row, column, cell];
    }
  }

  /** The smallest area around all cells with something in them (or formatted, unless `valuesOnly`). */
  usedArea(valuesOnly = false): Area | undefined {
    let [top, left, bottom, right] = [MAX_ROWS, MAX_COLUMNS, -1, -1];
    for (const [row, cells] of this.rows) {
      cells.forEach((cell, column) => {
        if (!cell || (isEmpty(cell) && (valuesOnly || cell.format === DEFAULT_FORMAT))) return;
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      });
    }
    return bottom < 0
      ? undefined
      : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Moves cells and what is kept by row or column. Formulas' own positions are moved too. */
  shift(shift: Shift): void {
    if (shift.axis === 'rows' && shift.from === 0 && shift.to === MAX_COLUMNS)
      this.shiftRows(shift);
    else if (shift.axis === 'rows') this.shiftPartRows(shift);
    else this.shiftColumns(shift);
  }

  private shiftRows(shift: Shift): void {
    const moved = new Map<number, Row>();
    for (const [row, cells] of this.rows) {
      const next = movePosition(row, shift);
      if (next === undefined) cells.forEach((cell) => cell && this.forget(cell));
      else {
        moved.set(next, cells);
        if (next !== row) cells.forEach((cell) => cell?.formula && (cell.formula.row = next));
      }
    }
    this.rows = moved;
    movedKeys(this.rowHeights, shift);
    movedKeys(this.rowFormats, shift);
    movedMembers(this.hiddenRows, shift);
  }

  private shiftPartRows(shift: Shift): void {
    const area = {
      row: shift.at,
      column: shift.from,
      rows: MAX_ROWS - shift.at,
      columns: shift.to - shift.from,
    };
    const cells = [...this.cellsIn(area)];
    for (const [row, column] of cells) this.put(row, column, undefined);
    for (const [row, column, cell] of cells) {
      this.land(cell, movePosition(row, shift), column);
    }
  }

  private shiftColumns(shift: Shift): void {
    const area = {
      row: shift.from,
      column: shift.at,
      rows: shift.to - shift.from,
      columns: MAX_COLUMNS - shift.at,
    };
    const cells = [...this.cellsIn(area)];
    for (const [row, column] of cells) this.put(row, column, undefined);
    for (const [row, column, cell] of cells) this.land(cell, row, movePosition(column, shift));
    if (shift.from === 0 && shift.to === MAX_ROWS) {
      movedKeys(this.columnWidths, shift);
      movedKeys(this.columnFormats, shift);
      movedMembers(this.hiddenColumns, shift);
    }
  }

  private land(cell: Cell, row: number | undefined, column: number | undefined): void {
    if (row === undefined || column === undefined) return this.forget(cell);
    this.put(row, column, cell);
    if (cell.formula) Object.assign(cell.formula, { row, column });
  }

  private forget(cell: Cell): void {
    if (cell.formula) this.workbook.calculator.remove(cell.formula);
  }
}

function movedKeys<T>(map: Map<number, T>, shift: Shift): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const next = movePosition(key, shift);
    if (next !== undefined) map.set(next, value);
  }
}

function movedMembers(set: Set<number>, shift: Shift): void {
  const members = [...set];
  set.clear();
  for (const member of members) {
    const next = movePosition(member, shift);
    if (next !== undefined) set.add(next);
  }
}
