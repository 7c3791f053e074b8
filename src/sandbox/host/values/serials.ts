/** Days from 1970-01-01 back to Excel's day 0 (1899-12-30). */
const EPOCH = 25569;
const DAY = 86400000;

/** A calendar day as Excel's serial number; undefined when there is no such day. Month 1-12. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 && year <= 9999
    ? Math.round(date.getTime() / DAY) + EPOCH
    : undefined;
}

/** The parts of a serial number, for number formats. */
export interface Moment {
  year: number;
  month: number;
  day: number;
  weekday: number;
  hours: number;
  minutes: number;
  seconds: number;
}

/** The calendar day and time of a serial number. */
export function momentOf(serial: number): Moment {
  const days = Math.floor(serial);
  let seconds = Math.round((serial - days) * 86400);
  const date = new Date((days - EPOCH + Math.floor(seconds / 86400)) * DAY);
  seconds %= 86400;
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor((seconds % 3600) / 60),
    seconds: seconds % 60,
  };
}
