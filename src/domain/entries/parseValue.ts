import type { Cell } from './Cell';
import { read, unread, type Parsed } from './Parsed';
import type { ValueProblem } from './RowReading';

/** Suppression and missing-value marks that other collections use, and that this one does not accept. */
const SYMBOLS = new Set(
  'c x z u k low : ~ . .. ... - – — * ** ? n/a na nil none null tbc suppressed'.split(' '),
);

/** Beyond this a number is no longer exact, and no authority counts so high. */
const LARGEST = 999_999_999;

const GROUPED = /^\d{1,3}(?:([, \u00a0\u2009\u202f])\d{3})(?:\1\d{3})*(?:\.0+)?$/;
const PLAIN = /^\d+(?:\.0+)?$/;

/**
 * Reads a measure value: the count, a whole number of 0 or more. Text numbers are read (`1,234`, `1 234`, `12.0`); blank means
 * not reported. Everything else is refused, with the reason: suppression marks, percentages, decimals, negatives.
 *
 * @returns the count, or null for a blank cell.
 * @example parseValue('1,234') // { ok: true, value: 1234 }
 */
export function parseValue(cell: Cell): Parsed<number | null, ValueProblem> {
  if (typeof cell === 'number') return checkNumber(cell);
  if (typeof cell === 'string') return parseText(cell.replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, ''));
  if (typeof cell === 'object' && 'noResult' in cell) return unread('no-result');
  if (typeof cell === 'object' && 'error' in cell) return unread('error-value');
  return unread('not-a-number');
}

function parseText(text: string): Parsed<number | null, ValueProblem> {
  if (text === '') return read(null);
  if (PLAIN.test(text)) return checkNumber(Number(text));
  if (GROUPED.test(text)) return checkNumber(Number(text.replace(/[, \u00a0\u2009\u202f]/g, '')));
  if (/\d\s*%$/.test(text)) return unread('percentage');
  if (SYMBOLS.has(text.toLowerCase()) || /^[<>≤≥]=?\s*\d+$/.test(text)) return unread('symbol');
  if (/^[-\u2212(]\s*\d[\d,]*(\.\d+)?\)?$/.test(text)) return unread('negative');
  if (/^[\d,]*\.\d+$/.test(text)) return unread('not-whole');
  if (/^#[A-Z0-9/]+[!?]?$/.test(text)) return unread('error-value');
  return unread('not-a-number');
}

function checkNumber(value: number): Parsed<number, ValueProblem> {
  if (Number.isNaN(value)) return unread('not-a-number');
  if (value < 0) return unread('negative');
  if (value > LARGEST) return unread('too-large');
  if (!Number.isInteger(value)) return unread('not-whole');
  // -0 is read as 0, so that a value is always written back the same.
  return read(value + 0);
}
