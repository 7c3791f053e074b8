import type { MeasureNumber } from '../catalogue/Measure';
import type { QuarterInSeries } from './QuarterInSeries';
import type { UsualRangeRule } from './rules/RulesVersion';

/**
 * The last counts known before a quarter, the newest first: as many as the range needs, fewer where fewer are known.
 */
export function knownBefore(
  measure: MeasureNumber,
  before: QuarterInSeries['before'],
  { quartersNeeded, quartersSearched }: UsualRangeRule,
): number[] {
  const known: number[] = [];
  for (let back = 1; back <= quartersSearched && known.length < quartersNeeded; back += 1) {
    const value = before(measure, back);
    if (value !== null) known.push(value);
  }
  return known;
}

/**
 * The range in which the next count is expected, as whole counts: the natural process limits of an XmR chart, never
 * below 0.
 *
 * @param known counts of earlier quarters, the newest first.
 * @returns null where fewer are known than the rule needs, 8 at first.
 */
export function usualRange(
  known: readonly number[],
  { quartersNeeded, factor }: UsualRangeRule,
): { from: number; to: number } | null {
  if (known.length < quartersNeeded) return null;
  const average = mean(known);
  const ranges = known.slice(1).map((value, index) => Math.abs(value - (known[index] ?? 0)));
  const reach = factor * mean(ranges);
  return { from: Math.max(0, Math.ceil(average - reach)), to: Math.floor(average + reach) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
