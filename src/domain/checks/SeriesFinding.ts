import type { AgeBand } from '../authorities/AgeBand';
import type { MeasureNumber } from '../catalogue/Measure';
import type { Period } from '../periods/Period';
import type { FoundBy } from './Finding';
import type { PlacedCount } from './GroupFinding';

interface DoesNotRollForward extends FoundBy<'series/does-not-roll-forward'> {
  readonly stock: PlacedCount;
  readonly added: PlacedCount;
  readonly ceased: PlacedCount;
  readonly lastQuarter: number;
  /** lastQuarter + added - ceased. */
  readonly expected: number;
  /** The largest difference that is accepted. */
  readonly tolerance: number;
}

interface OutsideUsualRange extends FoundBy<'series/outside-usual-range'> {
  readonly count: PlacedCount;
  /** Whole counts, both included. */
  readonly from: number;
  readonly to: number;
  /** How many quarters the range comes from. */
  readonly quarters: number;
  readonly lastQuarter: number | null;
}

interface UnusualChange extends FoundBy<'series/unusual-change'> {
  readonly count: PlacedCount;
  readonly before: number;
  /** The quarter that `before` is of: the one before, or the same quarter a year before. */
  readonly than: Period;
  readonly since: 'last-quarter' | 'last-year';
  /** What is usual: as a change in per cent, or for small counts as whole counts. */
  readonly usual:
    | { readonly as: 'percent'; readonly from: number; readonly to: number }
    | { readonly as: 'count'; readonly from: number; readonly to: number };
}

interface LooksCumulative extends FoundBy<'series/looks-cumulative'> {
  readonly count: PlacedCount;
  readonly firstQuarter: number;
  /** 2 in the second quarter, 3 in the third, 4 in the fourth. */
  readonly times: 2 | 3 | 4;
}

interface OutsidePublishedRange extends FoundBy<'series/outside-published-range'> {
  readonly count: PlacedCount;
  readonly rate: number;
  readonly unit: 'per 10,000' | '%';
  /** Half of the first percentile and twice the 99th, to one decimal. */
  readonly from: number;
  readonly to: number;
  readonly publishedYear: number;
  readonly population: { readonly band: AgeBand; readonly year: number } | null;
}

interface MissingSinceLastQuarter extends FoundBy<'series/missing-since-last-quarter'> {
  readonly measures: readonly {
    readonly measure: MeasureNumber;
    readonly place: PlacedCount['place'] | null;
  }[];
}

interface NothingReported extends FoundBy<'series/nothing-reported'> {
  readonly period: Period;
  readonly rows: number;
}

/** What checks of one authority's counts over several quarters, or against published figures, find. */
export type SeriesFinding =
  | DoesNotRollForward
  | OutsideUsualRange
  | UnusualChange
  | LooksCumulative
  | OutsidePublishedRange
  | MissingSinceLastQuarter
  | NothingReported;
