import { findPopulation } from '../authorities/findPopulation';
import type { Populations } from '../authorities/Populations';
import { findMeasure } from '../catalogue/findMeasure';
import type { MeasureNumber, ShownAsPercentage, ShownAsRate } from '../catalogue/Measure';
import type { Period } from '../periods/Period';
import { divideTo1Decimal } from './divide';
import type { NoRate, Percentage, PopulationUsed, Rate, RatePer10000 } from './Rate';

/** A count of the measure for the same authority and quarter; null or undefined: not reported. */
export type CountOf = (measure: MeasureNumber) => number | null | undefined;

/** What the rate of one authority is worked out from. */
export interface RateFacts {
  /** 3-digit code. */
  readonly laCode: number;
  readonly period: Period;
  readonly measure: MeasureNumber;
  readonly countOf: CountOf;
  readonly populations: Populations;
}

/**
 * The rate or percentage of one count of one authority, or the reason why there is none. Not annualised: a quarter's
 * count by a year's population, as the collection's own reports print it.
 *
 * Source: the proposal, column "Number and rate/percentage" of its table of measures; which denominator each measure has
 * is in the catalogue (`shownAs`).
 */
export function rateOf(facts: RateFacts): Rate {
  const count = facts.countOf(facts.measure) ?? null;
  if (count === null) return { none: 'not reported' };
  const { shownAs } = findMeasure(facts.measure);
  return shownAs.as === 'percentage'
    ? percentage(count, shownAs, facts.countOf(shownAs.of) ?? null)
    : ratePer10000(count, shownAs, facts);
}

/**
 * 100 x count / count of the other measure, of the same authority and quarter. Source: the proposal's table of measures.
 * 209 is divided by 208, as the proposal says; DfE divides by conferences, so its figure is another one.
 */
export function percentage(
  numerator: number,
  { of }: ShownAsPercentage,
  denominator: number | null,
): Percentage | NoRate {
  if (denominator === null) return { none: 'no denominator', of };
  if (denominator === 0) return { none: 'denominator is zero', of };
  const value = divideTo1Decimal(numerator, denominator, 100);
  return { as: 'percentage', value, numerator, denominator, of };
}

/** 10,000 x count / population of the age band. Source: the proposal's table of measures. */
function ratePer10000(
  numerator: number,
  shownAs: ShownAsRate,
  { laCode, period, populations }: RateFacts,
): RatePer10000 | NoRate {
  const found = populationFor({ laCode, period, shownAs, populations });
  if ('none' in found) return found;
  const { persons: denominator, population } = found;
  const value = divideTo1Decimal(numerator, denominator, 10_000);
  const rate = { as: 'rate', value, numerator, denominator, population } as const;
  return shownAs.indicative ? { ...rate, indicative: true } : rate;
}

/** The people that a rate is divided by, and which figure that is. */
export interface PopulationFound {
  readonly persons: number;
  readonly population: PopulationUsed;
}

/** The population of one authority for a rate of one quarter: the year wanted, or else the nearest that is loaded. */
export function populationFor(wanted: {
  readonly laCode: number;
  readonly period: Period;
  readonly shownAs: ShownAsRate;
  readonly populations: Populations;
}): PopulationFound | NoRate {
  const { laCode, shownAs, populations } = wanted;
  const band = shownAs.population;
  const yearWanted = populationYearOf(wanted.period, shownAs);
  const found = findPopulation({ laCode, band, year: yearWanted }, populations);
  if (!found) return { none: 'no denominator', band, yearWanted };
  if (found.persons === 0) return { none: 'denominator is zero', band };
  const { persons, year, nearest, estimated, vintage } = found;
  return { persons, population: { band, year, yearWanted, nearest, estimated, vintage } };
}

/**
 * The mid-year estimate that a rate is divided by: of the first calendar year of the financial year (2024-25: mid-2024),
 * as DfE does in "Children in need" and "Children looked after". Care leavers (219) six years earlier: those aged 17 to 24
 * now were 11 to 18 then. Source: the proposal, measure 219, "11-18 six years ago".
 */
export function populationYearOf(period: Period, { yearsBefore }: ShownAsRate): number {
  return period.year - yearsBefore;
}
