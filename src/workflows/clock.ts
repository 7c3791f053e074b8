import type { IsoDate } from '../domain/periods/IsoDate';

/** Where the time comes from: passed in, so that a check can be made for any moment. */
export type Clock = () => Date;

/** The calendar day of a moment, in the time zone of the machine. */
export function todayOf(now: Date): IsoDate {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as IsoDate;
}

/** @example clockTime(new Date(2026, 10, 23, 9, 5)) // '09:05' */
export function clockTime(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
}
