import { areaAddress } from './addresses';
import { freeName } from './makeSheets';
import { runExcel } from './run';

/**
 * Puts rows of text on a new sheet of its own, every cell as text, in two round trips.
 *
 * @param rows at least one row; all as long as the first.
 * @returns the name that the sheet got.
 */
export async function putText(
  name: string,
  rows: readonly (readonly string[])[],
  tabColour: string,
): Promise<string> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    await context.sync();
    const taken = new Set(sheets.items.map((sheet) => sheet.name.toLowerCase()));
    const free = freeName(name, taken);
    const sheet = sheets.add(free);
    sheet.tabColor = tabColour;
    const range = sheet.getRange(areaAddress(0, 0, rows.length, rows[0]?.length ?? 1));
    // Text format first, so that Excel reads nothing into what follows.
    range.numberFormat = rows.map((row) => row.map(() => '@'));
    range.values = rows.map((row) => [...row]);
    range.format.autofitColumns();
    sheet.activate();
    await context.sync();
    return free;
  });
}
