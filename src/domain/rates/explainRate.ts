import { isRate, type NoRate, type PopulationUsed, type Rate } from './Rate';

/**
 * How a rate came about, in one or two sentences: the sum, the population and its year; or why there is no rate.
 *
 * @example explainRate(rate) // '412 ÷ 104,428 × 10,000. Population: mid-2024, ONS.'
 * @example explainRate({ none: 'denominator is zero', of: 205 }) // 'No rate: 205 is 0.'
 */
export function explainRate(rate: Rate): string {
  if (!isRate(rate)) return `No rate: ${explainNoRate(rate)}.`;
  const division = `${count(rate.numerator)} ÷ ${count(rate.denominator)}`;
  if (rate.as === 'percentage') return `${division} (${rate.of}) × 100.`;
  const parts = [`${division} × 10,000.`, explainPopulation(rate.population)];
  if (rate.indicative) parts.push('Indicative for one authority.');
  return parts.join(' ');
}

/** The population and its year. @example 'Population: mid-2024, ONS. Mid-2026 is not loaded, so the nearest year is used.' */
export function explainPopulation(population: PopulationUsed): string {
  const used = `Population: mid-${population.year}, ${sourceOf(population)}.`;
  if (!population.nearest) return used;
  return `${used} Mid-${population.yearWanted} is not loaded, so the nearest year is used.`;
}

/** Every published figure that is built in goes back to the ONS; figures that a user loaded bear the user's name for them. */
function sourceOf({ estimated, vintage }: PopulationUsed): string {
  if (estimated) return 'our estimate';
  return /\bONS\b/.test(vintage) ? 'ONS' : vintage;
}

/** Why there is no rate, without a full stop. @example 'not reported' */
export function explainNoRate(rate: NoRate): string {
  if (rate.none === 'not reported') return 'not reported';
  if (rate.none === 'no denominator') {
    return 'of' in rate ? `${rate.of} is not reported` : 'population not loaded';
  }
  return 'of' in rate ? `${rate.of} is 0` : 'the population is 0';
}

/** A rate as it is shown, always with its decimal. @example formatRate(39) // '39.0' */
export function formatRate(value: number): string {
  const [whole = '', decimal = ''] = value.toFixed(1).split('.');
  return `${count(Number(whole))}.${decimal}`;
}

function count(number: number): string {
  return number.toLocaleString('en-GB');
}
