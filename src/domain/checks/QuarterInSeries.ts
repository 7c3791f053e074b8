import type { MeasureNumber } from '../catalogue/Measure';
import type { MeasureEntry } from '../entries/Entry';
import { indexOfPeriod } from '../periods/quarters';
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

/** Counts that were reported before: by LA code, by quarter (`indexOfPeriod`), by measure. */
export type History = ReadonlyMap<number, ReadonlyMap<number, ReadonlyMap<number, number>>>;

/** Of several counts of a quarter the one with the latest report date is known; a blank withdraws nothing. */
export function readHistory(entries: readonly MeasureEntry[]): History {
  const history = new Map<number, Map<number, Map<number, number>>>();
  for (const { laCode, period, measure, value } of inDateOrder(entries)) {
    if (value === null) continue;
    const quarters = getOrAdd(history, laCode);
    getOrAdd(quarters, indexOfPeriod(period)).set(measure, value);
  }
  return history;
}

function getOrAdd<Key, Inner, Value>(
  map: Map<Key, Map<Inner, Value>>,
  key: Key,
): Map<Inner, Value> {
  const known = map.get(key);
  if (known) return known;
  const added = new Map<Inner, Value>();
  map.set(key, added);
  return added;
}

/** The latest report date last, so that it is the one that stays. */
function inDateOrder(history: readonly MeasureEntry[]): MeasureEntry[] {
  return [...history].sort(
    (a, b) => Number(a.reportDate > b.reportDate) - Number(a.reportDate < b.reportDate),
  );
}

/** Counts by measure. */
export type Counts = ReadonlyMap<MeasureNumber, PlacedCount>;

/**
 * Looks up counts of earlier quarters: those of the submission itself first, then what was reported before.
 *
 * @param countsOf what the submission has for the same authority and a quarter (`indexOfPeriod`); counts that are in
 * doubt are better left out, or one wrong count is asked about in every quarter that is compared with it.
 */
export function lookBack(
  { laCode, period }: QuarterGroup,
  countsOf: (index: number) => Counts | undefined,
  history: History,
): QuarterInSeries['before'] {
  const index = indexOfPeriod(period);
  const reported = history.get(laCode);
  const looked: (Earlier | null)[] = [];
  const look = (quarters: number): Earlier | null => {
    const counts = countsOf(index - quarters);
    const before = reported?.get(index - quarters);
    return counts || before ? { counts, before } : null;
  };
  return (measure, quarters) => {
    // Asked for every measure of the quarter: each earlier quarter is looked up once.
    let known = looked[quarters];
    if (known === undefined) known = looked[quarters] = look(quarters);
    return known && (known.counts?.get(measure)?.value ?? known.before?.get(measure) ?? null);
  };
}

interface Earlier {
  readonly counts: Counts | undefined;
  readonly before: ReadonlyMap<number, number> | undefined;
}
