import { daysOf, type Day } from './days';
import type { ConflictReason, Decision, Duplicate, InConflict, Kept, KeptReason } from './Plan';
import type { Row, StatedValue, Superseded } from './Plan';

/** The outcome of a row that was understood. */
export type Settled = Kept | Superseded | Duplicate | InConflict;

/** What is decided about a key; the outcome of each of its rows follows from it. */
interface Verdict {
  readonly latest: Day;
  readonly kept: Row | null;
  readonly whyKept: KeptReason;
  /** Why rows of the latest date that are not kept are in conflict. */
  readonly whyConflict: ConflictReason;
}

/**
 * Decides what becomes of all the rows of one key. The latest report date wins (the proposal: "most up-to-date values").
 * Where rows of the latest date contradict each other, a value compiled before with that same date stays; else the latest
 * date that has one value is kept; else nothing is, until a person decides. All other rows of earlier dates are superseded.
 *
 * @param rows every row of one key, in any order.
 * @param decision what a person chose, where the latest date is contested.
 * @returns one outcome for each row.
 */
export function settleKey(rows: readonly Row[], decision?: Decision): Settled[] {
  const [first] = rows;
  if (!first) return [];
  if (rows.length === 1) return [{ ...first, outcome: 'kept', reason: { code: 'only-row' } }];
  const [latest, ...earlier] = daysOf(rows);
  if (!latest) return [];
  const verdict = judge(latest, earlier, rows.length, decision);
  return rows.map((row) => outcomeOf(row, verdict));
}

function judge(latest: Day, earlier: readonly Day[], rows: number, decision?: Decision): Verdict {
  if (latest.values.length === 1) {
    const whyKept = { code: 'latest-date', rows, agreeing: latest.rows.length } as const;
    return { latest, kept: rowOf(latest), whyKept, whyConflict: contradiction(latest) };
  }
  const chosen = decision?.date === latest.date && rowSaying(latest, decision.value);
  if (chosen) {
    const whyConflict = { code: 'decided-against', chosen: statedBy(chosen) } as const;
    return { latest, kept: chosen, whyKept: { code: 'decided' }, whyConflict };
  }
  const compiled = rowOf(latest);
  if (compiled) {
    const whyConflict = { code: 'contradicts-compiled', compiled: statedBy(compiled) } as const;
    return { latest, kept: compiled, whyKept: { code: 'compiled-stays' }, whyConflict };
  }
  const standing = earlier.find((day) => day.value !== null);
  const whyKept = { code: 'until-decided', contestedDate: latest.date } as const;
  return {
    latest,
    kept: standing ? rowOf(standing) : null,
    whyKept,
    whyConflict: contradiction(latest),
  };
}

function outcomeOf(row: Row, { latest, kept, whyKept, whyConflict }: Verdict): Settled {
  if (row === kept) return { ...row, outcome: 'kept', reason: whyKept };
  const { reportDate } = row.entry;
  if (kept && reportDate === kept.entry.reportDate && row.value === kept.value) {
    return { ...row, outcome: 'duplicate', reason: { code: 'same-value', as: statedBy(kept) } };
  }
  if (reportDate === latest.date) return { ...row, outcome: 'conflict', reason: whyConflict };
  const by = kept && kept.entry.reportDate > reportDate ? statedBy(kept) : latest.values[0];
  return { ...row, outcome: 'superseded', reason: { code: 'later-date', by } };
}

function contradiction({ values }: Day): ConflictReason {
  return { code: 'different-values', values };
}

function rowOf(day: Day): Row | null {
  return day.value === null ? null : rowSaying(day, day.value);
}

function rowSaying(day: Day, value: number | string): Row | null {
  return day.rows.find((row) => row.value === value) ?? null;
}

function statedBy(row: Row): StatedValue {
  return { value: row.value, date: row.entry.reportDate, place: row.place };
}
