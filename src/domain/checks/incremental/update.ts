import type { TableReading } from '../../entries/readTable';
import { indexOfPeriod } from '../../periods/quarters';
import { AUTHORITY_CHECKS, TABLE_CHECKS } from '../all';
import type { CheckContext } from '../Check';
import type { Finding } from '../Finding';
import { lookBack, type Counts } from '../QuarterInSeries';
import { RULES_VERSIONS } from '../rules/rulesIn';
import type { Submission } from '../Submission';
import type { Changes } from './changesOf';
import { changesByAuthority } from './changesByAuthority';
import type { Checked, CheckedAuthority, CheckedParts } from './Checked';
import { checkSeries, soundCounts } from './checkQuarter';
import { mergeInOrder } from './mergeInOrder';
import { orderIn } from './order';
import { replaceFindings, replaceRows, type Turnover } from './Turnover';
import { certainOf, updateAuthority } from './updateAuthority';

type Authorities = Map<number, CheckedAuthority>;
/** Quarters (`indexOfPeriod`) by LA code. */
type Quarters = Map<number, Set<number>>;

/**
 * Looks again at the rows that changed and at everything that they were or are a part of. Nothing of the earlier result is
 * changed.
 *
 * @param changes of each table, in their order.
 */
export function update(
  { findings, parts }: Checked,
  tables: readonly TableReading[],
  context: CheckContext,
  changes: readonly Changes[],
): Checked {
  const turnover: Turnover = { gone: new Set(), come: [] };
  const order = orderIn(tables);
  const { byAuthority, others } = changesByAuthority(changes);
  const ofOtherRows = replaceRows(turnover, parts.ofOtherRows, others, context);
  const authorities: Authorities = new Map(parts.authorities);
  const unsettled: Quarters = new Map();
  const tools = { context, order, turnover };
  for (const [laCode, change] of byAuthority) {
    const { checked, touched } = updateAuthority(laCode, authorities.get(laCode), change, tools);
    unsettled.set(laCode, touched);
    if (checked.rows > 0) authorities.set(laCode, checked);
    else authorities.delete(laCode);
  }
  const ofTables = checkTables(tables, authorities.size, context);
  replaceFindings(turnover, parts.ofTables, ofTables);
  // Where rows are of several authorities one row bears the error, and its count is then in doubt.
  for (const finding of [...parts.ofTables, ...ofTables]) unsettleQuarterOf(finding, unsettled);
  const { history, inOrder } = parts;
  const settled = { tables, context, history, inOrder, ofTables, authorities, ofOtherRows };
  for (const [laCode, indexes] of unsettled) {
    const authority = authorities.get(laCode);
    if (authority) authorities.set(laCode, settle(authority, indexes, settled, turnover));
  }
  const merged = mergeInOrder({ findings, order: parts.order }, turnover, order);
  return { findings: merged.findings, parts: { ...settled, order: merged.order } };
}

/** How many quarters back a check may look. */
function reachOf({ rules = RULES_VERSIONS }: CheckContext): number {
  return Math.max(
    QUARTERS_OF_A_YEAR,
    ...rules.map(({ usualRange }) => usualRange.quartersSearched),
  );
}

const QUARTERS_OF_A_YEAR = 4;

function checkTables(
  tables: readonly TableReading[],
  authorities: number,
  context: CheckContext,
): Finding[] {
  const submission: Submission = {
    tables,
    get readings() {
      return tables.flatMap(({ readings }) => readings);
    },
  };
  const checks = authorities > 1 ? [...TABLE_CHECKS, ...AUTHORITY_CHECKS] : TABLE_CHECKS;
  return checks.flatMap((check) => [...check.find(submission, context)]);
}

function unsettleQuarterOf({ about }: Finding, unsettled: Quarters): void {
  if (about.laCode === null || about.period === null) return;
  const quarters = unsettled.get(about.laCode) ?? new Set();
  unsettled.set(about.laCode, quarters.add(indexOfPeriod(about.period)));
}

/** Judges the plausibility of quarters again, and of later ones that are compared with them. */
function settle(
  authority: CheckedAuthority,
  indexes: ReadonlySet<number>,
  { history, ofTables, context }: Omit<CheckedParts, 'order'>,
  turnover: Turnover,
): CheckedAuthority {
  const quarters = new Map(authority.quarters);
  const judged = new Set<number>(indexes);
  const reach = reachOf(context);
  for (const index of indexes) {
    const quarter = quarters.get(index);
    if (quarter) {
      const sound = soundCounts(quarter.group, [...certainOf(quarter), ...ofTables]);
      quarters.set(index, { ...quarter, sound });
      if (haveSameValues(quarter.sound, sound)) continue;
    }
    for (let later = 1; later <= reach; later += 1) judged.add(index + later);
  }
  for (const index of judged) {
    const quarter = quarters.get(index);
    if (!quarter) continue;
    const { group, sound } = quarter;
    const before = lookBack(group, (other) => quarters.get(other)?.sound, history);
    const found = checkSeries(group, sound, before, context);
    quarters.set(index, {
      ...quarter,
      ofSeries: replaceFindings(turnover, quarter.ofSeries, found),
    });
  }
  return { ...authority, quarters };
}

function haveSameValues(a: Counts, b: Counts): boolean {
  if (a.size !== b.size) return false;
  for (const [measure, { value }] of a) if (b.get(measure)?.value !== value) return false;
  return true;
}
