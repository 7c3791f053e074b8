// Short ways into Excel for contract tests. Only office.js's public API is used.

/** Runs something on the sheet in front and synchronises. */
export const onSheet = <T>(
  deed: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> =>
  Excel.run(async (context) => {
    const result = await deed(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });

/** The code of the error that Excel answers with. Fails when there is none. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  throw new Error('Excel took it');
}

/** The values of some cells. */
export const valuesAt = (address: string): Promise<unknown[][]> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return range.values;
  });

/** Gives messages the time to arrive. */
export const settle = (milliseconds = 20): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A table on the sheet in front, made of rows of which the first is the header. */
export const makeTable = (name: string, rows: unknown[][], at = 'A1'): Promise<void> =>
  onSheet((sheet) => {
    const range = sheet.getRange(at).getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1);
    const isFormula = (value: unknown): boolean =>
      typeof value === 'string' && value.startsWith('=');
    range.values = rows.map((row) => row.map((value) => (isFormula(value) ? '' : value)));
    sheet.tables.add(range, true).name = name;
    // Only in a table may a formula speak of the table's own columns.
    if (rows.flat().some(isFormula)) range.formulas = rows;
  });

/** An event handler, which office.js wants to be a promise, from something simpler. */
export const hear =
  <E>(note: (event: E) => unknown) =>
  (event: E): Promise<void> => {
    note(event);
    return Promise.resolve();
  };
