import type { MeasureNumber } from '../catalogue/Measure';
import type { QuarterInSeries } from './QuarterInSeries';

const QUARTERS_NEEDED = 8;
/** A quarter or two that are not known do not stop the range; older quarters than this say little of today. */
const QUARTERS_SEARCHED = 12;
/** Turns the average moving range into three standard deviations: 3 / 1.128, the constant of XmR charts. */
const XMR_FACTOR = 2.66;

/** The last 8 counts known before a quarter, the newest first; fewer where fewer are known. */
export function knownBefore(measure: MeasureNumber, before: QuarterInSeries['before']): number[] {
  return Array.from({ length: QUARTERS_SEARCHED }, (_, back) => before(measure, back + 1))
    .filter((value) => value !== null)
    .slice(0, QUARTERS_NEEDED);
}

/**
 * The range in which the next count is expected, as whole counts: the natural process limits of an XmR chart, never
 * below 0.
 *
 * @param known counts of earlier quarters, the newest first.
 * @returns null where fewer than 8 are known.
 */
export function usualRange(known: readonly number[]): { from: number; to: number } | null {
  if (known.length < QUARTERS_NEEDED) return null;
  const average = mean(known);
  const reach =
    XMR_FACTOR * mean(known.slice(1).map((value, index) => Math.abs(value - (known[index] ?? 0))));
  return { from: Math.max(0, Math.ceil(average - reach)), to: Math.floor(average + reach) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
