import type { RowReading } from '../../entries/RowReading';
import type { CheckContext } from '../Check';
import { checkRow, rowChecks } from '../checkRow';
import type { Finding } from '../Finding';
import type { RowChanges } from './changesByAuthority';
import type { FindingsOfRows } from './Checked';

/** Findings that no longer hold, and those that hold now, as an update goes along. */
export interface Turnover {
  readonly gone: Set<Finding>;
  readonly come: Finding[];
}

/** Notes that findings were replaced by others, and returns the others. */
export function replaceFindings(
  turnover: Turnover,
  before: readonly Finding[],
  after: readonly Finding[],
): readonly Finding[] {
  for (const finding of before) turnover.gone.add(finding);
  for (const finding of after) turnover.come.push(finding);
  return after;
}

const ROW_AND_CELL_CHECKS = rowChecks();

/** Checks rows that came, and forgets what was found in rows that went. */
export function replaceRows(
  turnover: Turnover,
  before: FindingsOfRows,
  { removed, added }: RowChanges<RowReading>,
  context: CheckContext,
): FindingsOfRows {
  const after = new Map(before);
  for (const reading of removed) {
    replaceFindings(turnover, after.get(reading) ?? [], []);
    after.delete(reading);
  }
  for (const reading of added) {
    const found = checkRow(reading, ROW_AND_CELL_CHECKS, context);
    if (found.length > 0) after.set(reading, replaceFindings(turnover, [], found));
  }
  return after;
}
