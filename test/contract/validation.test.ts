/** @jest-environment ./test/support/ExcelEnvironment.ts */
import { codeOf, onSheet } from '../support/excelRun';

const setRule = (address: string, rule: Excel.DataValidationRule): Promise<void> =>
  onSheet((sheet) => {
    sheet.getRange(address).dataValidation.rule = rule;
  });

const readValidation = (address: string) =>
  onSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange(address);
    dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks,valid');
    await context.sync();
    return dataValidation.toJSON();
  });

const listOf = (source: string): Excel.DataValidationRule => ({
  list: { inCellDropDown: true, source },
});

test('a rule, its prompt and its message are kept and read back', async () => {
  await onSheet((sheet) => {
    const { dataValidation } = sheet.getRange('A1:A9');
    dataValidation.rule = listOf('Yes,No');
    dataValidation.prompt = { showPrompt: true, title: 'Answer', message: 'Yes or No' };
    dataValidation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: 'Wrong',
      message: 'Choose one',
    };
  });
  expect(await readValidation('A2:A3')).toMatchObject({
    type: 'List',
    rule: listOf('Yes,No'),
    prompt: { title: 'Answer', message: 'Yes or No' },
    errorAlert: { style: 'Stop', title: 'Wrong' },
    ignoreBlanks: true,
  });
  expect(sandbox.view.validation('Sheet1', 8, 0)).toEqual({
    type: 'List',
    prompt: { title: 'Answer', message: 'Yes or No' },
    error: { style: 'Stop', title: 'Wrong', message: 'Choose one' },
    choices: ['Yes', 'No'],
  });
});

test('cells with different rules have no common one', async () => {
  await setRule('A1', listOf('Yes,No'));
  expect(await readValidation('A1:A2')).toMatchObject({ type: 'MixedCriteria' });
  expect(await readValidation('A2')).toMatchObject({ type: 'None', rule: {} });
});

test('a later rule replaces an earlier one only where it stands', async () => {
  await setRule('A1:A9', listOf('Yes,No'));
  await setRule('A4', { wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } });
  const kinds = [2, 3, 4].map((row) => sandbox.view.validation('Sheet1', row, 0)?.type);
  expect(kinds).toEqual(['List', 'WholeNumber', 'List']);
});

test('a list written out is at most 255 letters long', async () => {
  await setRule('A1', listOf('x'.repeat(255)));
  expect(await codeOf(setRule('A1', listOf('x'.repeat(256))))).toBe('InvalidArgument');
});

test('a list may be a defined name on another sheet', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Lists');
    sheet.getRange('A1:A2').values = [['Bath'], ['Bury']];
    context.workbook.names.add('Authorities', sheet.getRange('A1:A2'));
    await context.sync();
  });
  await setRule('A1', listOf('=Authorities'));
  expect(sandbox.view.validation('Sheet1', 0, 0)?.choices).toEqual(['Bath', 'Bury']);
  sandbox.user.choose('Sheet1', 0, 0, 'Bury');
  expect(sandbox.view.cell('Sheet1', 0, 0).text).toBe('Bury');
});

test('typing against a rule is refused with its message, and changes nothing', async () => {
  await onSheet((sheet) => {
    const range = sheet.getRange('A1');
    range.values = [[3]];
    range.dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
    range.dataValidation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: 'Value',
      message: 'From 0',
    };
  });
  const typed = sandbox.user.type('Sheet1', 0, 0, '-1');
  expect(typed).toEqual({ kept: false, style: 'Stop', title: 'Value', message: 'From 0' });
  expect(sandbox.view.cell('Sheet1', 0, 0).text).toBe('3');
  expect(sandbox.user.type('Sheet1', 0, 0, '4').kept).toBe(true);
});

test('pasting is not asked, and takes the rule away', async () => {
  await setRule('A1:A3', listOf('Yes,No'));
  sandbox.user.paste('Sheet1', 1, 0, [['Perhaps']]);
  expect(sandbox.view.cell('Sheet1', 1, 0).text).toBe('Perhaps');
  expect(sandbox.view.validation('Sheet1', 1, 0)).toBeUndefined();
  expect(sandbox.view.validation('Sheet1', 2, 0)?.type).toBe('List');
});

test('what an add-in writes is not asked, and is known as invalid', async () => {
  await setRule('A1:A3', listOf('Yes,No'));
  await onSheet((sheet) => {
    sheet.getRange('A1:A3').values = [['Yes'], ['Perhaps'], ['Never']];
  });
  expect(await readValidation('A1')).toMatchObject({ valid: true });
  expect(await readValidation('A1:A3')).toMatchObject({ valid: null });
  const invalid = await onSheet(async (sheet, context) => {
    const areas = sheet
      .getRange('A1:A3')
      .dataValidation.getInvalidCellsOrNullObject()
      .load('address');
    await context.sync();
    return areas.address;
  });
  expect(invalid).toBe('Sheet1!A2:A3');
});

test.each([
  [{ wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } }, '5', '5.5'],
  [{ date: { formula1: '2026-01-01', operator: 'GreaterThan' } }, '2/1/2026', '31/12/2025'],
  [{ textLength: { formula1: 3, operator: 'LessThanOrEqualTo' } }, 'abc', 'abcd'],
  [{ custom: { formula: '=MOD(A1,2)=0' } }, '4', '3'],
] as [Excel.DataValidationRule, string, string][])(
  '%j takes %s and not %s',
  async (rule, good, bad) => {
    await setRule('A1:A2', rule);
    expect(sandbox.user.type('Sheet1', 0, 0, good).kept).toBe(true);
    expect(sandbox.user.type('Sheet1', 1, 0, bad.replace('A1', 'A2')).kept).toBe(false);
  },
);

test('clearing takes the rule away', async () => {
  await setRule('A1:A3', listOf('Yes,No'));
  await onSheet((sheet) => sheet.getRange('A2').dataValidation.clear());
  expect(sandbox.view.validation('Sheet1', 1, 0)).toBeUndefined();
});

test('rules move with inserted rows', async () => {
  await setRule('A2', listOf('Yes,No'));
  sandbox.user.insertRows('Sheet1', 0, 1);
  expect(sandbox.view.validation('Sheet1', 2, 0)?.type).toBe('List');
});
