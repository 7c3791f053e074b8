/** @jest-environment ./test/support/ExcelEnvironment.ts */
import { codeOf, onSheet, valuesAt } from '../support/excelRun';

const inWorkbook = <T>(deed: (workbook: Excel.Workbook) => T): Promise<T> =>
  Excel.run(async (context) => {
    const result = deed(context.workbook);
    await context.sync();
    return result;
  });

const addSheet = (name: string) => inWorkbook((workbook) => void workbook.worksheets.add(name));

test('sheets are listed in order with what is known of them', async () => {
  await addSheet('Totals');
  const sheets = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/position,items/visibility');
    await context.sync();
    return worksheets.items.map(({ name, position, visibility }) => [name, position, visibility]);
  });
  expect(sheets).toEqual([
    ['Sheet1', 0, 'Visible'],
    ['Totals', 1, 'Visible'],
  ]);
});

test('names of sheets differ, whatever their case', async () => {
  expect(await codeOf(addSheet('SHEET1'))).toBe('ItemAlreadyExists');
});

test.each([['x'.repeat(32)], ['a/b'], ['[x]'], ["'x"]])(
  '%s is no name for a sheet',
  async (name) => {
    expect(await codeOf(addSheet(name))).toBe('InvalidArgument');
  },
);

test('a name of 31 letters is taken', async () => {
  await addSheet('x'.repeat(31));
  expect(sandbox.view.sheets()[1]?.name).toHaveLength(31);
});

test('the last visible sheet cannot go or be hidden', async () => {
  expect(await codeOf(onSheet((sheet) => sheet.delete()))).toBe('InvalidOperation');
  const hiding = onSheet((sheet) => {
    sheet.visibility = 'Hidden';
  });
  expect(await codeOf(hiding)).toBe('InvalidOperation');
});

test('a deleted sheet cannot be found', async () => {
  await addSheet('Gone');
  await inWorkbook((workbook) => workbook.worksheets.getItem('Gone').delete());
  expect(await codeOf(inWorkbook((w) => w.worksheets.getItem('Gone').activate()))).toBe(
    'ItemNotFound',
  );
});

test('tab colour, grid lines, frozen rows and properties are kept', async () => {
  await onSheet((sheet) => {
    sheet.tabColor = '#0F6CBD';
    sheet.showGridlines = false;
    sheet.freezePanes.freezeRows(2);
    sheet.customProperties.add('role', 'submission');
  });
  const [role, frozen] = await onSheet(async (sheet, context) => {
    const property = sheet.customProperties.getItem('role').load('value');
    const location = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    return [property.value, location.address];
  });
  expect([role, frozen]).toEqual(['submission', 'Sheet1!1:2']);
  expect(sandbox.view.sheets()[0]).toMatchObject({
    tabColour: '#0F6CBD',
    gridlines: false,
    frozenRows: 2,
  });
});

test('what is selected and in front is known', async () => {
  await addSheet('Other');
  sandbox.user.select('Other', { row: 1, column: 2, rows: 2, columns: 1 });
  const found = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return [range.address, cell.address, sheet.name];
  });
  expect(found).toEqual(['Other!C2:C3', 'Other!C2', 'Other']);
});

describe('protection', () => {
  test('a protected sheet refuses writing to locked cells, from both sides', async () => {
    await onSheet((sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({}, 'secret');
    });
    const locked = onSheet((sheet) => {
      sheet.getRange('A1').values = [[1]];
    });
    expect(await codeOf(locked)).toBe('AccessDenied');
    await onSheet((sheet) => {
      sheet.getRange('B1').values = [[1]];
    });
    expect(sandbox.user.type('Sheet1', 0, 0, 'x')).toMatchObject({
      kept: false,
      style: 'Protected',
    });
    expect(await valuesAt('A1:B1')).toEqual([['', 1]]);
  });

  test('only the password takes protection away', async () => {
    await onSheet((sheet) => sheet.protection.protect({}, 'secret'));
    expect(await codeOf(onSheet((sheet) => sheet.protection.unprotect('guess')))).toBe(
      'InvalidArgument',
    );
    await onSheet((sheet) => sheet.protection.unprotect('secret'));
    expect(sandbox.view.sheets()[0]?.protected).toBe(false);
  });
});

describe('names and settings', () => {
  test('a name follows its cells', async () => {
    await onSheet((sheet, context) => {
      context.workbook.names.add('Rates', sheet.getRange('A2:A4'));
      sheet.getRange('1:1').insert('Down');
    });
    const found = await Excel.run(async (context) => {
      const item = context.workbook.names.getItem('Rates').load('formula,type');
      const range = item.getRange().load('address');
      await context.sync();
      return [item.formula as unknown, item.type, range.address];
    });
    expect(found).toEqual(['=Sheet1!$A$3:$A$5', 'Range', 'Sheet1!A3:A5']);
  });

  test.each(['A1', 'two words', ''])('"%s" cannot be a name', async (name) => {
    const adding = onSheet(
      (sheet, context) => void context.workbook.names.add(name, sheet.getRange('A1')),
    );
    expect(await codeOf(adding)).toBe('InvalidArgument');
  });

  test('settings of the workbook are kept and listed', async () => {
    await Excel.run(async (context) => {
      context.workbook.settings.add('state', { role: 'analyst', version: 1 });
      await context.sync();
    });
    const found = await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem('state').load('value');
      const missing = context.workbook.settings.getItemOrNullObject('none');
      await context.sync();
      return [setting.value as unknown, missing.isNullObject];
    });
    expect(found).toEqual([{ role: 'analyst', version: 1 }, true]);
  });

  test('settings of the document are saved with it', async () => {
    Office.context.document.settings.set('role', 'coordinator');
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    expect(sandbox.workbook.settings.get('role')).toBe('coordinator');
  });

  test('custom properties are kept', async () => {
    const value = await Excel.run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.add('Template', 'RIIA 24');
      const item = custom.getItem('template').load('value,key');
      await context.sync();
      return [item.key, item.value as unknown];
    });
    expect(value).toEqual(['Template', 'RIIA 24']);
  });
});

test('autofitRows makes rows high enough for wrapped text, and no higher than that', async () => {
  const heights = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:A2');
    range.values = [['short'], ['a sentence that is much too long for the width of its column']];
    range.format.wrapText = true;
    range.format.autofitRows();
    const rows = [0, 1].map((row) => sheet.getCell(row, 0).load('format/rowHeight'));
    await context.sync();
    return rows.map((row) => row.format.rowHeight);
  });
  expect(heights[0]).toBe(15);
  expect(heights[1]).toBeGreaterThan(60);
});
