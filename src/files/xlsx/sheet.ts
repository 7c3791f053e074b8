import { isBlankCell } from '../../domain/entries/Cell';
import type { SourceRow } from '../../domain/entries/SourceTable';
import { refuseDamaged, refuseTooLarge } from '../Refusal';
import { columnOfAddress, LAST_COLUMN, LAST_ROW, rowOfAddress } from './addresses';
import { readCell, type WorkbookContext } from './cell';
import { dropCoveredCells, type MergedRange, type OpenRow, parseMergedRange } from './merged';
import { END, XmlScanner } from './XmlScanner';

/** The rows of a sheet that hold something, and what had to be left out. */
export interface SheetContent {
  readonly rows: readonly SourceRow[];
  /** Cells of `rows`, blanks before the last filled cell of a row included. */
  readonly cellCount: number;
  readonly coveredCells: number;
  readonly cellsOutside: number;
}

/**
 * Reads the values of a worksheet part. `cellsAllowed` is how many cells the workbook may still have.
 *
 * The part's own statement of its size (`dimension`) is ignored: it is often wrong. Rows and cells without an address
 * follow the one before them. Throws `Refused`.
 */
export function readSheet(
  bytes: Uint8Array,
  part: string,
  workbook: WorkbookContext,
  cellsAllowed: number,
): SheetContent {
  const reader = new SheetReader(new XmlScanner(bytes, part), workbook, cellsAllowed);
  return reader.read();
}

class SheetReader {
  private readonly rows: (OpenRow & { hidden: boolean })[] = [];
  private readonly merged: MergedRange[] = [];
  private cellCount = 0;
  private cellsOutside = 0;
  private lastNumber = 0;
  private isInOrder = true;

  constructor(
    private readonly xml: XmlScanner,
    private readonly workbook: WorkbookContext,
    private readonly cellsAllowed: number,
  ) {}

  read(): SheetContent {
    const { xml } = this;
    while (xml.next() !== END) {
      if (xml.opens('sheetData')) this.readRows();
      else if (xml.opens('mergeCell')) this.readMerged();
    }
    if (!this.isInOrder) this.sortRows();
    const coveredCells = dropCoveredCells(this.rows, this.merged, this.workbook.limits);
    return {
      rows: this.rows.filter((row) => !row.cells.every(isBlankCell)).map(closeRow),
      cellCount: this.cellCount,
      coveredCells,
      cellsOutside: this.cellsOutside,
    };
  }

  private readRows(): void {
    const inside = this.xml.depth;
    while (this.xml.nextChild(inside)) {
      if (this.xml.opens('row')) this.readRow();
      else this.xml.skip();
    }
  }

  private readRow(): void {
    const { xml } = this;
    const row = {
      number: this.address('r', rowOfAddress),
      cells: [],
      hidden: isTrue(xml.attribute('hidden')),
    };
    const inside = xml.depth;
    const columns = { last: 0 };
    while (xml.nextChild(inside)) {
      if (xml.opens('c')) this.readCellInto(row, columns);
      else xml.skip();
    }
    this.finishRow(row);
  }

  private readCellInto(row: OpenRow & { number: number }, columns: { last: number }): void {
    if (row.number === 0) {
      // A row without a number takes it from its first cell, or follows the row before.
      row.number = this.address('r', rowOfAddress) || this.lastNumber + 1;
    }
    const column = this.address('r', columnOfAddress) || columns.last + 1;
    columns.last = column;
    const cell = readCell(this.xml, this.workbook, row.number);
    if (cell === '') return;
    if (column > LAST_COLUMN || row.number > LAST_ROW) {
      this.cellsOutside += 1;
      return;
    }
    const { cells } = row;
    if (cells.length < column) {
      this.countCells(column - cells.length);
      while (cells.length < column - 1) cells.push('');
      cells.push(cell);
    } else if (cells[column - 1] === '') cells[column - 1] = cell;
    else refuseDamaged('repeated-cell', this.xml.part, row.number);
  }

  private countCells(added: number): void {
    this.cellCount += added;
    if (this.cellCount > this.cellsAllowed) refuseTooLarge('cells', this.workbook.limits.cells);
  }

  private finishRow(row: OpenRow & { number: number; hidden: boolean }): void {
    if (row.number === 0) row.number = this.lastNumber + 1;
    if (row.number <= this.lastNumber) this.isInOrder = false;
    this.lastNumber = row.number;
    if (row.cells.length === 0) return;
    if (this.rows.length >= this.workbook.limits.rows) {
      refuseTooLarge('rows', this.workbook.limits.rows);
    }
    this.rows.push(row);
  }

  private sortRows(): void {
    this.rows.sort((a, b) => a.number - b.number);
    this.rows.forEach((row, index) => {
      if (row.number === this.rows[index - 1]?.number) {
        refuseDamaged('repeated-row', this.xml.part, row.number);
      }
    });
  }

  private readMerged(): void {
    const range = parseMergedRange(this.xml.attribute('ref') ?? '');
    if (range === null) return;
    const { mergedRanges } = this.workbook.limits;
    if (this.merged.length >= mergedRanges) refuseTooLarge('merged-ranges', mergedRanges);
    this.merged.push(range);
  }

  /** Part of the address in an attribute, or 0 if there is none. */
  private address(
    name: string,
    read: (bytes: Uint8Array, start: number, end: number) => number,
  ): number {
    const { xml } = this;
    const index = xml.attributeIndex(name);
    return index < 0 ? 0 : read(xml.bytes, xml.valueStart(index), xml.valueEnd(index));
  }
}

function closeRow(row: OpenRow & { hidden: boolean }): SourceRow {
  const { number, cells, hidden } = row;
  return hidden ? { number, cells, hidden } : { number, cells };
}

/** Whether an XML attribute says yes (`1`, `true`, or `on` in older files). */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
