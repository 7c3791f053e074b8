import type { IsoDate } from '../../domain/periods/IsoDate';

/** Which day a workbook counts its days from: 31 December 1899, or 1 January 1904 (old Macs). */
export type DateSystem = 1900 | 1904;

const MS_PER_DAY = 86_400_000;
/** Serial of 1 January 1970 in the 1900 system. */
const UNIX_EPOCH = 25_569;
/** The 1900 system has a 29 February 1900 that never was. */
const NO_SUCH_DAY = 60;
const DAYS_BETWEEN_SYSTEMS = 1462;
/** 31 December 9999, the last day that Excel knows. */
const LAST_SERIAL = 2_958_465;
/** Half a millisecond: serials are stored as fractions, and may fall that short of the midnight that is meant. */
const ROUNDING = 0.5 / MS_PER_DAY;

/**
 * The day of a date serial, its time of day dropped; null for a number that is no day at all (below 1, beyond the year
 * 9999, or the 29 February 1900 that Excel counts by mistake).
 *
 * @example dayOfSerial(46349.75, 1900) // '2026-11-23'
 */
export function dayOfSerial(serial: number, system: DateSystem): IsoDate | null {
  const day = Math.floor(serial + ROUNDING) + (system === 1904 ? DAYS_BETWEEN_SYSTEMS : 0);
  if (!(day >= 1 && day <= LAST_SERIAL) || day === NO_SUCH_DAY || serial < 0) return null;
  const sinceEpoch = day - UNIX_EPOCH + (day < NO_SUCH_DAY ? 1 : 0);
  // `toISOString` writes exactly this shape for the years 1900 to 9999.
  return new Date(sinceEpoch * MS_PER_DAY).toISOString().slice(0, 10) as IsoDate;
}

/**
 * The day of a date written in ISO 8601, as cells of type `d` hold it, its time dropped; null if it is not one.
 *
 * @example dayOfIsoText('2026-11-23T00:00:00Z') // '2026-11-23'
 */
export function dayOfIsoText(text: string): IsoDate | null {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?:T[\d:.,]*(?:Z|[+-]\d{2}:?\d{2})?)?\s*$/.exec(text)?.[1];
  if (day === undefined) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  return exists ? (day as IsoDate) : null;
}
