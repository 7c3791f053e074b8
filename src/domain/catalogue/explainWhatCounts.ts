import type { IsoDate } from '../periods/IsoDate';
import type { Period } from '../periods/Period';
import { firstDay, lastDay } from '../periods/quarters';
import type { Measure } from './Measure';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * What counts towards a measure, with the days of the quarter spelled out.
 *
 * @example explainWhatCounts(findMeasure(208), { year: 2026, quarter: 2 })
 * // [..., 'Completed from 1 July to 30 September 2026, whenever they started.']
 */
export function explainWhatCounts(measure: Measure, period: Period): string[] {
  const first = dayAndMonth(firstDay(period));
  const last = `${dayAndMonth(lastDay(period))} ${lastDay(period).slice(0, 4)}`;
  return measure.whatCounts.map((sentence) =>
    sentence
      .replaceAll('in the quarter', `from ${first} to ${last}`)
      .replaceAll('at the end of the quarter', `at the end of ${last}`),
  );
}

/** @example dayAndMonth('2026-07-01') // '1 July' */
function dayAndMonth(date: IsoDate): string {
  return `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`;
}
