import type { Populations } from '../authorities/Populations';
import { findMeasure } from '../catalogue/findMeasure';
import type { MeasureNumber, ShownAsPercentage, ShownAsRate } from '../catalogue/Measure';
import type { Period } from '../periods/Period';
import { divideTo1Decimal } from './divide';
import { percentage, populationFor } from './rateOf';
import type { PopulationUsed, Rate } from './Rate';

/** What the total of an area (a region, England) is worked out from. */
export interface TotalFacts {
  readonly period: Period;
  readonly measure: MeasureNumber;
  /** 3-digit codes of the authorities of the area in that quarter. */
  readonly laCodes: readonly number[];
  /** The count of an authority in that quarter; null or undefined: not reported. */
  readonly countOf: (laCode: number, measure: MeasureNumber) => number | null | undefined;
  readonly populations: Populations;
}

/** The total of an area, always with how many of its authorities it speaks for. */
export interface Total {
  /** Sum of the counts that were reported; null where no authority reported. */
  readonly count: number | null;
  /** Sum of counts by sum of denominators, over the same authorities. */
  readonly rate: Rate;
  /** n: how many authorities reported the measure. */
  readonly reported: number;
  /** m: how many authorities the area has. */
  readonly authorities: number;
  /** How many of those that reported are in the rate too: fewer where one has no denominator. */
  readonly inRate: number;
}

interface Pair {
  readonly count: number;
  readonly denominator: number;
  readonly population?: PopulationUsed;
}

/**
 * The total of an area: the counts of the authorities that reported, and their rate by the sum of *their* populations (or
 * of their counts of the other measure), so that an authority that did not report counts on neither side.
 *
 * Source: the proposal, "calculated regionally/nationally".
 */
export function totalOf(facts: TotalFacts): Total {
  const { shownAs } = findMeasure(facts.measure);
  const counts = facts.laCodes.flatMap((laCode) => {
    const count = facts.countOf(laCode, facts.measure) ?? null;
    return count === null ? [] : [{ laCode, count }];
  });
  const pairs = counts.flatMap(({ laCode, count }) => {
    const denominator = denominatorOf(laCode, shownAs, facts);
    return denominator ? [{ count, ...denominator }] : [];
  });
  const sums = { reported: counts.length, authorities: facts.laCodes.length, inRate: pairs.length };
  if (counts.length === 0) return { count: null, rate: { none: 'not reported' }, ...sums };
  return {
    count: sum(counts.map(({ count }) => count)),
    rate: rateOfPairs(pairs, shownAs, facts),
    ...sums,
  };
}

function denominatorOf(
  laCode: number,
  shownAs: ShownAsRate | ShownAsPercentage,
  { period, populations, countOf }: TotalFacts,
): Omit<Pair, 'count'> | null {
  if (shownAs.as === 'percentage') {
    const denominator = countOf(laCode, shownAs.of) ?? null;
    return denominator === null ? null : { denominator };
  }
  const found = populationFor({ laCode, period, shownAs, populations });
  return 'none' in found ? null : { denominator: found.persons, population: found.population };
}

function rateOfPairs(
  pairs: readonly Pair[],
  shownAs: ShownAsRate | ShownAsPercentage,
  { period }: TotalFacts,
): Rate {
  const numerator = sum(pairs.map(({ count }) => count));
  const denominator = sum(pairs.map((pair) => pair.denominator));
  if (shownAs.as === 'percentage') {
    return percentage(numerator, shownAs, pairs.length === 0 ? null : denominator);
  }
  const population = populationOfArea(pairs.flatMap((pair) => pair.population ?? []));
  const band = shownAs.population;
  if (!population)
    return { none: 'no denominator', band, yearWanted: period.year - shownAs.yearsBefore };
  // Every pair has people in it, so the sum is above zero. What is indicative for one authority is meant for an area.
  const value = divideTo1Decimal(numerator, denominator, 10_000);
  return { as: 'rate', value, numerator, denominator, population };
}

/** Which figures a sum of populations is made of: where authorities differ, the earliest year, and every release named. */
function populationOfArea(parts: readonly PopulationUsed[]): PopulationUsed | null {
  const [first] = parts;
  if (!first) return null;
  return {
    ...first,
    year: Math.min(...parts.map(({ year }) => year)),
    nearest: parts.some(({ nearest }) => nearest),
    estimated: parts.some(({ estimated }) => estimated),
    vintage: [...new Set(parts.map(({ vintage }) => vintage))].sort().join('; '),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
