import { isErrorText } from './model/Cell';
import type { CellValue } from './model/Cell';
import type { CellFormat, Edge } from './model/CellFormat';
import type { Place } from './model/Place';
import type { Sheet } from './model/Sheet';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from './model/Sheet';
import type { Table } from './model/Table';
import { choicesAt, validationAt } from './model/validations';
import { ruleType } from './model/Validation';
import type { Workbook } from './model/Workbook';
import { formatValue, generalText, isDateFormat, isPercentFormat } from './values/format';
import type {
  CellKind,
  CellView,
  SelectionView,
  SheetView,
  TableView,
  ValidationView,
  View,
} from './View';

const PIXELS_PER_POINT = 4 / 3;

/** Reads the workbook for a page that draws a grid. */
export class GridView implements View {
  constructor(private readonly workbook: Workbook) {}

  sheets(): SheetView[] {
    return this.workbook.sheets.map((sheet) => {
      const used = sheet.usedArea();
      return {
        id: sheet.id,
        name: sheet.name,
        visibility: sheet.visibility,
        ...(sheet.tabColour === '' ? {} : { tabColour: sheet.tabColour }),
        active: sheet === this.workbook.active,
        protected: sheet.protection !== undefined,
        gridlines: sheet.showGridlines,
        headings: sheet.showHeadings,
        frozenRows: sheet.frozen?.rows ?? 0,
        frozenColumns: sheet.frozen?.columns ?? 0,
        usedRows: used ? used.row + used.rows : 0,
        usedColumns: used ? used.column + used.columns : 0,
      };
    });
  }

  activeSheet(): string {
    return this.workbook.active.name;
  }

  selection(): SelectionView {
    const { sheet, row, column, rows, columns } = this.workbook.selection;
    return { sheet: sheet.name, area: { row, column, rows, columns } };
  }

  cell(sheetName: string, row: number, column: number): CellView {
    const sheet = this.sheet(sheetName);
    const cell = sheet.cell(row, column);
    const format = cell?.format ?? sheet.format(row, column);
    const value = cell?.value ?? '';
    const kind = kindOf(value);
    const formula = cell?.formula?.text;
    return {
      text: formatValue(value, format.numberFormat),
      kind,
      editText: formula ?? editTextOf(value, format.numberFormat),
      ...(formula === undefined ? {} : { formula }),
      numberFormat: format.numberFormat,
      ...looksOf(format, kind),
      hasDropDown: validationAt(sheet, row, column)?.rule.list?.inCellDropDown === true,
    };
  }

  columnWidth(sheetName: string, column: number): number {
    const sheet = this.sheet(sheetName);
    if (sheet.hiddenColumns.has(column)) return 0;
    return Math.round((sheet.columnWidths.get(column) ?? STANDARD_WIDTH) * PIXELS_PER_POINT);
  }

  rowHeight(sheetName: string, row: number): number {
    const sheet = this.sheet(sheetName);
    if (sheet.hiddenRows.has(row)) return 0;
    return Math.round((sheet.rowHeights.get(row) ?? STANDARD_HEIGHT) * PIXELS_PER_POINT);
  }

  tables(sheetName: string): TableView[] {
    return this.workbook.tablesOn(this.sheet(sheetName)).map(tableView);
  }

  tableAt(sheetName: string, row: number, column: number): TableView | undefined {
    const table = this.workbook.tableAt(this.sheet(sheetName), row, column);
    return table && tableView(table);
  }

  validation(sheetName: string, row: number, column: number): ValidationView | undefined {
    const sheet = this.sheet(sheetName);
    const found = validationAt(sheet, row, column);
    if (!found) return undefined;
    const { prompt, errorAlert } = found;
    const choices = choicesAt(sheet, row, column);
    const shown = prompt.showPrompt && (prompt.title !== '' || prompt.message !== '');
    const { style, title, message } = errorAlert;
    return {
      type: ruleType(found.rule),
      ...(shown ? { prompt: { title: prompt.title, message: prompt.message } } : {}),
      ...(errorAlert.showAlert ? { error: { style, title, message } } : {}),
      ...(choices ? { choices } : {}),
    };
  }

  names(): { name: string; refersTo: string }[] {
    return this.workbook.names.map((item) => ({
      name: item.name,
      refersTo: item.place ? `=${this.workbook.addressOf(item.place, true)}` : (item.formula ?? ''),
    }));
  }

  private sheet(name: string): Sheet {
    const sheet = this.workbook.sheetNamed(name);
    if (!sheet) throw new Error(`There is no sheet called ${name}.`);
    return sheet;
  }
}

function kindOf(value: CellValue): CellKind {
  if (value === '') return 'empty';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return isErrorText(value) ? 'error' : 'text';
}

/** A value as it would be typed: dates by the calendar, per cents as such, numbers in full. */
function editTextOf(value: CellValue, numberFormat: string): string {
  if (typeof value !== 'number')
    return typeof value === 'boolean' ? String(value).toUpperCase() : value;
  if (isDateFormat(numberFormat)) {
    return formatValue(value, Number.isInteger(value) ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm:ss');
  }
  if (isPercentFormat(numberFormat)) return `${generalText(value * 100)}%`;
  return String(value);
}

function looksOf(format: CellFormat, kind: CellKind) {
  const borders: CellView['borders'] = {};
  for (const [edge, line] of Object.entries(format.borders)) {
    if (line.style !== 'None') borders[edge as Edge] = { style: line.style, colour: line.colour };
  }
  return {
    ...(format.fill === undefined ? {} : { fill: format.fill }),
    fontColour: format.fontColour,
    fontName: format.fontName,
    fontSize: format.fontSize,
    bold: format.bold,
    italic: format.italic,
    underline: format.underline !== 'None',
    strikethrough: format.strikethrough,
    wrap: format.wrap,
    indent: format.indent,
    align: alignOf(format.horizontal, kind),
    verticalAlign: verticalOf(format.vertical),
    borders,
    locked: format.locked,
  };
}

function alignOf(horizontal: string, kind: CellKind): CellView['align'] {
  if (horizontal === 'Left' || horizontal === 'Right' || horizontal === 'Center') {
    return horizontal.toLowerCase() as CellView['align'];
  }
  if (horizontal === 'CenterAcrossSelection') return 'center';
  if (kind === 'number') return 'right';
  return kind === 'boolean' || kind === 'error' ? 'center' : 'left';
}

const verticalOf = (vertical: string): CellView['verticalAlign'] =>
  vertical === 'Top' ? 'top' : vertical === 'Center' ? 'center' : 'bottom';

const tableView = (table: Table): TableView => ({
  id: table.id,
  name: table.name,
  sheet: table.sheet.name,
  area: { ...areaOf(table.place) },
  style: table.style,
  showHeaders: table.showHeaders,
  showTotals: table.showTotals,
  bandedRows: table.showBandedRows,
  filterButtons: table.showFilterButton,
});

const areaOf = ({ row, column, rows, columns }: Place) => ({ row, column, rows, columns });
