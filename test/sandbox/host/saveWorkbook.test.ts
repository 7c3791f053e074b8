import { readXlsx } from 'hucre/xlsx';
import { addTable } from '../../../src/sandbox/host/model/tables';
import { Place } from '../../../src/sandbox/host/model/Place';
import { Sandbox } from '../../../src/sandbox/host/Sandbox';

test('a saved workbook holds values, results of formulas, tables and hidden sheets', async () => {
  const sandbox = new Sandbox();
  const { user, workbook } = sandbox;
  user.paste('Sheet1', 0, 0, [
    ['LA', 'Value', 'Twice'],
    ['Bath', '12.5', ''],
  ]);
  workbook.act({ kind: 'person' }, () => {
    addTable(new Place(workbook.active, 0, 0, 2, 3), true);
  });
  user.type('Sheet1', 1, 2, '=[@Value]*2');
  const [sheet] = (await readXlsx(await sandbox.save())).sheets;
  expect(sheet?.rows).toEqual([
    ['LA', 'Value', 'Twice'],
    ['Bath', 12.5, 25],
  ]);
  expect(sheet?.tables?.map((table) => table.range)).toEqual(['A1:C2']);
});
