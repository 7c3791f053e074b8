/** The last row and column that a sheet has (column XFD). */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** A cell's place, both parts counted from 1; 0 where the address does not give that part. */
export interface Address {
  readonly column: number;
  readonly row: number;
}

/**
 * Reads a cell address such as `B7` or `$B$7`, in any case. Parts far beyond a sheet come out as some number beyond
 * `LAST_COLUMN` or `LAST_ROW`, never as a wrong place within it; null if the text is no address.
 */
export function parseAddress(text: string): Address | null {
  const match = /^\$?([A-Z]{1,16})\$?([0-9]{1,16})$/i.exec(text);
  if (match === null) return null;
  let column = 0;
  for (const letter of (match[1] ?? '').toUpperCase())
    column = column * 26 + letter.charCodeAt(0) - 64;
  return { column, row: Number(match[2]) };
}

/** The column of an address in bytes, from 1; 0 if it does not begin with letters, or has nonsensically many. */
export function columnOfAddress(bytes: Uint8Array, start: number, end: number): number {
  let column = 0;
  let at = start;
  for (; at < end; at += 1) {
    const letter = (bytes[at] ?? 0) & ~32;
    if (letter < 65 || letter > 90) break;
    column = Math.min(column * 26 + letter - 64, LAST_COLUMN + 1);
  }
  return column;
}

/** The row of an address in bytes, or 0 if it gives none. */
export function rowOfAddress(bytes: Uint8Array, start: number, end: number): number {
  let row = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit >= 0 && digit <= 9) row = Math.min(row * 10 + digit, LAST_ROW + 1);
  }
  return row;
}
