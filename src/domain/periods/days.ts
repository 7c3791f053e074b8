import type { IsoDate } from './IsoDate';

/** Days are counted from 1 January 1970, so that a date is one whole number and needs no time zone. */
const MILLISECONDS_PER_DAY = 86_400_000;

/** The 1900 date system of Excel counts 1 January 1970 as 25569 (and has a 29 February 1900 that never was). */
const SERIAL_OF_1970 = 25_569;

/** The day as a count of days since 1 January 1970. */
export function dayNumber(date: IsoDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_PER_DAY);
}

/** The inverse of `dayNumber`. Fractions of a day (times) are dropped. */
export function dateOfDayNumber(day: number): IsoDate {
  return new Date(Math.floor(day) * MILLISECONDS_PER_DAY).toISOString().slice(0, 10) as IsoDate;
}

/** The date of a serial number in Excel's 1900 system, such as 46349 for 23/11/2026. A time part is dropped. */
export function dateOfSerial(serial: number): IsoDate {
  return dateOfDayNumber(serial - SERIAL_OF_1970);
}

/** The serial number of a date in Excel's 1900 system. */
export function serialOfDate(date: IsoDate): number {
  return dayNumber(date) + SERIAL_OF_1970;
}

/** The date as people read it here. @example formatDate('2026-11-23') // '23/11/2026' */
export function formatDate(date: IsoDate): string {
  return date.split('-').reverse().join('/');
}

/** The date of a year, month (1 to 12) and day, or null where the calendar has no such day. */
export function calendarDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (date.toISOString().slice(0, 10) as IsoDate) : null;
}
