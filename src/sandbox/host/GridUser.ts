import { fillFormula } from './formulas/Calculator';
import { HostError } from './engine/HostError';
import type { Faults } from './Faults';
import type { Area } from './model/Area';
import { MAX_COLUMNS } from './model/Area';
import { Place } from './model/Place';
import type { Sheet } from './model/Sheet';
import { changeStructure } from './model/structure';
import type { Validation } from './model/Validation';
import { choicesAt, isAllowed, removeValidation, validationAt } from './model/validations';
import type { Workbook } from './model/Workbook';
import type { Actor } from './model/WorkbookEvent';
import { putFormula } from './model/calculatedColumns';
import { refuseUnlessWritable } from './model/protection';
import { afterWriting, clearCells, writeCells, writeOne } from './model/writeCells';
import type { Typed, User } from './User';

const KEPT: Typed = { kept: true };

const STANDARD_MESSAGE =
  "This value doesn't match the data validation restrictions defined for this cell.";

/** A person at the grid. */
export class GridUser implements User {
  constructor(
    private readonly workbook: Workbook,
    private readonly faults: Faults,
    private readonly actor: Actor,
  ) {}

  type(sheetName: string, row: number, column: number, text: string): Typed {
    const sheet = this.sheet(sheetName);
    const place = new Place(sheet, row, column, 1, 1);
    return this.attempt(() => {
      const refused = this.trial(place, text);
      if (refused) return refused;
      writeCells(place, text, 'Range.values', 'person');
      return KEPT;
    });
  }

  /** What the rule of a cell says to a text; undefined when it may be typed. The cell stays as it was. */
  private trial(place: Place, text: string): Typed | undefined {
    const { sheet, row, column } = place;
    const validation = validationAt(sheet, row, column);
    if (!validation?.errorAlert.showAlert) return undefined;
    refuseUnlessWritable(sheet, place, 'Range.values');
    const former = sheet.cell(row, column);
    const before = former && { ...former };
    if (former) sheet.put(row, column, { value: '', format: former.format });
    const typed = writeOne(sheet, row, column, text, 'person', 'Range.values');
    if (typed.formula) this.workbook.calculate();
    const allowed = isAllowed(sheet, row, column, sheet.value(row, column));
    if (typed.formula) this.workbook.calculator.remove(typed.formula);
    sheet.put(row, column, before);
    return allowed ? undefined : refusalOf(validation);
  }

  paste(
    sheetName: string,
    row: number,
    column: number,
    rows: readonly (readonly string[])[],
    { keepValidation = false }: { keepValidation?: boolean } = {},
  ): Typed {
    const sheet = this.sheet(sheetName);
    const columns = Math.max(0, ...rows.map((each) => each.length));
    if (rows.length === 0 || columns === 0) return KEPT;
    const place = new Place(sheet, row, column, rows.length, columns);
    return this.attempt(() => {
      refuseUnlessWritable(sheet, place, 'Range.values');
      // Pasting cells brings their (missing) validation along; pasting text or values does not.
      if (!keepValidation) removeValidation(place);
      const padded = rows.map((each) => Array.from({ length: columns }, (_, i) => each[i] ?? ''));
      writeCells(place, padded, 'Range.values', 'person');
      return KEPT;
    });
  }

  clear(sheetName: string, area: Area): Typed {
    const place = Place.of(this.sheet(sheetName), area);
    return this.attempt(() => {
      clearCells(place, 'Contents', 'Range.clear');
      return KEPT;
    });
  }

  fillDown(sheetName: string, area: Area): Typed {
    const sheet = this.sheet(sheetName);
    const place = Place.of(sheet, { ...area, row: area.row + 1, rows: area.rows - 1 });
    if (area.rows < 2) return KEPT;
    return this.attempt(() => {
      refuseUnlessWritable(sheet, place, 'Range.values');
      for (let c = area.column; c < area.column + area.columns; c++) {
        const source = sheet.cell(area.row, c);
        for (let r = area.row + 1; r < area.row + area.rows; r++)
          this.copyDown(sheet, source, area.row, r, c);
      }
      this.workbook.calculator.noteChange(sheet, place);
      afterWriting(place, false);
      this.workbook.cellsChanged(sheet, place, 'RangeEdited');
      return KEPT;
    });
  }

  private copyDown(
    sheet: Sheet,
    source: ReturnType<Sheet['cell']>,
    from: number,
    r: number,
    c: number,
  ): void {
    const { journal, calculator } = this.workbook;
    journal.keep(sheet, r, c);
    const cell = sheet.ensure(r, c);
    if (cell.formula) calculator.remove(cell.formula);
    delete cell.formula;
    cell.value = source?.value ?? '';
    cell.format = source?.format ?? cell.format;
    if (source?.formula) putFormula(sheet, r, c, fillFormula(source.formula.text, r - from, 0));
  }

  insertRows(sheetName: string, row: number, count: number): Typed {
    return this.restructure(sheetName, row, count, 'Down');
  }

  deleteRows(sheetName: string, row: number, count: number): Typed {
    return this.restructure(sheetName, row, count, 'Up');
  }

  private restructure(sheetName: string, row: number, count: number, way: 'Down' | 'Up'): Typed {
    const place = new Place(this.sheet(sheetName), row, 0, count, MAX_COLUMNS);
    return this.attempt(() => {
      changeStructure(place, way, way === 'Down' ? 'Range.insert' : 'Range.delete');
      return KEPT;
    });
  }

  select(sheetName: string, area: Area): void {
    const place = Place.of(this.sheet(sheetName), area);
    this.workbook.act(this.actor, () => {
      this.workbook.select(place);
    });
  }

  activateSheet(sheetName: string): void {
    const sheet = this.sheet(sheetName);
    this.workbook.act(this.actor, () => {
      this.workbook.activate(sheet);
    });
  }

  choose(sheetName: string, row: number, column: number, choice: string): Typed {
    const sheet = this.sheet(sheetName);
    const choices = choicesAt(sheet, row, column);
    if (!choices?.includes(choice)) throw new Error(`The cell offers no choice "${choice}".`);
    const place = new Place(sheet, row, column, 1, 1);
    return this.attempt(() => {
      if (!this.faults.silentDropDowns) writeCells(place, choice, 'Range.values', 'person');
      else {
        refuseUnlessWritable(sheet, place, 'Range.values');
        writeOne(sheet, row, column, choice, 'person', 'Range.values');
        afterWriting(place, false);
        this.workbook.touch();
      }
      return KEPT;
    });
  }

  undo(): boolean {
    const cells = this.workbook.journal.takeBack();
    if (!cells) return false;
    this.workbook.act(this.actor, () => {
      for (const { sheet, row, column, value, formula, format, existed } of cells) {
        const now = sheet.cell(row, column)?.formula;
        if (now) this.workbook.calculator.remove(now);
        sheet.put(row, column, existed ? { value, format } : undefined);
        if (formula !== undefined) putFormula(sheet, row, column, formula);
        this.workbook.calculator.noteChange(sheet, { row, column, rows: 1, columns: 1 });
        this.workbook.cellsChanged(sheet, { row, column, rows: 1, columns: 1 }, 'RangeEdited');
      }
    });
    return true;
  }

  /** Does something as this person; what Excel refuses comes back as its message. */
  private attempt(deed: () => Typed): Typed {
    return this.workbook.act(this.actor, () => {
      try {
        return this.workbook.journal.record(deed);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const style = error.code === 'AccessDenied' ? 'Protected' : 'Stop';
        return { kept: false, style, title: 'Microsoft Excel', message: error.message };
      }
    });
  }

  private sheet(name: string): Sheet {
    const sheet = this.workbook.sheetNamed(name);
    if (!sheet) throw new Error(`There is no sheet called ${name}.`);
    return sheet;
  }
}

function refusalOf({ errorAlert }: Validation): Typed {
  return {
    kept: false,
    style: errorAlert.style,
    title: errorAlert.title || 'Microsoft Excel',
    message: errorAlert.message || STANDARD_MESSAGE,
  };
}
