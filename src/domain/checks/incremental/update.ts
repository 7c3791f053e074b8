import type { TableReading } from '../../entries/readTable';
import { indexOfPeriod } from '../../periods/quarters';
import { AUTHORITY_CHECKS, TABLE_CHECKS } from '../all';
import type { CheckContext } from '../Check';
import type { Finding } from '../Finding';
import { lookBack } from '../QuarterInSeries';
import { RULES_VERSIONS } from '../rules/rulesIn';
import type { Submission } from '../Submission';
import type { Changes } from './changesOf';
import { changesByAuthority } from './changesByAuthority';
import type { Checked, CheckedAuthority, CheckedParts } from './Checked';
import { checkSeries } from './checkQuarter';
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
  const tools = { context, order, turnover, reach: reachOf(context) };
  for (const [laCode, change] of byAuthority) {
    const updated = updateAuthority(laCode, authorities.get(laCode), change, tools);
    unsettled.set(laCode, new Set(updated.unsettled));
    if (updated.checked.rows > 0) authorities.set(laCode, updated.checked);
    else authorities.delete(laCode);
  }
  const ofTables = checkTables(tables, authorities.size, context);
  replaceFindings(turnover, parts.ofTables, ofTables);
  // Where rows are of several authorities, one row bears the error; that the row bears it settles what it is asked.
  for (const finding of [...parts.ofTables, ...ofTables]) unsettleQuarterOf(finding, unsettled);
  const { history, inOrder } = parts;
  const settled = { tables, context, history, inOrder, ofTables, authorities, ofOtherRows };
  settleSeries(settled, unsettled, turnover);
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

/** Judges the plausibility of quarters again. */
function settleSeries(
  { authorities, history, ofTables, context }: Omit<CheckedParts, 'order'>,
  unsettled: Quarters,
  turnover: Turnover,
): void {
  for (const [laCode, indexes] of unsettled) {
    const authority = authorities.get(laCode);
    if (!authority) continue;
    const quarters = new Map(authority.quarters);
    for (const index of indexes) {
      const quarter = quarters.get(index);
      if (!quarter) continue;
      const before = lookBack(quarter.group, (other) => quarters.get(other)?.group, history);
      const certain = [...certainOf(quarter), ...ofTables];
      const found = checkSeries(quarter.group, before, certain, context);
      const ofSeries = replaceFindings(turnover, quarter.ofSeries, found);
      quarters.set(index, { ...quarter, ofSeries });
    }
    (authorities as Authorities).set(laCode, { ...authority, quarters });
  }
}
