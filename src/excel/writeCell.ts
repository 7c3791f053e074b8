import type { CellOnSheet } from './goTo';
import { HostProblem } from './HostProblem';
import { neutralise } from './neutralise';
import { runExcel } from './run';

/**
 * Writes one piece of text into one cell, in one round trip; never as a formula. Empty text clears the cell's contents.
 *
 * @throws HostProblem `protected` where the sheet does not let itself be written, `no-sheet` where it is gone.
 */
export async function writeText({ sheet, address }: CellOnSheet, text: string): Promise<void> {
  await runExcel(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    found.getRange(address).values = [[neutralise(text)]];
    await context.sync();
    if (found.isNullObject) throw new HostProblem('no-sheet', { sheet });
  });
}
