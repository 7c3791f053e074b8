import type { CheckContext } from '../Check';
import { quarterGroup, type QuarterGroup } from '../QuarterGroup';
import type { AuthorityChanges } from './changesByAuthority';
import { changeRows } from './changesByAuthority';
import type { CheckedAuthority, CheckedQuarter } from './Checked';
import { checkGroup, checkSameKeys } from './checkQuarter';
import type { Order } from './order';
import { replaceFindings, replaceRows, type Turnover } from './Turnover';

const NOTHING: CheckedAuthority = { rows: 0, quarters: new Map(), answers: [], ofAnswers: [] };

/** An authority after its rows changed; `unsettled` are the quarters whose plausibility is to be judged again. */
export interface UpdatedAuthority {
  readonly checked: CheckedAuthority;
  readonly unsettled: ReadonlySet<number>;
}

/**
 * Looks again at the quarters of one authority in which rows changed; at all of them where contextual answers did.
 *
 * @param reach how many quarters back a check of plausibility may look.
 */
export function updateAuthority(
  laCode: number,
  before: CheckedAuthority = NOTHING,
  changes: AuthorityChanges,
  { context, order, reach, turnover }: UpdateTools,
): UpdatedAuthority {
  const { removed, added } = changes.answers;
  const answersChanged = removed.length + added.length > 0;
  const answers = answersChanged
    ? changeRows(before.answers, changes.answers, order.ofRow)
    : before.answers;
  const ofAnswers = answersChanged
    ? replaceFindings(turnover, before.ofAnswers, checkSameKeys(answers, context))
    : before.ofAnswers;

  const quarters = new Map(before.quarters);
  const unsettled = new Set<number>();
  for (const [index, change] of changes.quarters) {
    const old = quarters.get(index);
    const rows = changeRows(old?.group.rows ?? [], change, order.ofRow);
    const ofRows = replaceRows(turnover, old?.ofRows ?? new Map(), change, context);
    const group = quarterGroup(laCode, change.period, rows);
    if (rows.length > 0) {
      quarters.set(index, {
        group,
        ofRows,
        ofGroup: old?.ofGroup ?? [],
        ofSeries: old?.ofSeries ?? [],
      });
      unsettled.add(index);
    } else if (old) {
      replaceFindings(turnover, [...old.ofGroup, ...old.ofSeries], []);
      quarters.delete(index);
    }
    if (!haveSameCounts(old?.group, group)) {
      for (let later = 1; later <= reach; later += 1) unsettled.add(index + later);
    }
  }
  for (const [index, quarter] of quarters) {
    if (!answersChanged && !changes.quarters.has(index)) continue;
    const ofGroup = checkGroup(quarter.group, answers, context);
    quarters.set(index, {
      ...quarter,
      ofGroup: replaceFindings(turnover, quarter.ofGroup, ofGroup),
    });
  }
  return {
    checked: { rows: before.rows + changes.rows, quarters, answers, ofAnswers },
    unsettled,
  };
}

export interface UpdateTools {
  readonly context: CheckContext;
  readonly order: Order;
  readonly reach: number;
  readonly turnover: Turnover;
}

function haveSameCounts(a: QuarterGroup | undefined, b: QuarterGroup): boolean {
  if (a === undefined || a.counts.size !== b.counts.size) return false;
  for (const [measure, { value }] of a.counts) {
    if (b.counts.get(measure)?.value !== value) return false;
  }
  return true;
}

/** What is found in a quarter before its plausibility is judged. */
export function* certainOf({ ofRows, ofGroup }: CheckedQuarter) {
  for (const found of ofRows.values()) yield* found;
  yield* ofGroup;
}
