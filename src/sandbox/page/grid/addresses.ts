import { areaBetween, isSingleCell, MAX_COLUMNS, MAX_ROWS } from './Area';
import type { Area, Position } from './Area';

/**
 * The letters over a column.
 *
 * @example formatColumn(0) // 'A'
 * @example formatColumn(27) // 'AB'
 */
export function formatColumn(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** @example formatCell({ row: 17, column: 7 }) // 'H18' */
export function formatCell(cell: Position): string {
  return `${formatColumn(cell.column)}${cell.row + 1}`;
}

/** A1 notation of a rectangle; one cell has no colon. */
export function formatArea(area: Area): string {
  const first = formatCell({ row: area.top, column: area.left });
  if (isSingleCell(area)) return first;
  return `${first}:${formatCell({ row: area.bottom, column: area.right })}`;
}

/**
 * Reads an address as a person types it into the name box: any case, `$` allowed, one cell or two corners.
 * Gives undefined for anything else, and for cells beyond the edge of a sheet.
 */
export function parseArea(text: string): Area | undefined {
  const corners = text.trim().split(':').map(parseCell);
  const first = corners[0];
  const last = corners.at(-1);
  return corners.length <= 2 && first && last ? areaBetween(first, last) : undefined;
}

function parseCell(text: string): Position | undefined {
  const parts = /^\$?([a-z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text.trim());
  if (!parts) return undefined;
  const [, letters = '', digits = ''] = parts;
  const row = Number(digits) - 1;
  const column = parseColumn(letters);
  return row < MAX_ROWS && column < MAX_COLUMNS ? { row, column } : undefined;
}

function parseColumn(letters: string): number {
  let count = 0;
  for (const letter of letters.toUpperCase()) count = count * 26 + letter.charCodeAt(0) - 64;
  return count - 1;
}
