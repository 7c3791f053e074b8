import { Sandbox } from '../../../src/sandbox/host/Sandbox';

const area = (row: number, column: number, rows: number, columns: number) => ({
  row,
  column,
  rows,
  columns,
});

const column = (sandbox: Sandbox, count: number, at = 0): string[] =>
  Array.from({ length: count }, (_, row) => sandbox.view.cell('Sheet1', row, at).text);

test('what is typed is read as in the United Kingdom', () => {
  const sandbox = new Sandbox();
  sandbox.user.type('Sheet1', 0, 0, '23/11/2026');
  expect(sandbox.view.cell('Sheet1', 0, 0)).toMatchObject({
    text: '23/11/2026',
    editText: '23/11/2026',
    kind: 'number',
    align: 'right',
  });
});

test('12 in a per cent cell is twelve per cent', () => {
  const sandbox = new Sandbox();
  sandbox.user.type('Sheet1', 0, 0, '5%');
  sandbox.user.type('Sheet1', 0, 0, '12');
  expect(sandbox.view.cell('Sheet1', 0, 0)).toMatchObject({ text: '12%', editText: '12%' });
});

test('filling down copies values, and formulas with their references moved', () => {
  const sandbox = new Sandbox();
  sandbox.user.paste('Sheet1', 0, 0, [['1', '=A1*10'], ['2'], ['3']]);
  sandbox.user.fillDown('Sheet1', area(0, 1, 3, 1));
  expect(column(sandbox, 3, 1)).toEqual(['10', '20', '30']);
});

test('undo takes back one act at a time', () => {
  const sandbox = new Sandbox();
  sandbox.user.type('Sheet1', 0, 0, '1');
  sandbox.user.type('Sheet1', 1, 0, '=A1*2');
  sandbox.user.clear('Sheet1', area(0, 0, 2, 1));
  expect(column(sandbox, 2)).toEqual(['', '']);
  expect(sandbox.user.undo()).toBe(true);
  expect(column(sandbox, 2)).toEqual(['1', '2']);
  sandbox.user.undo();
  sandbox.user.undo();
  expect(column(sandbox, 2)).toEqual(['', '']);
  expect(sandbox.user.undo()).toBe(false);
});

test('a formula that cannot be read is not kept', () => {
  const sandbox = new Sandbox();
  expect(sandbox.user.type('Sheet1', 0, 0, '=SUM(').kept).toBe(false);
  expect(sandbox.view.cell('Sheet1', 0, 0).text).toBe('');
});

test('only what a drop-down offers can be chosen', () => {
  const sandbox = new Sandbox();
  expect(() => sandbox.user.choose('Sheet1', 0, 0, 'Yes')).toThrow('offers no choice "Yes"');
});

test('whoever draws the workbook hears of changes', () => {
  const sandbox = new Sandbox();
  const heard: string[] = [];
  const stop = sandbox.onChange((change) => heard.push(change));
  sandbox.user.type('Sheet1', 0, 0, '1');
  sandbox.user.select('Sheet1', area(1, 0, 1, 1));
  stop();
  sandbox.user.type('Sheet1', 0, 0, '2');
  expect(heard).toEqual(['cells', 'selection']);
});

test('hidden rows and columns have no size', () => {
  const sandbox = new Sandbox();
  sandbox.workbook.active.hiddenRows.add(1);
  expect([sandbox.view.rowHeight('Sheet1', 0), sandbox.view.rowHeight('Sheet1', 1)]).toEqual([
    20, 0,
  ]);
});
