/** @jest-environment ./test/support/ExcelEnvironment.ts */
import { codeOf, makeTable, onSheet, settle, valuesAt, hear } from '../support/excelRun';

const valueOf = async (formula: string): Promise<unknown> => {
  await onSheet((sheet) => {
    sheet.getRange('Z1').formulas = [[formula]];
  });
  return (await valuesAt('Z1'))[0]?.[0];
};

const RATE =
  '=IFERROR(IF([@Value]="","",ROUND([@Value]/INDEX(Population[Under 18],MATCH([@LA],Population[LA],0))*10000,1)),"no population")';

async function makeRates(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Figures');
    sheet.getRange('A1:B3').values = [
      ['LA', 'Under 18'],
      ['Bath', 20000],
      ['Bury', 40000],
    ];
    sheet.tables.add('A1:B3', true).name = 'Population';
    await context.sync();
  });
  await makeTable('Measures', [
    ['LA', 'Value', 'Rate'],
    ['Bath', 50, RATE],
    ['Bury', '', RATE],
    ['York', 9, RATE],
  ]);
}

describe('structured references', () => {
  test('a rate looks its denominator up on another sheet', async () => {
    await makeRates();
    expect(await valuesAt('C2:C4')).toEqual([[25], [''], ['no population']]);
  });

  test('formulas are read back as they were written', async () => {
    await makeRates();
    const formulas = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('C2').load('formulas');
      await context.sync();
      return range.formulas;
    });
    expect(formulas).toEqual([[RATE]]);
  });

  test('an edit of an input changes the result', async () => {
    await makeRates();
    sandbox.user.type('Sheet1', 2, 1, '8');
    sandbox.user.type('Figures', 1, 1, '10000');
    expect(await valuesAt('C2:C3')).toEqual([[50], [2]]);
  });

  test('they survive the table growing', async () => {
    await makeRates();
    await onSheet((sheet) => sheet.tables.getItem('Measures').resize('A1:C6'));
    sandbox.user.type('Sheet1', 5, 0, 'Bury');
    sandbox.user.type('Sheet1', 5, 1, '4');
    expect(await valuesAt('C6')).toEqual([[1]]);
    expect(await valueOf('=SUM(Measures[Value])')).toBe(63);
  });

  test('totals of a column, headers and whole tables are understood', async () => {
    await makeRates();
    expect(await valueOf('=SUM(Measures[Value])')).toBe(59);
    expect(await valueOf('=Measures[[#Headers],[Value]]')).toBe('Value');
    expect(await valueOf('=ROWS(Measures[#All])')).toBe(4);
    expect(await valueOf('=COLUMNS(Measures[[LA]:[Value]])')).toBe(2);
  });
});

test.each(['=SUM(Nowhere[Value])', '=[@Value]'])(
  '%s is refused where there is no such table',
  async (f) => {
    expect(await codeOf(valueOf(f))).toBe('InvalidArgument');
  },
);

describe('functions', () => {
  beforeEach(() =>
    onSheet((sheet) => {
      sheet.getRange('A1:B4').values = [
        ['Bath', 1],
        ['Bury', 2],
        ['Bath', 3],
        ['', ''],
      ];
    }),
  );

  test.each([
    ['=SUMIFS(B1:B4,A1:A4,"bath",B1:B4,">1")', 3],
    ['=COUNTIFS(A1:A4,"B*",B1:B4,"<>2")', 2],
    ['=COUNTIFS(A:A,"Bath")', 2],
    ['=IF(AND(A1="Bath",NOT(B1>1)),"yes","no")', 'yes'],
    ['=OR(ISBLANK(A4),B1=9)', true],
    ['=ISNUMBER(A1)', false],
    ['=INDEX(A1:B3,2,1)', 'Bury'],
    ['=MATCH("bury",A1:A4,0)', 2],
    ['=IFERROR(MATCH("York",A1:A4,0),"none")', 'none'],
    ['=MATCH("York",A1:A4,0)', '#N/A'],
    ['=ROUND(2.345,2)', 2.35],
    ['=ROUND(-2.5,0)', -3],
    ['=TEXT(0.1234,"0.0%")&" of "&TEXT(1234.5,"#,##0")', '12.3% of 1,235'],
    ['=TEXT(DATE(2026,3,31),"dd/mm/yyyy")', '31/03/2026'],
    ['=A4&"x"', 'x'],
    ['=A4', 0],
    ['=A4=""', true],
    ['=1/0', '#DIV/0!'],
    ['="2"*3', 6],
    ['="a"*3', '#VALUE!'],
    ['=-2^2', 4],
    ['=50%+1', 1.5],
    ['=VLOOKUP("Bury",A1:B4,2,FALSE)', 2],
    ['=XLOOKUP("Kent",A1:A4,B1:B4,"-")', '-'],
    ['=SUMPRODUCT((A1:A3="Bath")*B1:B3)', 4],
    ['=NOSUCH(1)', '#NAME?'],
    ['=EOMONTH(DATE(2026,1,15),1)', 46081],
    ['=PROPER("east sussex")', 'East Sussex'],
  ])('%s', async (formula, expected) => {
    expect(await valueOf(formula)).toEqual(expected);
  });
});

test('a formula that reads itself gives 0', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1').formulas = [['=A1+1']];
  });
  expect(await valuesAt('A1')).toEqual([[0]]);
});

test('deleting what a formula reads makes it an error', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1:A2').formulas = [['=A2*2'], [4]];
    sheet.getRange('2:2').delete('Up');
  });
  expect(await valuesAt('A1')).toEqual([['#REF!']]);
});

test('onCalculated says which sheet was worked out again', async () => {
  await makeRates();
  const heard: string[] = [];
  await onSheet((sheet) => {
    sheet.onCalculated.add(hear(({ worksheetId }) => heard.push(worksheetId)));
  });
  heard.length = 0;
  sandbox.user.type('Figures', 1, 1, '30000');
  await settle();
  expect(heard).toEqual([sandbox.view.sheets()[0]?.id]);
});

test('an edit that no formula reads works nothing out', async () => {
  await makeRates();
  let calculated = 0;
  await onSheet((sheet) => {
    sheet.onCalculated.add(hear(() => calculated++));
  });
  sandbox.user.type('Sheet1', 20, 9, '5');
  await settle();
  expect(calculated).toBe(0);
});

test('a name may stand for a formula', async () => {
  await Excel.run(async (context) => {
    context.workbook.names.add('PerTenThousand', '=10000');
    await context.sync();
  });
  expect(await valueOf('=2*PerTenThousand')).toBe(20000);
});

test('a member of a newer requirement set than the host has cannot be found', async () => {
  await restartExcel({ excelApi: '1.12' });
  const resizing = onSheet((sheet) => {
    sheet.tables.add('A1:B2', true).resize('A1:B3');
  });
  expect(await codeOf(resizing)).toBe('ApiNotFound');
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(false);
});
