import type { Cell } from '../../src/domain/entries/Cell';
import { readTable, type TableReading } from '../../src/domain/entries/readTable';
import type { RowReading } from '../../src/domain/entries/RowReading';
import type { SourceRow, SourceTable } from '../../src/domain/entries/SourceTable';
import type { IsoDate } from '../../src/domain/periods/IsoDate';
import { HEADINGS, type Heading } from '../../src/domain/templates/Template';

export interface TableOptions {
  readonly file?: string;
  readonly sheet?: string | null;
  readonly hidden?: boolean;
  /** What columns hold that the text table leaves out. */
  readonly defaults?: Partial<Record<Heading, string>>;
}

/**
 * A table of cells drawn as text, columns separated by `|`, one line a row, the first line in row 1. A line of dashes
 * is a blank row. Cells are text, trimmed, except: `num:12`, `date:2026-11-23`, `error:#REF!`, `bool:TRUE`,
 * `formula` (without a stored result) and `text:"  x"` (text kept as it is in JSON). A line that ends in `(hidden)` is a
 * hidden row.
 */
export function tableOf(drawing: string, options: TableOptions = {}): SourceTable {
  const rows = linesOf(drawing).flatMap((line, index) => rowOfLine(line, index + 1) ?? []);
  const { file = 'submission.csv', sheet = null, hidden = false } = options;
  return { file, sheet, hidden, rows };
}

/**
 * A measures table in the order of the template, of which only the columns that matter are drawn, the rest being East
 * Sussex, 2026-27 Q2, reported on 23/11/2026. Row 1 holds the headings, so the value of the first row is in H2.
 */
export function measuresTable(drawing: string, options: TableOptions = {}): SourceTable {
  return fillColumns('measures', drawing, options);
}

/** The same for the contextual template: the answer of the first row is in F2. */
export function contextualTable(drawing: string, options: TableOptions = {}): SourceTable {
  return fillColumns('contextual', drawing, { file: 'context.csv', ...options });
}

/** The data rows of a drawn measures table, as read. */
export function measureRows(drawing: string, options: TableOptions = {}): readonly RowReading[] {
  return readingsOf(measuresTable(drawing, options));
}

/** The data rows of a drawn contextual table, as read. */
export function contextualRows(drawing: string, options: TableOptions = {}): readonly RowReading[] {
  return readingsOf(contextualTable(drawing, options));
}

/** The data rows of a table that is expected to have readable headings. */
export function readingsOf(table: SourceTable): readonly RowReading[] {
  const reading: TableReading = readTable(table);
  if (reading.layout === null) throw new Error('The drawn table has no headings.');
  return reading.readings;
}

const EAST_SUSSEX: Partial<Record<Heading, string>> = {
  Region: 'South East',
  'LA code': '845',
  'LA name': 'East Sussex',
  'Report date': '2026-11-23',
  'Measure year': '2026-27',
  'Measure quarter': 'Q2',
};

function fillColumns(
  template: 'measures' | 'contextual',
  drawing: string,
  options: TableOptions,
): SourceTable {
  const drawn = tableOf(drawing, options);
  const [headings, ...data] = drawn.rows;
  const names = headings?.cells ?? [];
  const stray = names.filter((name) => !(HEADINGS[template] as readonly Cell[]).includes(name));
  const columns = [...HEADINGS[template], ...stray];
  const fallback = (name: Cell): Cell =>
    ({ ...EAST_SUSSEX, ...options.defaults })[name as Heading] ?? '';
  const fill = (row: SourceRow): SourceRow => ({
    ...row,
    cells: columns.map((name) =>
      names.includes(name) ? (row.cells[names.indexOf(name)] ?? '') : fallback(name),
    ),
  });
  return { ...drawn, rows: [{ number: 1, cells: columns }, ...data.map(fill)] };
}

function linesOf(drawing: string): string[] {
  return drawing
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function rowOfLine(line: string, number: number): SourceRow | null {
  if (/^-+$/.test(line)) return null;
  const hidden = line.endsWith('(hidden)');
  const drawn = hidden ? line.slice(0, -'(hidden)'.length) : line;
  const cells = drawn.split('|').map((cell) => cellOfText(cell.trim()));
  return hidden ? { number, cells, hidden } : { number, cells };
}

function cellOfText(text: string): Cell {
  const [kind = '', rest = ''] = text.split(/:(.*)/s);
  if (kind === 'num') return Number(rest);
  if (kind === 'date') return { date: rest as IsoDate };
  if (kind === 'error') return { error: rest };
  if (kind === 'bool') return rest === 'TRUE';
  if (kind === 'text') return String(JSON.parse(rest));
  return text === 'formula' ? { noResult: true } : text;
}
