import type { AgeBand } from '../authorities/AgeBand';
import type { MeasureNumber } from '../catalogue/Measure';

/** A count put in proportion, or the reason why it cannot be. Never 0 and never NaN for want of a figure. */
export type Rate = RatePer10000 | Percentage | NoRate;

/** A rate per 10,000 people of an age band, for the quarter and not for a year. */
export interface RatePer10000 {
  readonly as: 'rate';
  /** To one decimal, halves rounded up. */
  readonly value: number;
  readonly numerator: number;
  /** People. */
  readonly denominator: number;
  readonly population: PopulationUsed;
  /** Set where the rate of one authority is only indicative: it is meant for a region or England. */
  readonly indicative?: true;
}

/** Per cent of another measure of the same authority and quarter. */
export interface Percentage {
  readonly as: 'percentage';
  /** To one decimal, halves rounded up. */
  readonly value: number;
  readonly numerator: number;
  /** The count of measure `of`. */
  readonly denominator: number;
  readonly of: MeasureNumber;
}

/** Which population figure a rate was divided by. */
export interface PopulationUsed {
  readonly band: AgeBand;
  /** The mid-year estimate used; of an area, the earliest where authorities differ. */
  readonly year: number;
  /** The mid-year estimate that the rule asks for. */
  readonly yearWanted: number;
  /** Whether the year wanted is not loaded, so that the nearest year stands in. */
  readonly nearest: boolean;
  /** Whether it is this product's own estimate and not a published figure. */
  readonly estimated: boolean;
  /** Release that the figure belongs to; figures of different releases are not comparable. */
  readonly vintage: string;
}

/** Why there is no rate. */
export type NoRate =
  /** The measure itself has no count. */
  | { readonly none: 'not reported' }
  /** The measure that it is a percentage of has no count. */
  | { readonly none: 'no denominator'; readonly of: MeasureNumber }
  /** No population of the band is loaded for the authority. */
  | { readonly none: 'no denominator'; readonly band: AgeBand; readonly yearWanted: number }
  | { readonly none: 'denominator is zero'; readonly of: MeasureNumber }
  | { readonly none: 'denominator is zero'; readonly band: AgeBand };

export type NoRateReason = NoRate['none'];

/** Whether there is a figure. */
export function isRate(rate: Rate): rate is RatePer10000 | Percentage {
  return 'value' in rate;
}
