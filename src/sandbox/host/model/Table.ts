import type { Area } from './Area';
import type { Place } from './Place';
import type { Sheet } from './Sheet';

/** A table. `place` covers the header row, the body (always at least one row) and any totals. */
export class Table {
  style = 'TableStyleMedium2';
  showHeaders = true;
  showTotals = false;
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  /** True while the only body row is the blank one that Excel shows under a lone header. */
  blank = false;
  /** The columns' ids, which survive renaming and moving. */
  readonly columnIds: number[] = [];
  /** The formula each column fills by itself, by column id. */
  readonly calculated = new Map<number, string>();
  readonly filters = new Map<number, Record<string, unknown>>();
  private lastColumnId = 0;
  /** Columns found by name, for as long as no table changes its shape. */
  private found = { shape: -1, columns: new Map<string, number>() };

  constructor(
    readonly id: string,
    readonly legacyId: string,
    public name: string,
    readonly place: Place,
  ) {
    this.insertColumnIds(0, place.columns);
  }

  get sheet(): Sheet {
    return this.place.sheet;
  }

  /** The rows between header and totals. */
  body(): Area {
    const head = this.showHeaders ? 1 : 0;
    const rows = this.place.rows - head - (this.showTotals ? 1 : 0);
    return {
      row: this.place.row + head,
      column: this.place.column,
      rows,
      columns: this.place.columns,
    };
  }

  /** The header as shown in a column, counted from 0 within the table. */
  header(index: number): string {
    return String(this.sheet.value(this.place.row, this.place.column + index));
  }

  headers(): string[] {
    return Array.from({ length: this.place.columns }, (_, i) => this.header(i));
  }

  /** The place of a column by its header, ignoring case; -1 when there is none. */
  columnNamed(name: string): number {
    const { shape } = this.sheet.workbook;
    if (this.found.shape !== shape) this.found = { shape, columns: new Map() };
    const wanted = name.toLowerCase();
    let column = this.found.columns.get(wanted);
    if (column === undefined) {
      column = this.headers().findIndex((header) => header.toLowerCase() === wanted);
      this.found.columns.set(wanted, column);
    }
    return column;
  }

  /** The id of a column, counted from 0 within the table. */
  columnId(index: number): number {
    const id = this.columnIds[index];
    if (id === undefined) throw new RangeError(`Table ${this.name} has no column ${index}`);
    return id;
  }

  insertColumnIds(at: number, count: number): void {
    this.columnIds.splice(at, 0, ...Array.from({ length: count }, () => ++this.lastColumnId));
  }

  removeColumnIds(at: number, count: number): void {
    for (const id of this.columnIds.splice(at, count)) {
      this.calculated.delete(id);
      this.filters.delete(id);
    }
  }
}
