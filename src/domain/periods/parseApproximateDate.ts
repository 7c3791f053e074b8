import type { Cell } from '../entries/Cell';
import { read, type Parsed } from '../entries/Parsed';
import { calendarDate } from './days';
import type { IsoDate } from './IsoDate';
import { monthOfName, parseDate, type DateProblem } from './parseDate';

const MIDDLE_MONTH = 6;
const MIDDLE_DAY = 15;

/**
 * Reads a date of which only the month or the year may be known. A month becomes its 15th, a year 15 June of it; a full
 * date is read as `parseDate` does. A number from 1900 to 2099 is a year, not a serial number.
 *
 * @example parseApproximateDate('2019-06') // { ok: true, value: '2019-06-15' }
 */
export function parseApproximateDate(cell: Cell): Parsed<IsoDate, DateProblem> {
  if (typeof cell !== 'string' && typeof cell !== 'number') return parseDate(cell);
  const date = middleOfYear(String(cell).trim()) ?? middleOfMonth(String(cell).trim());
  return date ? read(date) : parseDate(cell);
}

function middleOfYear(text: string): IsoDate | null {
  return /^(?:19|20)\d{2}(?:\.0+)?$/.test(text)
    ? calendarDate(Number(text), MIDDLE_MONTH, MIDDLE_DAY)
    : null;
}

function middleOfMonth(text: string): IsoDate | null {
  const numbered = /^(\d{4})-(\d{2})$/.exec(text);
  if (numbered) return calendarDate(Number(numbered[1]), Number(numbered[2]), MIDDLE_DAY);
  const named = /^([A-Za-z]+)[\s\u00a0-]+(\d{4})$/.exec(text);
  const month = monthOfName(named?.[1] ?? '');
  return named && month ? calendarDate(Number(named[2]), month, MIDDLE_DAY) : null;
}
