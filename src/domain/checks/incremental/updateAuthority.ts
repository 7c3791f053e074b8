import type { CheckContext } from '../Check';
import { quarterGroup } from '../QuarterGroup';
import type { AuthorityChanges } from './changesByAuthority';
import { changeRows } from './changesByAuthority';
import type { CheckedAuthority, CheckedQuarter } from './Checked';
import { checkGroup, checkSameKeys } from './checkQuarter';
import type { Order } from './order';
import { replaceFindings, replaceRows, type Turnover } from './Turnover';

const NOTHING: CheckedAuthority = { rows: 0, quarters: new Map(), answers: [], ofAnswers: [] };

const UNCHECKED = {
  group: undefined,
  ofRows: new Map<never, never>(),
  ofGroup: [],
  sound: new Map<never, never>(),
  ofSeries: [],
};

/** An authority after its rows changed; `touched` are the quarters that were looked at again, or that went. */
export interface UpdatedAuthority {
  readonly checked: CheckedAuthority;
  readonly touched: Set<number>;
}

/** Looks again at the quarters of one authority in which rows changed; at all of them where contextual answers did. */
export function updateAuthority(
  laCode: number,
  before: CheckedAuthority = NOTHING,
  changes: AuthorityChanges,
  { context, order, turnover }: UpdateTools,
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
  for (const [index, change] of changes.quarters) {
    const old = quarters.get(index) ?? UNCHECKED;
    const rows = changeRows(old.group?.rows ?? [], change, order.ofRow);
    const ofRows = replaceRows(turnover, old.ofRows, change, context);
    const group = quarterGroup(laCode, change.period, rows);
    if (rows.length > 0) quarters.set(index, { ...old, group, ofRows });
    else {
      replaceFindings(turnover, [...old.ofGroup, ...old.ofSeries], []);
      quarters.delete(index);
    }
  }
  const touched = new Set(changes.quarters.keys());
  for (const [index, quarter] of quarters) {
    if (!answersChanged && !touched.has(index)) continue;
    touched.add(index);
    const ofGroup = checkGroup(quarter.group, answers, context);
    replaceFindings(turnover, quarter.ofGroup, ofGroup);
    quarters.set(index, { ...quarter, ofGroup });
  }
  return { checked: { rows: before.rows + changes.rows, quarters, answers, ofAnswers }, touched };
}

export interface UpdateTools {
  readonly context: CheckContext;
  readonly order: Order;
  readonly turnover: Turnover;
}

/** What is found in a quarter before its plausibility is judged. */
export function* certainOf({ ofRows, ofGroup }: CheckedQuarter) {
  for (const found of ofRows.values()) yield* found;
  yield* ofGroup;
}
