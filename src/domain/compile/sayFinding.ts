import { explainFinding } from '../checks/explain';
import type { Finding } from '../checks/Finding';
import type { Place } from '../entries/RowReading';

/** How cells are named where there is no sheet to look at: by row and column heading. */
const ROWS_AND_COLUMNS = {
  cell: nameCell,
  range: (from: Place, to: Place) => `rows ${from.row} to ${to.row}`,
};

/**
 * A finding as running text, for logs and lists outside a workbook: what is wrong, the facts, what to do.
 *
 * @example sayFinding(finding) // '203 is not a count. Measure value in row 5 holds “16.7%”. ...'
 */
export function sayFinding(finding: Finding): string {
  const { title, body, action } = explainFinding(finding, ROWS_AND_COLUMNS);
  return [`${title}.`, body, action].filter((part) => part !== '').join(' ');
}

function nameCell({ row, column }: Place): string {
  return column === null ? `row ${row}` : `${column} in row ${row}`;
}
