import type { Cell } from '../entries/Cell';
import { read, unread, type Parsed } from '../entries/Parsed';
import type { Period, Quarter } from './Period';

/** `bare-year`: one calendar year, which may mean either of two financial years; it is asked about, never guessed. */
export type YearProblem = 'blank' | 'bare-year' | 'not-consecutive' | 'unreadable' | 'no-result';
export type QuarterProblem = 'blank' | 'unreadable' | 'no-result';

/**
 * Reads a measure year, giving the first calendar year. Reads `2026-27`, `2026/27`, `2026-2027`, `202627`, `26-27`, with
 * an en dash or em dash too; white space is dropped.
 *
 * @example parseFinancialYear('2026/27') // { ok: true, value: 2026 }
 */
export function parseFinancialYear(cell: Cell): Parsed<number, YearProblem> {
  const text = plainText(cell);
  if (typeof text !== 'string') return unread(text.problem);
  if (text === '') return unread('blank');
  const folded = text.replace(/[\u2013\u2014]/g, '-');
  if (/^(?:19|20)\d{2}(\.0+)?$/.test(folded)) return unread('bare-year');
  const match =
    /^((?:19|20)\d{2})[-/](\d{4}|\d{2})$/.exec(folded) ??
    /^(\d{2})[-/](\d{2})$/.exec(folded) ??
    /^(20\d{2})(\d{2})$/.exec(folded);
  return match ? consecutive(match[1] ?? '', match[2] ?? '') : unread('unreadable');
}

function consecutive(first: string, second: string): Parsed<number, YearProblem> {
  const year = first.length === 2 ? 2000 + Number(first) : Number(first);
  const follows = Number(second) % 100 === (year + 1) % 100;
  const sameCentury = second.length < 4 || Number(second) === year + 1;
  return follows && sameCentury ? read(year) : unread('not-consecutive');
}

const QUARTER = /^(?:financialyear)?(?:quarter|qtr|q)?([1-4])(?:\.0+)?$/i;

/**
 * Reads a measure quarter: `Q1`, `1`, `Quarter 1`, `Qtr 1`, `Financial year Q1`, in any case, white space dropped.
 *
 * @example parseQuarter('Quarter 2') // { ok: true, value: 2 }
 */
export function parseQuarter(cell: Cell): Parsed<Quarter, QuarterProblem> {
  const text = plainText(cell);
  if (typeof text !== 'string') return unread(text.problem);
  if (text === '') return unread('blank');
  const match = QUARTER.exec(text);
  return match ? read(Number(match[1]) as Quarter) : unread('unreadable');
}

/** Reads a quarter with its year, as `formatPeriod` writes it. @example parsePeriod('2026-27 Q2') */
export function parsePeriod(text: string): Period | null {
  const match = /^(.*\S)\s+(\S+)$/.exec(text.trim());
  if (!match) return null;
  const year = parseFinancialYear(match[1] ?? '');
  const quarter = parseQuarter(match[2] ?? '');
  return year.ok && quarter.ok ? { year: year.value, quarter: quarter.value } : null;
}

function plainText(cell: Cell): string | { problem: 'unreadable' | 'no-result' } {
  if (typeof cell === 'string') return cell.replace(/[\s\u00a0]+/g, '');
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object' && 'noResult' in cell) return { problem: 'no-result' };
  return { problem: 'unreadable' };
}
