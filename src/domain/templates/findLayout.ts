import { isBlankCell, quoteCell, type Cell } from '../entries/Cell';
import type { SourceRow, SourceTable } from '../entries/SourceTable';
import { HEADINGS, HELPER_HEADINGS, type Heading, type TemplateName } from './Template';

/** Where the columns of a template stand in a table of cells. */
export interface Layout {
  readonly template: TemplateName;
  /** Row number of the heading row in the source. */
  readonly headingRow: number;
  /** 0-based position of each heading that was found once or more (the first place counts). */
  readonly columns: ReadonlyMap<Heading, number>;
  readonly missing: readonly Heading[];
  readonly repeated: readonly Heading[];
  /** Headings that are not in the template; their columns are ignored, and a note says so. */
  readonly unknown: readonly UnknownHeading[];
}

export interface UnknownHeading {
  readonly text: string;
  /** 0-based position. */
  readonly column: number;
}

const ROWS_SEARCHED = 30;
const HEADINGS_NEEDED = 3;
const TEMPLATES: readonly TemplateName[] = ['measures', 'contextual'];

/**
 * Finds the heading row: the first of the first 30 rows with at least three of the headings of either template, in any
 * order and case. White space is folded and the full stop of `no.` may be missing.
 *
 * @returns null where no row looks like the headings of a template.
 */
export function findLayout(table: SourceTable): Layout | null {
  for (const row of table.rows) {
    if (row.number > ROWS_SEARCHED) return null;
    const layout = layoutOfRow(row);
    if (layout) return layout;
  }
  return null;
}

function layoutOfRow(row: SourceRow): Layout | null {
  const candidates = TEMPLATES.map((template) => readHeadings(template, row));
  const best = candidates.reduce((a, b) => (b.columns.size > a.columns.size ? b : a));
  return best.columns.size >= HEADINGS_NEEDED ? best : null;
}

function readHeadings(template: TemplateName, row: SourceRow): Layout {
  const columns = new Map<Heading, number>();
  const repeated: Heading[] = [];
  const found: UnknownHeading[] = [];
  row.cells.forEach((cell, column) => {
    if (isBlankCell(cell)) return;
    const heading = headingOfCell(template, cell);
    if (heading === null) found.push({ text: quoteCell(cell).trim(), column });
    else if (columns.has(heading)) repeated.push(heading);
    else columns.set(heading, column);
  });
  const missing = HEADINGS[template].filter((heading) => !columns.has(heading));
  const unknown = found.filter(({ text }) => !isHelperHeading(template, text));
  return { template, headingRow: row.number, columns, missing, repeated, unknown };
}

function isHelperHeading(template: TemplateName, text: string): boolean {
  return HELPER_HEADINGS[template].some((heading) => foldHeading(heading) === foldHeading(text));
}

/** Whether the rows under the headings can be read: no heading of the template is missing or there twice. */
export function isLayoutReadable(layout: Layout): boolean {
  return layout.missing.length === 0 && layout.repeated.length === 0;
}

function headingOfCell(template: TemplateName, cell: Cell): Heading | null {
  if (typeof cell !== 'string') return null;
  const folded = foldHeading(cell);
  return HEADINGS[template].find((heading) => foldHeading(heading) === folded) ?? null;
}

/** Whether the row repeats the headings, as happens when sheets are pasted one under the other. */
export function isHeadingRow(layout: Layout, row: SourceRow): boolean {
  let matches = 0;
  for (const [heading, column] of layout.columns) {
    const cell = row.cells[column];
    if (typeof cell === 'string' && foldHeading(cell) === foldHeading(heading)) matches += 1;
  }
  return matches >= HEADINGS_NEEDED;
}

function foldHeading(text: string): string {
  return text
    .replace(/[\s\u00a0\ufeff]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/\bno\.?$/, 'no')
    .replace(/\bno\. /, 'no ');
}
