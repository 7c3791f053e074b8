import type { Cell as FileCell, CellStyle, WriteSheet } from 'hucre';
import { fileFormula } from './formulas/fileFormula';
import { formatArea } from './model/addresses';
import type { Cell } from './model/Cell';
import type { CellFormat } from './model/CellFormat';
import { DEFAULT_FORMAT } from './model/CellFormat';
import type { Sheet } from './model/Sheet';
import type { Workbook } from './model/Workbook';

/** Widths in a file count letters of the default font, in the sandbox points. */
const POINTS_PER_LETTER = 5.25;

/**
 * Writes the workbook as an .xlsx file: values, formulas with their results, looks, widths, tables,
 * names, frozen panes and hidden sheets.
 */
export async function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  workbook.calculate();
  const bytes = await writeXlsx({
    sheets: workbook.sheets.map(writeSheet),
    activeSheet: workbook.sheets.indexOf(workbook.active),
    namedRanges: workbook.names.flatMap((item) =>
      item.place && !item.place.gone
        ? [{ name: item.name, range: workbook.addressOf(item.place, true) }]
        : [],
    ),
  });
  return bytes;
}

function writeSheet(sheet: Sheet): WriteSheet {
  const used = sheet.usedArea();
  const rows: WriteSheet['rows'] = [];
  const cells = new Map<string, Partial<FileCell>>();
  const styles = new Map<CellFormat, CellStyle>();
  for (let r = 0; used && r < used.row + used.rows; r++) rows.push([]);
  for (const [row, column, cell] of used ? sheet.cellsIn({ ...used }) : []) {
    const line = rows[row] ?? [];
    line[column] = cell.value === '' ? null : cell.value;
    const table = cell.formula && sheet.workbook.tableAt(sheet, row, column);
    const written = fileCell(cell, table?.name, styles);
    if (written) cells.set(`${row},${column}`, written);
  }
  for (const line of rows) for (let c = 0; c < line.length; c++) line[c] ??= null;
  return {
    name: sheet.name,
    rows,
    cells,
    columns: columnsOf(sheet, (used?.column ?? 0) + (used?.columns ?? 0)),
    tables: sheet.workbook.tablesOn(sheet).map((table) => ({
      name: table.name,
      displayName: table.name,
      range: formatArea(table.place),
      columns: table.headers().map((name) => ({ name })),
      style: table.style,
      showRowStripes: table.showBandedRows,
      showAutoFilter: table.showFilterButton,
    })),
    ...(sheet.frozen ? { freezePane: sheet.frozen } : {}),
    hidden: sheet.visibility === 'Hidden',
    veryHidden: sheet.visibility === 'VeryHidden',
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColour ? { tabColor: { rgb: sheet.tabColour.slice(1) } } : {}),
    },
  };
}

function columnsOf(sheet: Sheet, used: number): NonNullable<WriteSheet['columns']> {
  const last = Math.max(used, ...[...sheet.columnWidths.keys()].map((column) => column + 1));
  return Array.from({ length: last }, (_column, i) => {
    const width = sheet.columnWidths.get(i);
    return {
      ...(width === undefined ? {} : { width: width / POINTS_PER_LETTER }),
      ...(sheet.hiddenColumns.has(i) ? { hidden: true } : {}),
    };
  });
}

function fileCell(
  cell: Cell,
  table: string | undefined,
  styles: Map<CellFormat, CellStyle>,
): Partial<FileCell> | undefined {
  const formula = cell.formula && {
    formula: fileFormula(cell.formula.text, table),
    formulaResult: cell.value,
  };
  if (cell.format === DEFAULT_FORMAT) return formula;
  let style = styles.get(cell.format);
  if (!style) styles.set(cell.format, (style = fileStyle(cell.format)));
  return { style, ...formula };
}

const rgb = (colour: string): { rgb: string } => ({ rgb: colour.slice(1) });

function fileStyle(format: CellFormat): CellStyle {
  const { horizontal, vertical } = format;
  return {
    font: {
      name: format.fontName,
      size: format.fontSize,
      bold: format.bold,
      italic: format.italic,
      color: rgb(format.fontColour),
    },
    ...(format.fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(format.fill) } }),
    alignment: {
      ...(horizontal === 'Left' || horizontal === 'Right' || horizontal === 'Center'
        ? { horizontal: horizontal.toLowerCase() as 'left' | 'right' | 'center' }
        : {}),
      ...(vertical === 'Top' || vertical === 'Center'
        ? { vertical: vertical.toLowerCase() as 'top' | 'center' }
        : {}),
      wrapText: format.wrap,
      ...(format.indent > 0 ? { indent: format.indent } : {}),
    },
    ...(format.numberFormat === 'General' ? {} : { numFmt: format.numberFormat }),
    protection: { locked: format.locked },
  };
}
