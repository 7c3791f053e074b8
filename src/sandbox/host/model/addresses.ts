import type { Area } from './Area';
import { MAX_COLUMNS, MAX_ROWS } from './Area';

/** The letters of a column: 0 is `A`, 26 is `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** The number of a column's letters, from 0. */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A sheet's name as formulas and addresses write it: quoted when it must be. */
export function quoteSheetName(name: string): string {
  const plain = /^[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*$/.test(name);
  const looksLikeCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^r\d*c\d*$/i.test(name);
  return plain && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `B2:D9`, `3:3` for whole rows, `A:C` for whole columns; with `$` when absolute. */
export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const row = (n: number): string => `${mark}${n + 1}`;
  const column = (n: number): string => `${mark}${columnName(n)}`;
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  if (area.columns === MAX_COLUMNS) return `${row(area.row)}:${row(lastRow)}`;
  if (area.rows === MAX_ROWS) return `${column(area.column)}:${column(lastColumn)}`;
  const first = column(area.column) + row(area.row);
  return area.rows * area.columns === 1 ? first : `${first}:${column(lastColumn)}${row(lastRow)}`;
}

/** An address as written: the sheet it names, if any, and the area. */
export interface ParsedAddress {
  sheetName?: string;
  area: Area;
}

/** Reads `Sheet1!A1:B2`, `'My sheet'!3:3`, `A:C`. Undefined when it is not an address. */
export function parseAddress(text: string): ParsedAddress | undefined {
  const sheet = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(text.trim());
  const sheetName = (sheet?.[1] ?? sheet?.[2])?.replaceAll("''", "'");
  const area = parseArea((sheet ? (sheet[3] ?? '') : text.trim()).replaceAll('$', ''));
  return area && { ...(sheetName === undefined ? {} : { sheetName }), area };
}

function parseArea(text: string): Area | undefined {
  const cells = /^([A-Za-z]{1,3})(\d+)(?::([A-Za-z]{1,3})(\d+))?$/.exec(text);
  if (cells) {
    const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = cells;
    return between(Number(r1) - 1, columnIndex(c1), Number(r2) - 1, columnIndex(c2));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  if (columns) {
    return between(0, columnIndex(columns[1] ?? ''), MAX_ROWS - 1, columnIndex(columns[2] ?? ''));
  }
  const rows = /^(\d+):(\d+)$/.exec(text);
  return rows ? between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1) : undefined;
}

/** The area between two corners given in any order; undefined when it leaves the sheet. */
export function between(r1: number, c1: number, r2: number, c2: number): Area | undefined {
  const row = Math.min(r1, r2);
  const column = Math.min(c1, c2);
  const bottom = Math.max(r1, r2);
  const right = Math.max(c1, c2);
  if (row < 0 || column < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS) return undefined;
  return { row, column, rows: bottom - row + 1, columns: right - column + 1 };
}
