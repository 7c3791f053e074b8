/** @jest-environment ./test/support/ExcelEnvironment.ts */
import { makeTable, onSheet, settle, hear } from '../support/excelRun';

type Changed = Excel.WorksheetChangedEventArgs;

/** Listens to changes of all sheets from now on. */
async function listen(): Promise<Changed[]> {
  const heard: Changed[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(hear((event) => heard.push(event)));
    await context.sync();
  });
  return heard;
}

test('own writes are heard as from this add-in', async () => {
  const heard = await listen();
  await onSheet((sheet) => {
    sheet.getRange('B2:C3').values = [
      [1, 2],
      [3, 4],
    ];
  });
  await settle();
  expect(heard).toMatchObject([
    {
      address: 'B2:C3',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'ThisLocalAddin',
    },
  ]);
});

test("a person's edit is heard with what was there before", async () => {
  sandbox.user.type('Sheet1', 0, 0, '1');
  const heard = await listen();
  sandbox.user.type('Sheet1', 0, 0, 'two');
  await settle();
  expect(heard).toMatchObject([
    {
      address: 'A1',
      source: 'Local',
      triggerSource: 'Unknown',
      details: {
        valueBefore: 1,
        valueAfter: 'two',
        valueTypeBefore: 'Double',
        valueTypeAfter: 'String',
      },
    },
  ]);
});

test("a co-author's edit is heard as remote", async () => {
  const heard = await listen();
  sandbox.coAuthor.type('Sheet1', 0, 0, '1');
  await settle();
  expect(heard).toMatchObject([{ source: 'Remote' }]);
});

test('more than 1500 cells arrive in several events', async () => {
  const heard = await listen();
  await onSheet((sheet) => {
    sheet.getRange('A1:D1000').values = Array.from({ length: 1000 }, () => [1, 2, 3, 4]);
  });
  await settle(50);
  expect(heard.map((event) => event.address)).toEqual(['A1:D375', 'A376:D750', 'A751:D1000']);
});

test('inserted and deleted rows are heard as such', async () => {
  const heard = await listen();
  sandbox.user.insertRows('Sheet1', 2, 1);
  sandbox.user.deleteRows('Sheet1', 2, 1);
  await settle();
  expect(heard.map((event) => [event.address, event.changeType])).toEqual([
    ['3:3', 'RowInserted'],
    ['3:3', 'RowDeleted'],
  ]);
});

test('the range of an event can be had in another run', async () => {
  const heard = await listen();
  sandbox.user.type('Sheet1', 4, 0, '1');
  await settle();
  sandbox.user.insertRows('Sheet1', 0, 1);
  const address = await Excel.run(async (context) => {
    const range = heard[0]?.getRange(context).load('address');
    await context.sync();
    return range?.address;
  });
  expect(address).toBe('Sheet1!A6');
});

test('a table hears changes of its own cells only', async () => {
  await makeTable('T', [
    ['LA', 'Value'],
    ['Bath', 1],
  ]);
  const heard: string[] = [];
  await onSheet((sheet) => {
    sheet.tables.getItem('T').onChanged.add(hear((event) => heard.push(event.address)));
  });
  sandbox.user.type('Sheet1', 1, 1, '2');
  sandbox.user.type('Sheet1', 9, 9, '2');
  await settle();
  expect(heard).toEqual(['B2']);
});

test('a removed handler hears nothing more', async () => {
  const heard: string[] = [];
  const handler = await onSheet((sheet) =>
    sheet.onChanged.add(hear((event) => heard.push(event.address))),
  );
  sandbox.user.type('Sheet1', 0, 0, '1');
  await settle();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  sandbox.user.type('Sheet1', 0, 1, '1');
  await settle();
  expect(heard).toEqual(['A1']);
});

test('events can be switched off and on', async () => {
  const heard = await listen();
  const enable = (on: boolean) =>
    Excel.run(async (context) => {
      context.runtime.enableEvents = on;
      await context.sync();
    });
  await enable(false);
  sandbox.user.type('Sheet1', 0, 0, '1');
  await enable(true);
  sandbox.user.type('Sheet1', 1, 0, '1');
  await settle();
  expect(heard.map((event) => event.address)).toEqual(['A2']);
});

test('selecting, activating, adding and deleting sheets are heard', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add(hear(({ address }) => heard.push(`selected ${address}`)));
    worksheets.onActivated.add(hear(() => heard.push('activated')));
    worksheets.onAdded.add(hear(() => heard.push('added')));
    worksheets.onDeleted.add(hear(() => heard.push('deleted')));
    await context.sync();
  });
  sandbox.user.select('Sheet1', { row: 0, column: 0, rows: 2, columns: 2 });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Tmp');
    sheet.activate();
    await context.sync();
  });
  sandbox.user.activateSheet('Sheet1');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Tmp').delete();
    await context.sync();
  });
  await settle();
  expect(heard).toEqual(['selected A1:B2', 'added', 'activated', 'activated', 'deleted']);
});

test('the workbook hears that the selection changed', async () => {
  let heard = 0;
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(hear(() => heard++));
    await context.sync();
  });
  sandbox.user.select('Sheet1', { row: 3, column: 3, rows: 1, columns: 1 });
  await settle();
  expect(heard).toBe(1);
});

test.each([
  [false, ['answer', 'event']],
  [true, ['event', 'answer']],
])('an event before its answer: %s', async (eventsBeforeAnswer, expected) => {
  const order: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(hear(() => order.push('event')));
    await context.sync();
  });
  sandbox.faults.eventsBeforeAnswer = eventsBeforeAnswer;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
    await context.sync();
    order.push('answer');
  });
  await settle();
  expect(order).toEqual(expected);
});

test('a ribbon button calls its function and hears that it is done', async () => {
  let pressed = 0;
  Office.actions.associate('checkNow', (event: Office.AddinCommands.Event) => {
    pressed++;
    event.completed();
  });
  await connection.commandsReady();
  const result = await connection.invokeCommand('checkNow');
  expect([pressed, result.status]).toEqual([1, 0]);
});
