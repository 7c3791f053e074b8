/** @jest-environment ./test/support/ExcelEnvironment.ts */
import { codeOf, makeTable, onSheet, valuesAt } from '../support/excelRun';

const ROWS = [
  ['LA', 'Value'],
  ['Bath', 1],
  ['Bury', 2],
];

const addressOf = (name: string): Promise<string> =>
  onSheet(async (sheet, context) => {
    const range = sheet.tables.getItem(name).getRange().load('address');
    await context.sync();
    return range.address;
  });

const onTable = <T>(name: string, deed: (table: Excel.Table) => T): Promise<T> =>
  onSheet((sheet) => deed(sheet.tables.getItem(name)));

describe('making and finding tables', () => {
  test('a table is found by name wherever it is', async () => {
    await makeTable('Measures', ROWS);
    const names = await Excel.run(async (context) => {
      context.workbook.tables.load('items/name,items/columns/items/name');
      await context.sync();
      return context.workbook.tables.items.map((table) => [
        table.name,
        table.columns.items.map((column) => column.name),
      ]);
    });
    expect(names).toEqual([['Measures', ['LA', 'Value']]]);
  });

  test('a missing table is a null object, and what is done to it comes to nothing', async () => {
    const missing = await onSheet(async (sheet, context) => {
      const table = sheet.tables.getItemOrNullObject('Nope');
      table.delete();
      const range = table.getRange().load('values');
      await context.sync();
      return [table.isNullObject, range.isNullObject];
    });
    expect(missing).toEqual([true, true]);
  });

  test('two tables cannot overlap or share a name', async () => {
    await makeTable('Measures', ROWS);
    const overlapping = onSheet((sheet) => void sheet.tables.add('B2:C5', true));
    expect(await codeOf(overlapping)).toBe('InvalidArgument');
    expect(await codeOf(makeTable('Measures', ROWS, 'F1'))).toBe('ItemAlreadyExists');
  });

  test('headers are filled in, made text and made different', async () => {
    await makeTable('T', [
      ['Name', 'Name', '', 2026],
      [1, 2, 3, 4],
    ]);
    expect(await valuesAt('A1:D1')).toEqual([['Name', 'Name2', 'Column3', '2026']]);
  });

  test('a table without headers gets a row of them', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:B1').values = [[1, 2]];
      sheet.tables.add('A1:B1', false);
    });
    expect(await valuesAt('A1:B2')).toEqual([
      ['Column1', 'Column2'],
      [1, 2],
    ]);
  });
});

describe('growing', () => {
  test('a table of headers has a blank row, which the first added rows take', async () => {
    await makeTable('T', [['LA', 'Value']]);
    expect(await addressOf('T')).toBe('Sheet1!A1:B2');
    await onTable('T', (table) => void table.rows.add(undefined, [['Bath', 1]]));
    expect(await addressOf('T')).toBe('Sheet1!A1:B2');
    await onTable('T', (table) => void table.rows.add(undefined, [['Bury', 2]]));
    expect(await addressOf('T')).toBe('Sheet1!A1:B3');
    expect(await valuesAt('A2:B3')).toEqual([
      ['Bath', 1],
      ['Bury', 2],
    ]);
  });

  test('typing under a table adds a row, with the looks and rules of the row above', async () => {
    await makeTable('T', ROWS);
    await onTable('T', (table) => {
      const values = table.columns.getItem('Value').getDataBodyRange();
      values.numberFormat = [['0.0']];
      values.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    });
    sandbox.user.type('Sheet1', 3, 0, 'Kent');
    expect(await addressOf('T')).toBe('Sheet1!A1:B4');
    expect(sandbox.view.cell('Sheet1', 3, 1).numberFormat).toBe('0.0');
    expect(sandbox.view.validation('Sheet1', 3, 1)?.type).toBe('WholeNumber');
  });

  test('typing right of a table adds a column', async () => {
    await makeTable('T', ROWS);
    sandbox.user.type('Sheet1', 0, 2, 'Notes');
    expect(await addressOf('T')).toBe('Sheet1!A1:C3');
  });

  test('writing under a table through the API expands it too', async () => {
    await makeTable('T', ROWS);
    await onSheet((sheet) => {
      sheet.getRange('A4:B4').values = [['Kent', 3]];
    });
    expect(await addressOf('T')).toBe('Sheet1!A1:B4');
  });

  test('resizing keeps the header where it is', async () => {
    await makeTable('T', ROWS);
    await onTable('T', (table) => table.resize('A1:C6'));
    expect(await addressOf('T')).toBe('Sheet1!A1:C6');
    expect(await valuesAt('C1')).toEqual([['Column3']]);
    const moved = onTable('T', (table) => table.resize('A2:C6'));
    expect(await codeOf(moved)).toBe('InvalidArgument');
  });

  test('rows inserted in the middle push down only what lies under the table', async () => {
    await makeTable('T', ROWS);
    await onSheet((sheet) => {
      sheet.getRange('A6').values = [['below']];
      sheet.getRange('D6').values = [['beside']];
    });
    await onTable('T', (table) => void table.rows.add(0, [['Ash', 0]]));
    expect(await valuesAt('A1:D7')).toEqual([
      ['LA', 'Value', '', ''],
      ['Ash', 0, '', ''],
      ['Bath', 1, '', ''],
      ['Bury', 2, '', ''],
      ['', '', '', ''],
      ['', '', '', 'beside'],
      ['below', '', '', ''],
    ]);
  });

  test('deleting every row leaves the blank one', async () => {
    await makeTable('T', ROWS);
    await onTable('T', (table) => {
      table.rows.getItemAt(1).delete();
      table.rows.getItemAt(0).delete();
    });
    expect(await addressOf('T')).toBe('Sheet1!A1:B2');
    expect(await valuesAt('A2:B2')).toEqual([['', '']]);
  });
});

describe('columns', () => {
  test('a column is added, renamed and deleted', async () => {
    await makeTable('T', ROWS);
    await onTable('T', (table) => void table.columns.add(1, [['New'], [8], [9]]));
    await onTable('T', (table) => {
      table.columns.getItem('New').name = 'Extra';
      table.columns.getItem('LA').delete();
    });
    expect(await valuesAt('A1:C3')).toEqual([
      ['Extra', 'Value', ''],
      [8, 1, ''],
      [9, 2, ''],
    ]);
    expect(await addressOf('T')).toBe('Sheet1!A1:B3');
  });

  test('a formula in one cell of an empty column fills the column', async () => {
    await makeTable('T', [
      ['LA', 'Value', 'Twice'],
      ['Bath', 1, ''],
      ['Bury', 2, ''],
    ]);
    sandbox.user.type('Sheet1', 1, 2, '=[@Value]*2');
    expect(await valuesAt('C2:C3')).toEqual([[2], [4]]);
  });

  test('new rows get the formula of a calculated column', async () => {
    await makeTable('T', [
      ['LA', 'Value', 'Twice'],
      ['Bath', 1, '=[@Value]*2'],
    ]);
    await onTable('T', (table) => void table.rows.add(undefined, [['Bury', 5, '']]));
    await onTable('T', (table) => table.resize('A1:C4'));
    sandbox.user.type('Sheet1', 3, 1, '7');
    expect(await valuesAt('C2:C4')).toEqual([[2], [10], [14]]);
  });

  test('sorting a table moves whole rows', async () => {
    await makeTable('T', ROWS);
    await onTable('T', (table) => table.sort.apply([{ key: 1, ascending: false }]));
    expect(await valuesAt('A2:B3')).toEqual([
      ['Bury', 2],
      ['Bath', 1],
    ]);
  });
});
