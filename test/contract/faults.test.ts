/** @jest-environment ./test/support/ExcelEnvironment.ts */
import { codeOf, onSheet, settle, hear } from '../support/excelRun';

const write = (options: Excel.RunOptions = {}): Promise<void> =>
  Excel.run(options, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
    await context.sync();
  });

const read = (): Promise<void> =>
  onSheet(async (sheet, context) => {
    sheet.getRange('A1').load('values');
    await context.sync();
  });

test('while a cell is being edited batches are refused', async () => {
  sandbox.faults.cellBeingEdited = true;
  expect(await codeOf(write())).toBe('InvalidOperationInCellEditMode');
});

test('with delayForCellEdit a batch waits until the cell is done', async () => {
  sandbox.faults.cellBeingEdited = true;
  const writing = write({ delayForCellEdit: true });
  await settle();
  expect(sandbox.view.cell('Sheet1', 0, 0).text).toBe('');
  sandbox.faults.cellBeingEdited = false;
  await writing;
  expect(sandbox.view.cell('Sheet1', 0, 0).text).toBe('1');
});

test.each([
  ['sessionExpired', 'InvalidOrTimedOutSession'],
  ['throttled', 'ActivityLimitReached'],
  ['accessDenied', 'AccessDenied'],
] as const)('%s', async (fault, code) => {
  sandbox.faults[fault] = 1;
  expect(await codeOf(write())).toBe(code);
  await expect(write()).resolves.toBeUndefined();
});

test('a batch may never be answered', async () => {
  sandbox.faults.neverAnswers = 1;
  const outcome = await Promise.race([
    write().then(() => 'answered'),
    settle(60).then(() => 'silence'),
  ]);
  expect(outcome).toBe('silence');
});

test('answers may take their time', async () => {
  sandbox.faults.latency = 40;
  const since = performance.now();
  await write();
  expect(performance.now() - since).toBeGreaterThan(35);
});

test('requests of more than 5 MB are refused, in bytes and not in letters', async () => {
  const writing = onSheet((sheet) => {
    sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => ['é'.repeat(15_000)]);
  });
  expect(await codeOf(writing)).toBe('RequestPayloadSizeLimitExceeded');
});

test('answers of more than 5 MB are refused', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => ['a value']);
  });
  sandbox.faults.mostBytes = 1_500;
  const reading = onSheet(async (sheet, context) => {
    sheet.getRange('A1:A200').load('values');
    await context.sync();
  });
  expect(await codeOf(reading)).toBe('ResponsePayloadSizeLimitExceeded');
});

test('a read-only workbook is read and not written', async () => {
  await restartExcel({ readOnly: true });
  await read();
  expect(await codeOf(write())).toBe('AccessDenied');
});

test('a choice from a drop-down may raise no event', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
  });
  let heard = 0;
  await onSheet((sheet) => {
    sheet.onChanged.add(hear(() => heard++));
  });
  sandbox.faults.silentDropDowns = true;
  sandbox.user.choose('Sheet1', 0, 0, 'Yes');
  await settle();
  expect(heard).toBe(0);
  sandbox.faults.silentDropDowns = false;
  sandbox.user.choose('Sheet1', 0, 0, 'No');
  await settle();
  expect(heard).toBe(1);
});

describe('counting', () => {
  test('every synchronisation is one round trip, and what a run lets go of is none', async () => {
    sandbox.counters.reset();
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').load('values');
      await context.sync();
      sheet.getRange('A1').load('address');
    });
    await settle();
    expect(sandbox.counters.roundTrips).toBe(2);
  });

  test('reading and selecting are no writes', async () => {
    sandbox.counters.reset();
    await onSheet((sheet) => {
      sheet.getRange('A1:B2').load('values');
      sheet.getRange('B2').select();
    });
    expect(sandbox.counters.writes).toBe(0);
    await write();
    expect(sandbox.counters.writes).toBe(1);
  });
});

test('a member that is not modelled fails by name', async () => {
  const charting = onSheet((sheet) => {
    sheet.getRange('A1').convertDataTypeToText();
  });
  await expect(charting).rejects.toMatchObject({
    code: 'NotImplemented',
    message: 'The sandbox does not model Range.convertDataTypeToText().',
  });
  expect(sandbox.notImplemented).toEqual(['Range.convertDataTypeToText()']);
  sandbox.notImplemented.length = 0;
});
