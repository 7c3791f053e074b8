/** @jest-environment ./test/support/ExcelEnvironment.ts */

import { codeOf, onSheet } from '../support/excelRun';

/** Writes values, then reads the same cells back. */
const writeAndRead = (address: string, values: unknown, numberFormat?: string) =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
    range.values = values as unknown[][];
    range.load('values,formulas,text,numberFormat,valueTypes');
    await context.sync();
    return range.toJSON();
  });

describe('writing values', () => {
  test('values come back as written', async () => {
    const { values } = await writeAndRead('A1:B2', [
      ['Measure', 'Value'],
      ['PEP 1', 12.5],
    ]);
    expect(values).toEqual([
      ['Measure', 'Value'],
      ['PEP 1', 12.5],
    ]);
  });

  test('values of another shape are refused', async () => {
    const error = writeAndRead('A1:B2', [[1, 2, 3]]);
    await expect(error).rejects.toMatchObject({
      code: 'InvalidArgument',
      message:
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    });
  });

  test('one value fills every cell', async () => {
    const { values } = await writeAndRead('A1:B2', 7);
    expect(values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test('null leaves a cell alone', async () => {
    await writeAndRead('A1:B1', [[1, 2]]);
    const { values } = await writeAndRead('A1:B1', [[null, 3]]);
    expect(values).toEqual([[1, 3]]);
  });

  test('an empty text clears a cell', async () => {
    await writeAndRead('A1', [[1]]);
    const { values, valueTypes } = await writeAndRead('A1', [['']]);
    expect([values, valueTypes]).toEqual([[['']], [['Empty']]]);
  });

  test('text that looks like a number becomes one', async () => {
    const { values } = await writeAndRead('A1:D1', [['12', '1,234.5', '12%', 'Q1']]);
    expect(values).toEqual([[12, 1234.5, 0.12, 'Q1']]);
  });

  test('text that looks like a number stays text in a text cell', async () => {
    const { values } = await writeAndRead('A1', [['0012']], '@');
    expect(values).toEqual([['0012']]);
  });

  test('an apostrophe keeps text as it is', async () => {
    const { values } = await writeAndRead('A1', [["'=1+1"]]);
    expect(values).toEqual([['=1+1']]);
  });

  test('dates are read back as serial numbers with a date format', async () => {
    const { values, text, numberFormat } = await writeAndRead('A1', [['2026-03-31']]);
    expect([values, text, numberFormat]).toEqual([[[46112]], [['31/03/2026']], [['m/d/yyyy']]]);
  });

  test('a day-first date that an add-in writes as text stays text', async () => {
    const { values } = await writeAndRead('A1', [['19-8-2025']]);
    expect(values).toEqual([['19-8-2025']]);
  });

  test('a text with an equals sign is a formula', async () => {
    const { values, formulas } = await writeAndRead('A1', [['=1+2']]);
    expect([values, formulas]).toEqual([[[3]], [['=1+2']]]);
  });

  test('a formula that cannot be read is refused', async () => {
    expect(await codeOf(writeAndRead('A1', [['=IF(']]))).toBe('InvalidArgument');
  });

  test('errors are values', async () => {
    const { values, valueTypes } = await writeAndRead('A1', [['=1/0']]);
    expect([values, valueTypes]).toEqual([[['#DIV/0!']], [['Error']]]);
  });

  test('what was done before a failure stays done', async () => {
    const failing = onSheet((sheet) => {
      sheet.getRange('A1').values = [['kept']];
      sheet.tables.getItem('Nowhere').name = 'X';
    });
    expect(await codeOf(failing)).toBe('ItemNotFound');
    expect(sandbox.view.cell('Sheet1', 0, 0).text).toBe('kept');
  });

  test('a whole column has no values to read', async () => {
    const values = await onSheet(async (sheet, context) => {
      const column = sheet.getRange('A:A').load('values');
      await context.sync();
      return column.values;
    });
    expect(values).toBeNull();
  });
});

describe('finding ranges', () => {
  test.each([
    ['getUsedRange', (r: Excel.Worksheet) => r.getUsedRange(), 'Sheet1!B2:C3'],
    ['getCell', (r: Excel.Worksheet) => r.getCell(4, 1), 'Sheet1!B5'],
    ['getRangeByIndexes', (r: Excel.Worksheet) => r.getRangeByIndexes(1, 2, 3, 4), 'Sheet1!C2:F4'],
    [
      'getResizedRange',
      (r: Excel.Worksheet) => r.getRange('B2').getResizedRange(2, 1),
      'Sheet1!B2:C4',
    ],
    ['getOffsetRange', (r: Excel.Worksheet) => r.getRange('B2').getOffsetRange(1, -1), 'Sheet1!A3'],
    ['getEntireRow', (r: Excel.Worksheet) => r.getRange('B2:B3').getEntireRow(), 'Sheet1!2:3'],
    [
      'getEntireColumn',
      (r: Excel.Worksheet) => r.getRange('B2:C3').getEntireColumn(),
      'Sheet1!B:C',
    ],
    ['getLastRow', (r: Excel.Worksheet) => r.getRange('B2:C9').getLastRow(), 'Sheet1!B9:C9'],
    [
      'getIntersection',
      (r: Excel.Worksheet) => r.getRange('B2:C9').getIntersection('C3:D4'),
      'Sheet1!C3:C4',
    ],
    [
      'getBoundingRect',
      (r: Excel.Worksheet) => r.getRange('B2').getBoundingRect('D4'),
      'Sheet1!B2:D4',
    ],
  ])('%s', async (_name, find, address) => {
    const found = await onSheet(async (sheet, context) => {
      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      const range = find(sheet).load('address');
      await context.sync();
      return range.address;
    });
    expect(found).toBe(address);
  });

  test('ranges that do not meet have no intersection', async () => {
    const nothing = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1').getIntersectionOrNullObject('B2');
      await context.sync();
      return range.isNullObject;
    });
    expect(nothing).toBe(true);
  });

  test('an empty sheet has no used range', async () => {
    const nothing = await onSheet(async (sheet, context) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      return range.isNullObject;
    });
    expect(nothing).toBe(true);
  });

  test('a range found earlier in a run moves with inserted rows', async () => {
    const address = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A5').load('address');
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Sheet1!A7');
  });

  test('nothing is kept for the add-in once a run has ended', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C3').getRow(1).load('values');
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sandbox.sessions.at(-1)?.kept).toBe(0);
  });

  test('reading before loading is an error of office.js', async () => {
    const reading = onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      await context.sync();
      // The rule is right, and this test is about what happens to those who break it.
      // eslint-disable-next-line office-addins/load-object-before-read
      return range.values;
    });
    expect(await codeOf(reading)).toBe('PropertyNotLoaded');
  });

  test('unknown names in load are ignored', async () => {
    const loading = onSheet(async (sheet, context) => {
      sheet.load('NoPropertiesNeeded');
      await context.sync();
      return 'fine';
    });
    await expect(loading).resolves.toBe('fine');
  });
});

describe('looks', () => {
  test('fill, font, alignment, borders and sizes are kept and read back', async () => {
    const format = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.format.fill.color = '#4472c4';
      range.format.font.color = 'white';
      range.format.font.bold = true;
      range.format.wrapText = true;
      range.format.indentLevel = 2;
      range.format.horizontalAlignment = 'Left';
      range.format.columnWidth = 90;
      range.format.rowHeight = 30;
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
      range.load('format/fill/color,format/font/color,format/font/bold,format/wrapText');
      range.format.load('indentLevel,horizontalAlignment,columnWidth,rowHeight');
      await context.sync();
      return { ...range.format.toJSON(), fill: range.format.fill.color };
    });
    expect(format).toMatchObject({
      fill: '#4472C4',
      font: { color: '#FFFFFF', bold: true },
      wrapText: true,
      indentLevel: 2,
      horizontalAlignment: 'Left',
      columnWidth: 90,
      rowHeight: 30,
    });
    expect(sandbox.view.columnWidth('Sheet1', 1)).toBe(120);
    expect(sandbox.view.cell('Sheet1', 1, 0).borders).toHaveProperty('bottom');
    expect(sandbox.view.cell('Sheet1', 0, 0).borders).not.toHaveProperty('bottom');
  });

  test('looks that differ are read as null', async () => {
    const bold = await onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      const { font } = sheet.getRange('A1:A2').format;
      font.load('bold');
      await context.sync();
      return font.bold;
    });
    expect(bold).toBeNull();
  });

  test('a format for a whole column holds for cells written later', async () => {
    await onSheet((sheet) => {
      sheet.getRange('C:C').numberFormat = [['@']];
    });
    sandbox.user.type('Sheet1', 9, 2, '0007');
    expect(sandbox.view.cell('Sheet1', 9, 2).text).toBe('0007');
  });
});

describe('inserting, deleting and copying', () => {
  test('formulas follow the cells they read', async () => {
    const formulas = await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)+$A$2']];
      sheet.getRange('2:2').insert('Down');
      const last = sheet.getRange('A4').load('formulas,values');
      await context.sync();
      return [last.formulas, last.values];
    });
    expect(formulas).toEqual([[['=SUM(A1:A3)+$A$3']], [[5]]]);
  });

  test('copied formulas move along', async () => {
    const formulas = await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C1').values = [[1, 2, '=A1+$B1']];
      sheet.getRange('C2:C3').copyFrom('C1');
      const copies = sheet.getRange('C2:C3').load('formulas');
      await context.sync();
      return copies.formulas;
    });
    expect(formulas).toEqual([['=A2+$B2'], ['=A3+$B3']]);
  });

  test('copying values leaves formulas behind', async () => {
    const formulas = await onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [['=2*3']];
      sheet.getRange('B1').copyFrom('A1', 'Values');
      const copy = sheet.getRange('B1').load('formulas');
      await context.sync();
      return copy.formulas;
    });
    expect(formulas).toEqual([[6]]);
  });
});
