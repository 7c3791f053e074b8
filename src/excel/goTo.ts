import { HostProblem } from './HostProblem';
import { runExcel } from './run';

/** A cell of the workbook by the name of its sheet and its address. */
export interface CellOnSheet {
  readonly sheet: string;
  readonly address: string;
}

/**
 * Brings the sheet to the front and selects the cell, in one round trip. The keyboard focus moves to the sheet.
 *
 * @throws HostProblem `no-sheet` where the sheet is gone, `other-workbook` where another workbook is in front.
 */
export async function goToCell({ sheet, address }: CellOnSheet): Promise<void> {
  await runExcel(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    found.activate();
    found.getRange(address).select();
    await context.sync();
    if (found.isNullObject) throw new HostProblem('no-sheet', { sheet });
  });
}
