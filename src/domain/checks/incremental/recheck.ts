import type { MeasureEntry } from '../../entries/Entry';
import type { TableReading } from '../../entries/readTable';
import { isSamePeriod } from '../../periods/quarters';
import type { CheckContext } from '../Check';
import { changesOf } from './changesOf';
import type { Checked } from './Checked';
import { startChecking } from './startChecking';
import { update } from './update';

/**
 * Checks tables of which an earlier state has been checked: only the rows that changed are looked at again, and the
 * quarters that they belong or belonged to. What is found is always what `startChecking` finds.
 *
 * @param tables as `rereadTable` reads them, so that unchanged rows are known by their readings.
 */
export function recheck(
  previous: Checked,
  tables: readonly TableReading[],
  context: CheckContext,
): Checked {
  const { parts } = previous;
  const changes = tables.map(({ readings }, index) =>
    changesOf(parts.tables[index]?.readings ?? [], readings),
  );
  const comparable =
    parts.inOrder &&
    changes.every(({ inOrder }) => inOrder) &&
    areSameTables(parts.tables, tables) &&
    isSameContext(parts.context, context);
  return comparable ? update(previous, tables, context, changes) : startChecking(tables, context);
}

function areSameTables(a: readonly TableReading[], b: readonly TableReading[]): boolean {
  const nameOf = (table: TableReading | undefined) => [table?.file, table?.sheet].join('\n');
  return a.length === b.length && a.every((table, index) => nameOf(table) === nameOf(b[index]));
}

function isSameContext(a: CheckContext, b: CheckContext): boolean {
  return (
    a.today === b.today &&
    a.populations === b.populations &&
    (a.severalAuthorities ?? false) === (b.severalAuthorities ?? false) &&
    a.rules === b.rules &&
    isSameHistory(a.history, b.history)
  );
}

function isSameHistory(a: readonly MeasureEntry[], b: readonly MeasureEntry[]): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every((entry, index) => isSameCount(entry, b[index]));
}

/** Only what checks look at is compared. */
function isSameCount(a: MeasureEntry, b: MeasureEntry | undefined): boolean {
  return (
    b !== undefined &&
    a.laCode === b.laCode &&
    a.measure === b.measure &&
    a.value === b.value &&
    a.reportDate === b.reportDate &&
    isSamePeriod(a.period, b.period)
  );
}
