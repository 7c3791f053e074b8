import { explainReason } from '../domain/compile/explainReason';
import type { Outcome, StatedValue } from '../domain/compile/Plan';
import { writeValue } from '../files/csv/write';
import { neutralise } from './neutralise';

/** A reason with its record's end, in texts with what stands between them left open. */
export interface CutReason<Text = string> {
  readonly texts: readonly Text[];
  /** What belongs after each text but the last: the value or the row number of the row that the reason names. */
  readonly holes: readonly ('value' | 'row')[];
}

/** Numbers that stand for what is left open. */
const VALUE = 2_147_418_113;
const ROW = 2_147_418_129;
const HOLES = new RegExp(`(${VALUE}|${ROW})`);

/**
 * The reason of an outcome, worded once for all outcomes that name a row of the same file and date.
 *
 * @returns null where it cannot be told what is to be left open, because a file has such a number in its name.
 */
export function cutReason(outcome: Outcome): CutReason | null {
  const hollow = hollowOut(outcome);
  const parts = `${writeValue(neutralise(explainReason(hollow)))}\r\n`.split(HOLES);
  const texts = parts.filter((_, place) => place % 2 === 0);
  const holes = parts.filter((_, place) => place % 2 === 1);
  if (new Set(holes).size !== holes.length) return null;
  return { texts, holes: holes.map((hole) => (hole === String(VALUE) ? 'value' : 'row')) };
}

function hollowOut(outcome: Outcome): Outcome {
  if (outcome.outcome === 'superseded') {
    return { ...outcome, reason: { ...outcome.reason, by: hollowStated(outcome.reason.by) } };
  }
  if (outcome.outcome === 'duplicate') {
    return { ...outcome, reason: { ...outcome.reason, as: hollowStated(outcome.reason.as) } };
  }
  return outcome;
}

function hollowStated(stated: StatedValue): StatedValue {
  return { ...stated, value: VALUE, place: { ...stated.place, row: ROW } };
}
