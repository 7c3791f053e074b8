import type { MeasureNumber } from '../catalogue/Measure';
import type { Place } from '../entries/RowReading';
import type { FoundBy } from './Finding';

/** A count that takes part in a relation, and the cell that holds it. */
export interface PlacedCount {
  readonly measure: MeasureNumber;
  readonly value: number;
  readonly place: Place;
}

interface PartExceedsWhole extends FoundBy<'group/part-exceeds-whole'> {
  readonly part: PlacedCount;
  readonly whole: PlacedCount;
}

interface SourcesDoNotAddUp extends FoundBy<'group/sources-do-not-add-up'> {
  readonly total: PlacedCount;
  /** In the order of their numbers; fewer than there are where some are not reported. */
  readonly sources: readonly PlacedCount[];
  /** How many there are, given or not. */
  readonly of: number;
  readonly sum: number;
  readonly complete: boolean;
}

interface NeedBelowParts extends FoundBy<'group/need-below-parts'> {
  readonly need: PlacedCount;
  /** The two counts that overlap with it and not with each other. */
  readonly parts: readonly [PlacedCount, PlacedCount];
}

interface LaterStepExceedsEarlier extends FoundBy<'group/later-step-exceeds-earlier'> {
  readonly later: PlacedCount;
  readonly earlier: PlacedCount;
}

/** What checks of the measures of one authority and quarter find. */
export type GroupFinding =
  PartExceedsWhole | SourcesDoNotAddUp | NeedBelowParts | LaterStepExceedsEarlier;
