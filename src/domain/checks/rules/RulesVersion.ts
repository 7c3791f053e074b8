import type { MeasureNumber } from '../../catalogue/Measure';
import type { PublishedDistribution } from '../../catalogue/publishedDistribution';
import type { Source } from '../../catalogue/Source';
import type { Period } from '../../periods/Period';

/**
 * The rules that checks of relations and plausibility go by, from a quarter on. The rows of a quarter are judged by the
 * version of that quarter; a later year adds a version and leaves the earlier ones as they are.
 */
export interface RulesVersion {
  /** The first quarter that the version holds for; it holds until the next version begins. */
  readonly validFrom: Period;
  readonly title: string;
  readonly source: Source;
  readonly parts: readonly PartRule[];
  readonly totals: readonly TotalRule[];
  readonly overlaps: readonly OverlapRule[];
  readonly steps: readonly StepRule[];
  readonly stocks: readonly StockRule[];
  readonly runningTotal: RunningTotalRule;
  readonly usualRange: UsualRangeRule;
  readonly usualChange: UsualChangeRule;
  readonly publishedRange: PublishedRangeRule;
}

/** A measure that counts a part of what another counts, by definition. More than the whole is an error. */
export interface PartRule extends Sourced {
  readonly part: MeasureNumber;
  readonly whole: MeasureNumber;
}

/** A measure that is the sum of others, where all of them are given. Anything else is an error. */
export interface TotalRule extends Sourced {
  readonly total: MeasureNumber;
  readonly sources: readonly MeasureNumber[];
}

/** A measure that is at least the sum of two others in nearly every authority. Less is asked about. */
export interface OverlapRule extends Sourced {
  readonly whole: MeasureNumber;
  readonly parts: readonly [MeasureNumber, MeasureNumber];
}

/** Steps that follow each other: the later one is usually not more, though work begun earlier can make it so. */
export interface StepRule extends Sourced {
  readonly earlier: MeasureNumber;
  readonly later: MeasureNumber;
}

/** A stock that follows from the quarter before: that, and new, less ceased. */
export interface StockRule extends Sourced {
  readonly stock: MeasureNumber;
  readonly added: MeasureNumber;
  readonly ceased: MeasureNumber;
  /** The part of last quarter's count by which the sum may be out. */
  readonly accepted: number;
  /** A difference up to this is never asked about. */
  readonly alwaysAccepted: number;
}

/** When counts of the second to fourth quarter look like the year so far. */
export interface RunningTotalRule extends Sourced {
  /** Below this the first quarter is too small for a multiple of it to mean anything. */
  readonly smallestFirstQuarter: number;
  /** How near the count must be to the multiple, as a part of it. */
  readonly near: number;
}

/** The range of an XmR chart. */
export interface UsualRangeRule extends Sourced {
  readonly quartersNeeded: number;
  /** A quarter or two that are not known do not stop the range; older quarters than this say little of today. */
  readonly quartersSearched: number;
  /** Turns the average moving range into three standard deviations. */
  readonly factor: number;
}

/** What is usual between two quarters where too few are known for a range. */
export interface UsualChangeRule extends Sourced {
  /** From this count on changes are judged in per cent; below it by chance alone. */
  readonly smallestForPercent: number;
  readonly fromPercent: number;
  readonly toPercent: number;
  /** The part of a Poisson distribution that is called unusual, on either side. */
  readonly poissonTail: number;
}

/** How far from published figures a rate may be. */
export interface PublishedRangeRule extends Sourced {
  /** Times the first percentile. */
  readonly lowest: number;
  /** Times the 99th. */
  readonly highest: number;
  /** 3-digit codes of authorities whose numbers are too small for any range. */
  readonly exempt: readonly number[];
  /** The published spread of a measure; null where none is published. */
  readonly distributionOf: (measure: MeasureNumber) => PublishedDistribution | null;
}

interface Sourced {
  readonly source: Source;
}
