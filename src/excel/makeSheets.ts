import { areaAddress, cellAddress } from './addresses';
import { runExcel } from './run';
import type {
  CellLook,
  ColumnSpec,
  ListSpec,
  SheetSpec,
  TableSpec,
  ValidationSpec,
} from './SheetSpec';

/** A setting to keep in the workbook. */
export interface SettingSpec {
  readonly key: string;
  readonly value: string;
}

export interface SheetsToMake {
  readonly sheets: readonly SheetSpec[];
  readonly settings: readonly SettingSpec[];
  /** The cell to go to afterwards, on the first sheet: an address such as `H2`. */
  readonly select: string;
}

/**
 * Adds sheets after those that are there, in two round trips: one to see which names are taken, one to make everything.
 * What fails midway is taken away again, so that the workbook is as it was and the next try starts afresh.
 *
 * @returns the names that the sheets got.
 */
export async function makeSheets({ sheets, settings, select }: SheetsToMake): Promise<string[]> {
  const names = await freeNames(sheets.map((sheet) => sheet.name));
  try {
    await runExcel(async (context) => {
      const made = sheets.map((spec, index) => drawSheet(context, spec, names[index] ?? spec.name));
      // Excel refuses a formula or a list that refers to what is not there yet: those come when everything else is.
      sheets.forEach((spec, index) => {
        const sheet = made[index];
        if (sheet) for (const table of spec.tables) writeRules(sheet, table);
      });
      for (const { key, value } of settings) context.workbook.settings.add(key, value);
      made[0]?.activate();
      made[0]?.getRange(select).select();
      await context.sync();
    });
  } catch (problem) {
    await removeSheets(names);
    throw problem;
  }
  return names;
}

async function freeNames(wanted: readonly string[]): Promise<string[]> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    await context.sync();
    const taken = new Set(sheets.items.map((sheet) => sheet.name.toLowerCase()));
    return wanted.map((name) => {
      const free = freeName(name, taken);
      taken.add(free.toLowerCase());
      return free;
    });
  });
}

/** The name, or the name with the first free number after it. `taken` holds names in lower case. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  for (let number = 2; ; number += 1) {
    const candidate = `${name} (${number})`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

async function removeSheets(names: readonly string[]): Promise<void> {
  await runExcel(async (context) => {
    for (const name of names) context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  }).catch(() => {
    // The failure that led here is what the user is told; this one would only hide it.
  });
}

function drawSheet(context: Excel.RequestContext, spec: SheetSpec, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  sheet.tabColor = spec.tabColour;
  for (const list of spec.lists ?? []) drawList(context, sheet, list);
  for (const table of spec.tables) drawTable(sheet, table);
  if (spec.frozenRows > 0) sheet.freezePanes.freezeRows(spec.frozenRows);
  return sheet;
}

function drawList(context: Excel.RequestContext, sheet: Excel.Worksheet, list: ListSpec): void {
  sheet.getRange(cellAddress({ row: 0, column: list.column })).values = [[list.heading]];
  const range = sheet.getRange(areaAddress(1, list.column, list.choices.length, 1));
  range.values = list.choices.map((choice) => [choice]);
  range.format.columnWidth = pointsOfCharacters(longest(list.choices));
  context.workbook.names.add(list.name, range);
}

function longest(choices: readonly string[]): number {
  return Math.max(10, ...choices.map((choice) => choice.length)) + 2;
}

/**
 * Formats come before values, so that text stays text. What may refer to other tables is not written here.
 */
function drawTable(sheet: Excel.Worksheet, spec: TableSpec): void {
  const rows = spec.rows.length;
  const bodyOf = (index: number): Excel.Range =>
    sheet.getRange(areaAddress(1, spec.column + index, rows, 1));
  spec.columns.forEach((column, index) => {
    if (column.numberFormat === undefined) return;
    bodyOf(index).numberFormat = perRow(column.numberFormat, rows).map((format) => [format]);
  });
  const whole = sheet.getRange(areaAddress(0, spec.column, rows + 1, spec.columns.length));
  whole.values = [
    spec.columns.map((column) => column.heading),
    ...spec.rows.map((row) => [...row]),
  ];
  const table = sheet.tables.add(areaAddress(0, spec.column, rows + 1, spec.columns.length), true);
  table.name = spec.name;
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
  table.showFilterButton = spec.filterButtons;
  const headingRow = sheet.getRange(areaAddress(0, spec.column, 1, spec.columns.length));
  headingRow.format.rowHeight = spec.headingHeight ?? 15;
  headingRow.format.verticalAlignment = 'Bottom';
  spec.columns.forEach((column, index) => {
    const heading = sheet.getRange(cellAddress({ row: 0, column: spec.column + index }));
    drawColumn(sheet, column, heading, bodyOf(index), spec.column + index);
  });
  if (spec.rowsFitText === true) {
    // After the widths and the wrapping, on which the heights depend.
    const body = sheet.getRange(areaAddress(1, spec.column, rows, spec.columns.length));
    body.format.verticalAlignment = 'Top';
    body.format.autofitRows();
  }
}

/** The formulas and validations of a table, which may refer to other tables and to names. */
function writeRules(sheet: Excel.Worksheet, { columns, column: from, rows }: TableSpec): void {
  columns.forEach(({ formula, validation }, index) => {
    const cells = (row: number, count: number): Excel.Range =>
      sheet.getRange(areaAddress(row + 1, from + index, count, 1));
    if (formula !== undefined) cells(0, rows.length).formulas = rows.map(() => [formula]);
    if (validation === undefined) return;
    if ('allow' in validation) applyValidation(cells(0, rows.length), validation);
    else {
      validation.forEach((rule, row) => {
        if (rule !== null) applyValidation(cells(row, 1), rule);
      });
    }
  });
}

function drawColumn(
  sheet: Excel.Worksheet,
  column: ColumnSpec,
  heading: Excel.Range,
  body: Excel.Range,
  position: number,
): void {
  applyLook(heading, column.headingLook);
  applyLook(body, column.look);
  body.format.columnWidth = pointsOfCharacters(column.width);
  for (const { row, look } of column.exceptions ?? []) {
    applyLook(sheet.getRange(cellAddress({ row: row + 1, column: position })), look);
  }
}

function applyLook(range: Excel.Range, look: CellLook): void {
  if (look.fill !== undefined) range.format.fill.color = look.fill;
  if (look.colour !== undefined) range.format.font.color = look.colour;
  if (look.bold !== undefined) range.format.font.bold = look.bold;
  if (look.italic !== undefined) range.format.font.italic = look.italic;
  if (look.align !== undefined) range.format.horizontalAlignment = look.align;
  if (look.wrap !== undefined) range.format.wrapText = look.wrap;
  if (look.indent !== undefined) range.format.indentLevel = look.indent;
  if (look.lines !== undefined) drawLines(range, look.lines);
}

const LINES = ['EdgeBottom', 'EdgeRight', 'InsideHorizontal'] as const;

function drawLines(range: Excel.Range, colour: string): void {
  for (const side of LINES) {
    const border = range.format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = colour;
  }
}

function applyValidation(range: Excel.Range, { allow, prompt, refusal }: ValidationSpec): void {
  const validation = range.dataValidation;
  if (allow.kind === 'whole-number') {
    validation.rule = {
      wholeNumber: { formula1: allow.least, operator: 'GreaterThanOrEqualTo' },
    };
  } else if (allow.kind === 'list') {
    validation.rule = { list: { inCellDropDown: true, source: allow.source } };
  } else {
    // A prompt alone needs a rule that everything meets.
    validation.rule = { custom: { formula: '=TRUE' } };
  }
  validation.ignoreBlanks = true;
  validation.prompt = { showPrompt: true, ...prompt };
  validation.errorAlert = refusal
    ? { showAlert: true, style: 'Stop', ...refusal }
    : { showAlert: false, style: 'Information', title: '', message: '' };
}

function perRow(format: string | readonly string[], rows: number): string[] {
  return typeof format === 'string' ? Array.from({ length: rows }, () => format) : [...format];
}

/** Column widths travel in points; a character of the standard font is 7 pixels wide, and a cell has 5 pixels around. */
function pointsOfCharacters(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
