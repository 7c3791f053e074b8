import { goToCell, type CellOnSheet } from '../excel/goTo';

/**
 * Moves to the cell that a finding is about. The keyboard focus goes to the sheet.
 *
 * @throws HostProblem where another workbook is in front or the sheet is gone.
 */
export async function goToPlace(cell: CellOnSheet): Promise<void> {
  await goToCell(cell);
}
