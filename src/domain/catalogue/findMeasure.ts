import { MEASURE_NUMBERS, type Measure, type MeasureNumber } from './Measure';
import { CURRENT_DEFINITIONS } from './versions';

/** All 35 measures in the order of the Measures sheet: 201, 202, its eleven sources, 203 to 224. */
export const MEASURES: readonly Measure[] = CURRENT_DEFINITIONS.measures;

/** The eleven sources of 202. */
export const REFERRAL_SOURCE_NUMBERS: readonly MeasureNumber[] = MEASURES.filter(
  (measure) => measure.partOf === 202,
).map((measure) => measure.number);

const BY_NUMBER = new Map<number, Measure>(MEASURES.map((measure) => [measure.number, measure]));

/** Whether the number is one of the 35. */
export function isMeasureNumber(number: number): number is MeasureNumber {
  return BY_NUMBER.has(number);
}

/** The measure with the number; null for a number that is not one of the 35. */
export function findMeasure(number: MeasureNumber): Measure;
export function findMeasure(number: number): Measure | null;
export function findMeasure(number: number): Measure | null {
  return BY_NUMBER.get(number) ?? null;
}

/**
 * The measure that an unknown number was probably meant to be, for a hint and never for a decision.
 * Fewest digits wrong first, then the nearest number. There is no 20201: the total of referrals is 202.
 *
 * @returns null for text that is not like a measure number at all.
 * @example nearestMeasure('20201').number // 202
 * @example nearestMeasure('225').number // 224
 */
export function nearestMeasure(text: string): Measure | null {
  const digits = text.replace(/\.0*\s*$/, '').replace(/\D/g, '');
  if (digits.length < FEWEST_DIGITS) return null;
  if (Number(digits) === TOTAL_TAKEN_FOR_A_SOURCE) return findMeasure(202);
  const [best] = MEASURE_NUMBERS.map((number) => ({
    number,
    edits: editsBetween(digits, String(number)),
    distance: Math.abs(Number(digits) - number),
  })).sort((a, b) => a.edits - b.edits || a.distance - b.distance);
  return best && best.edits <= MOST_EDITS ? findMeasure(best.number) : null;
}

const TOTAL_TAKEN_FOR_A_SOURCE = 20201;
const FEWEST_DIGITS = 3;
const MOST_EDITS = 2;

/** How many single digits must be added, left out or changed to get from one to the other (Levenshtein). */
function editsBetween(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, digit] of Array.from(from).entries()) {
    const current = [row + 1];
    for (const [column, other] of Array.from(to).entries()) {
      const changed = at(previous, column) + (digit === other ? 0 : 1);
      current.push(Math.min(changed, at(previous, column + 1) + 1, at(current, column) + 1));
    }
    previous = current;
  }
  return at(previous, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
