import type { Cell } from '../entries/Cell';
import { read, unread, type Parsed } from '../entries/Parsed';
import { calendarDate, dateOfSerial } from './days';
import type { IsoDate } from './IsoDate';

/**
 * Why a date could not be read: nothing there; it only works with the month first; the year has two digits;
 * or it is none of the forms that are read.
 */
export type DateProblem = 'blank' | 'month-first' | 'two-digit-year' | 'unreadable' | 'no-result';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Serials outside these are not dates that anybody reports: 01/01/2000 and 31/12/2099. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;

const TIME_PART = /[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?( ?[ap]m)?$/i;

/**
 * Reads a report date: a date cell, a serial number of the 1900 system, or text written `2026-11-23`, `23/11/2026`,
 * `23-11-2026`, `23 Nov 2026`, `23 November 2026` or `23-Nov-2026`. A time part is dropped. Nothing is guessed:
 * text that only works with the month first, two-digit years, dots, `yyyy/mm/dd` and `yyyymmdd` are refused.
 *
 * @example parseDate('11/23/2026') // { ok: false, problem: 'month-first' }
 */
export function parseDate(cell: Cell): Parsed<IsoDate, DateProblem> {
  if (typeof cell === 'number') return parseSerial(cell);
  if (typeof cell === 'boolean') return unread('unreadable');
  if (typeof cell === 'object') {
    if ('date' in cell) return read(cell.date);
    return unread('noResult' in cell ? 'no-result' : 'unreadable');
  }
  const text = cell.replace(/[\s\u00a0]+/g, ' ').trim();
  return text === '' ? unread('blank') : parseDateText(text.replace(TIME_PART, ''));
}

function parseSerial(serial: number): Parsed<IsoDate, DateProblem> {
  const sensible = serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1;
  return sensible ? read(dateOfSerial(serial)) : unread('unreadable');
}

function parseDateText(text: string): Parsed<IsoDate, DateProblem> {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return onCalendar(iso[1], iso[2], iso[3]);
  const serial = /^\d{5}(\.\d+)?$/.test(text) ? Number(text) : null;
  if (serial !== null) return parseSerial(serial);
  const numeric = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (numeric) return dayFirst(Number(numeric[1]), Number(numeric[3]), Number(numeric[4]));
  const named = /^(\d{1,2})[ -]([A-Za-z]+)[ -](\d{4})$/.exec(text);
  if (named) return withMonthName(named[1], named[2] ?? '', named[3]);
  return unread(/^\d{1,2}[/ -]\w+[/ -]\d{2}$/.test(text) ? 'two-digit-year' : 'unreadable');
}

function onCalendar(year?: string, month?: string, day?: string): Parsed<IsoDate, DateProblem> {
  const date = calendarDate(Number(year), Number(month), Number(day));
  return date ? read(date) : unread('unreadable');
}

function dayFirst(day: number, month: number, year: number): Parsed<IsoDate, DateProblem> {
  const date = calendarDate(year, month, day);
  if (date) return read(date);
  return unread(calendarDate(year, day, month) ? 'month-first' : 'unreadable');
}

function withMonthName(
  day: string | undefined,
  name: string,
  year: string | undefined,
): Parsed<IsoDate, DateProblem> {
  const month = monthOfName(name);
  return month ? onCalendar(year, String(month), day) : unread('unreadable');
}

/** The number (1 to 12) of a month written in full, or by its first three letters (`Sept` too); null otherwise. */
export function monthOfName(name: string): number | null {
  const word = name.toLowerCase();
  const full = MONTH_NAMES.indexOf(word);
  const short = MONTHS.indexOf(word === 'sept' ? 'sep' : word);
  const index = full >= 0 ? full : short;
  return index >= 0 ? index + 1 : null;
}
