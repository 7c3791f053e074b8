import { calendarDate, dateOfDayNumber, dayNumber } from './days';
import type { IsoDate } from './IsoDate';
import type { Period, Quarter } from './Period';

/** The first quarter of the collection: 2022-23 Q1. */
export const FIRST_COLLECTED: Period = { year: 2022, quarter: 1 };

const MONTHS_OF_QUARTER: Record<Quarter, string> = {
  1: 'April to June',
  2: 'July to September',
  3: 'October to December',
  4: 'January to March',
};

/** The financial year as the templates write it. @example formatFinancialYear(2026) // '2026-27' */
export function formatFinancialYear(year: number): string {
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}

/** @example formatPeriod({ year: 2026, quarter: 2 }) // '2026-27 Q2' */
export function formatPeriod(period: Period): string {
  return `${formatFinancialYear(period.year)} Q${period.quarter}`;
}

/** @example describePeriod({ year: 2026, quarter: 2 }) // 'July to September 2026' */
export function describePeriod(period: Period): string {
  return `${MONTHS_OF_QUARTER[period.quarter]} ${calendarYear(period)}`;
}

/** Negative, zero or positive, as for sorting: earlier quarters first. */
export function comparePeriods(a: Period, b: Period): number {
  return indexOfPeriod(a) - indexOfPeriod(b);
}

export function isSamePeriod(a: Period, b: Period): boolean {
  return comparePeriods(a, b) === 0;
}

/** A count of quarters, so that consecutive quarters differ by one. */
export function indexOfPeriod(period: Period): number {
  return period.year * 4 + period.quarter - 1;
}

/** The inverse of `indexOfPeriod`. */
export function periodOfIndex(index: number): Period {
  return { year: Math.floor(index / 4), quarter: ((index % 4) + 1) as Quarter };
}

/** The quarter that many quarters earlier (or later, if negative). */
export function periodBefore(period: Period, quarters = 1): Period {
  return periodOfIndex(indexOfPeriod(period) - quarters);
}

/** The first day of the quarter. */
export function firstDay(period: Period): IsoDate {
  return daysOf(period).first;
}

/** The last day of the quarter. */
export function lastDay(period: Period): IsoDate {
  return daysOf(period).last;
}

interface QuarterDays {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** Worked out once for each quarter: every row of a long table asks for the same few. */
const DAYS = new Map<number, QuarterDays>();

function daysOf(period: Period): QuarterDays {
  const index = indexOfPeriod(period);
  const known = DAYS.get(index);
  if (known) return known;
  const last = dateOfDayNumber(dayNumber(computeFirstDay(periodOfIndex(index + 1))) - 1);
  const days = { first: computeFirstDay(period), last };
  DAYS.set(index, days);
  return days;
}

function computeFirstDay(period: Period): IsoDate {
  const month = period.quarter === 4 ? 1 : period.quarter * 3 + 1;
  // The first of a month is always on the calendar.
  return calendarDate(calendarYear(period), month, 1) as IsoDate;
}

/** A quarter is over from the day after its last day. */
export function isPeriodOver(period: Period, today: IsoDate): boolean {
  return today > lastDay(period);
}

/** The quarter that the day falls in. */
export function periodOfDate(date: IsoDate): Period {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  return periodOfIndex(year * 4 + Math.floor((month - 1) / 3) - 1);
}

/** The last quarter that was over on the day. */
export function lastFinishedPeriod(today: IsoDate): Period {
  return periodBefore(periodOfDate(today));
}

/** Quarters that are over, newest first, back to the first that was collected. */
export function finishedPeriods(today: IsoDate): Period[] {
  const newest = indexOfPeriod(lastFinishedPeriod(today));
  const count = Math.max(0, newest - indexOfPeriod(FIRST_COLLECTED) + 1);
  return Array.from({ length: count }, (_, back) => periodOfIndex(newest - back));
}

function calendarYear(period: Period): number {
  return period.quarter === 4 ? period.year + 1 : period.year;
}
