import type { MeasureNumber } from '../catalogue/Measure';
import type { MeasureEntry } from '../entries/Entry';
import { indexOfPeriod, periodBefore } from '../periods/quarters';
import type { PlacedCount } from './GroupFinding';
import type { QuarterGroup } from './QuarterGroup';

/** A quarter of an authority together with what is known of the quarters before it. */
export interface QuarterInSeries {
  readonly group: QuarterGroup;
  /** Counts of the quarter that no error and no earlier finding puts in doubt. */
  readonly counts: readonly PlacedCount[];
  /** The count of a measure so many quarters before; null where it is not known. */
  readonly before: (measure: MeasureNumber, quarters: number) => number | null;
}

/** Looks up counts of earlier quarters: those of the submission itself first, then what was reported before. */
export function historyOf(
  groups: readonly QuarterGroup[],
  history: readonly MeasureEntry[],
): (group: QuarterGroup) => QuarterInSeries['before'] {
  const known = new Map<string, number>();
  const keyOf = (laCode: number, index: number, measure: number) => `${laCode} ${index} ${measure}`;
  for (const { laCode, period, measure, value } of inDateOrder(history)) {
    if (value !== null) known.set(keyOf(laCode, indexOfPeriod(period), measure), value);
  }
  for (const { laCode, period, counts } of groups) {
    for (const { measure, value } of counts.values())
      known.set(keyOf(laCode, indexOfPeriod(period), measure), value);
  }
  return ({ laCode, period }) =>
    (measure, quarters) =>
      known.get(keyOf(laCode, indexOfPeriod(periodBefore(period, quarters)), measure)) ?? null;
}

/** The latest report date last, so that it is the one that stays. */
function inDateOrder(history: readonly MeasureEntry[]): MeasureEntry[] {
  return [...history].sort(
    (a, b) => Number(a.reportDate > b.reportDate) - Number(a.reportDate < b.reportDate),
  );
}
