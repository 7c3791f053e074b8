import type { CellOnSheet } from '../excel/goTo';
import { writeText } from '../excel/writeCell';

/** Writes a reason into its cell of “Reason for a query”: one cell, nothing else. Empty text takes the reason away. */
export async function saveReason(cell: CellOnSheet, reason: string): Promise<void> {
  await writeText(cell, reason.trim());
}
