import type { Area } from '../model/Area';
import { bounding, intersects } from '../model/Area';
import { columnName, formatArea, parseAddress } from '../model/addresses';
import type { Sheet } from '../model/Sheet';
import type { Shift } from '../model/shift';
import { moveArea } from '../model/shift';
import type { Workbook } from '../model/Workbook';
import { Evaluation } from './evaluate';
import type { FormulaCell, Precedent } from './FormulaCell';
import { parseFormula } from './parse';
import { findPrecedents } from './precedents';

/**
 * Knows every formula of the workbook and which cells it reads, and works out again only those
 * whose cells changed. Changes are gathered and settled together when somebody needs a value.
 */
export class Calculator {
  private readonly formulas = new Set<FormulaCell>();
  private readonly dirty = new Set<FormulaCell>();
  /** Cells changed since the last settling, joined into areas where they touch. */
  private changed: Precedent[] = [];
  private shape = 0;

  constructor(private readonly workbook: Workbook) {}

  /**
   * A formula for a cell, out of date until settled.
   * @throws FormulaSyntaxError when the text is not a formula
   */
  add(sheet: Sheet, row: number, column: number, text: string): FormulaCell {
    const parsed = parseFormula(text);
    const state = 'dirty' as const;
    const cell: FormulaCell = {
      sheet,
      row,
      column,
      text,
      parsed,
      precedents: [],
      shape: -1,
      state,
    };
    this.formulas.add(cell);
    this.dirty.add(cell);
    return cell;
  }

  remove(cell: FormulaCell): void {
    this.formulas.delete(cell);
    this.dirty.delete(cell);
  }

  get count(): number {
    return this.formulas.size;
  }

  /** Notes changed cells. Free when there are no formulas. */
  noteChange(sheet: Sheet, area: Area): void {
    if (this.formulas.size === 0) return;
    const last = this.changed[this.changed.length - 1];
    if (last?.sheet === sheet && touching(last.area, area)) last.area = bounding(last.area, area);
    else this.changed.push({ sheet, area: { ...area } });
  }

  /** Everything is worked out anew. */
  markAll(): void {
    for (const cell of this.formulas) this.mark(cell);
  }

  /** Forgets the formulas of a deleted sheet and has those that read it look again. */
  sheetRemoved(sheet: Sheet): void {
    for (const cell of this.formulas) if (cell.sheet === sheet) this.remove(cell);
    this.markAll();
  }

  private mark(cell: FormulaCell): boolean {
    if (cell.state === 'dirty') return false;
    cell.state = 'dirty';
    this.dirty.add(cell);
    return true;
  }

  /** Brings all formulas up to date. Gives the sheets on which any was worked out, with the area. */
  settle(): Map<Sheet, Area> {
    this.lookAgain();
    this.spread();
    const done = new Map<Sheet, Area>();
    if (this.dirty.size === 0) return done;
    const evaluation = new Evaluation(this.workbook);
    const cells = [...this.dirty].sort((a, b) => a.row - b.row);
    for (const cell of cells) {
      evaluation.bringUpToDate(cell);
      const area = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
      const before = done.get(cell.sheet);
      done.set(cell.sheet, before ? bounding(before, area) : area);
    }
    this.dirty.clear();
    return done;
  }

  /** After tables or names changed: formulas that now read other cells are out of date. */
  private lookAgain(): void {
    if (this.shape === this.workbook.shape && this.dirty.size === 0) return;
    const reshaped = this.shape !== this.workbook.shape;
    this.shape = this.workbook.shape;
    for (const cell of reshaped ? this.formulas : this.dirty) {
      if (cell.shape >= 0 && !(reshaped && cell.parsed.usesShape)) continue;
      const before = cell.precedents;
      cell.precedents = findPrecedents(cell, this.workbook);
      cell.shape = this.shape;
      if (!samePrecedents(before, cell.precedents)) this.mark(cell);
    }
  }

  /** Marks everything that reads a changed cell, and what reads those, until nothing is new. */
  private spread(): void {
    let changed = this.changed;
    this.changed = [];
    for (const cell of this.dirty) changed.push(areaOf(cell));
    while (changed.length > 0) {
      const areas = joinRuns(changed);
      changed = [];
      for (const cell of this.formulas) {
        if (cell.state !== 'dirty' && reads(cell, areas) && this.mark(cell)) {
          changed.push(areaOf(cell));
        }
      }
    }
  }

  /** Rewrites references in formulas after cells moved. Formulas have been moved already. */
  shifted(sheet: Sheet, shift: Shift): void {
    for (const cell of this.formulas) {
      const text = rewriteReferences(cell.text, (written) =>
        moveReference(written, cell.sheet, sheet, shift),
      );
      if (text !== cell.text) this.rewrite(cell, text);
      cell.shape = -1;
      // What a formula read before, where it is now: if it still reads just that, its value stands.
      cell.precedents = cell.precedents.map((each) => ({
        sheet: each.sheet,
        area: (each.sheet === sheet && moveArea(each.area, shift)) || each.area,
      }));
    }
    for (const each of this.changed) {
      if (each.sheet === sheet) each.area = moveArea(each.area, shift) ?? each.area;
    }
  }

  /** Rewrites plain sheet names after a sheet was renamed. */
  sheetRenamed(from: string, to: string): void {
    for (const cell of this.formulas) {
      const text = rewriteReferences(cell.text, (written) => {
        const name = parseAddress(written)?.sheetName;
        if (name?.toLowerCase() !== from.toLowerCase()) return written;
        return to + written.slice(written.lastIndexOf('!'));
      });
      if (text !== cell.text) this.rewrite(cell, text);
    }
    this.markAll();
  }

  private rewrite(cell: FormulaCell, text: string): void {
    cell.text = text;
    cell.parsed = parseFormula(text);
    cell.shape = -1;
  }
}

const areaOf = (cell: FormulaCell): Precedent => ({
  sheet: cell.sheet,
  area: { row: cell.row, column: cell.column, rows: 1, columns: 1 },
});

const touching = (a: Area, b: Area): boolean =>
  (a.column === b.column &&
    a.columns === b.columns &&
    b.row <= a.row + a.rows &&
    a.row <= b.row + b.rows) ||
  (a.row === b.row &&
    a.rows === b.rows &&
    b.column <= a.column + a.columns &&
    a.column <= b.column);

/** Joins cells that lie under each other, so that there are few areas to compare with. */
function joinRuns(changed: Precedent[]): Map<Sheet, Area[]> {
  const bySheet = new Map<Sheet, Area[]>();
  const sorted = [...changed].sort(
    (a, b) => a.area.column - b.area.column || a.area.row - b.area.row,
  );
  for (const { sheet, area } of sorted) {
    let areas = bySheet.get(sheet);
    if (!areas) bySheet.set(sheet, (areas = []));
    const last = areas[areas.length - 1];
    if (last && touching(last, area)) areas[areas.length - 1] = bounding(last, area);
    else areas.push(area);
  }
  return bySheet;
}

const reads = (cell: FormulaCell, areas: Map<Sheet, Area[]>): boolean =>
  cell.precedents.some(({ sheet, area }) =>
    areas.get(sheet)?.some((changed) => intersects(changed, area)),
  );

const samePrecedents = (a: Precedent[], b: Precedent[]): boolean =>
  a.length === b.length &&
  a.every(({ sheet, area }, i) => {
    const other = b[i];
    return (
      other?.sheet === sheet &&
      other.area.row === area.row &&
      other.area.column === area.column &&
      other.area.rows === area.rows &&
      other.area.columns === area.columns
    );
  });

/** A formula with each plain reference passed through a function. */
export function rewriteReferences(text: string, rewrite: (written: string) => string): string {
  const { references } = parseFormula(text);
  let out = '';
  let at = 0;
  for (const { start, end, kind } of references) {
    if (kind !== 'cells') continue;
    out += text.slice(at, start) + rewrite(text.slice(start, end));
    at = end;
  }
  return out + text.slice(at);
}

function moveReference(written: string, home: Sheet, sheet: Sheet, shift: Shift): string {
  const address = parseAddress(written);
  if (!address) return written;
  const name = address.sheetName;
  if ((name === undefined ? home.name : name).toLowerCase() !== sheet.name.toLowerCase())
    return written;
  const moved = moveArea(address.area, shift);
  const prefix = written.slice(0, written.lastIndexOf('!') + 1);
  if (!moved) return '#REF!';
  return prefix + withDollars(written.slice(prefix.length), moved);
}

/** An area written with the dollar signs that another had. */
function withDollars(model: string, area: Area): string {
  if (/^\$?[A-Z]+\$?\d/i.test(model)) {
    const corners = model.split(':').map((part) => /^(\$?)[A-Z]+(\$?)\d+$/i.exec(part));
    const write = (i: number, row: number, column: number): string =>
      `${corners[i]?.[1] ?? ''}${columnName(column)}${corners[i]?.[2] ?? ''}${row + 1}`;
    const first = write(0, area.row, area.column);
    if (corners.length === 1) return first;
    return `${first}:${write(1, area.row + area.rows - 1, area.column + area.columns - 1)}`;
  }
  return formatArea(area, model.includes('$'));
}

/**
 * A formula as it reads when filled from one cell to another: references without dollar signs move
 * along. References that would leave the sheet become #REF!.
 */
export function fillFormula(text: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return text;
  return rewriteReferences(text, (written) => {
    const prefix = written.slice(0, written.lastIndexOf('!') + 1);
    const body = written
      .slice(prefix.length)
      .replace(
        /(\$?)([A-Z]{1,3})?(\$?)(\d{1,7})?/gi,
        (
          whole: string,
          d1: string,
          letters: string | undefined,
          d2: string,
          digits: string | undefined,
        ) => {
          if (whole === '') return '';
          const rowMark = letters === undefined ? d1 : d2;
          const column =
            letters === undefined ? '' : d1 + movedColumn(letters, d1 === '$' ? 0 : columns);
          const row =
            digits === undefined
              ? ''
              : `${rowMark}${Number(digits) + (rowMark === '$' ? 0 : rows)}`;
          return column + row;
        },
      );
    return parseAddress(body) ? prefix + body : '#REF!';
  });
}

function movedColumn(letters: string, by: number): string {
  const index = (parseAddress(`${letters}1`)?.area.column ?? 0) + by;
  return index < 0 ? '#' : columnName(index);
}
