import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeBrowser } from '../../support/browser';
import { valueCell } from '../stories/analyst';
import { enterStage, type Stage } from '../stories/Stage';

const folder = mkdtempSync(join(tmpdir(), 'failures-'));

afterAll(closeBrowser);

async function withSheets(): Promise<Stage> {
  const stage = await enterStage(folder);
  await stage.pane.chooseAuthority('845', 'East Sussex');
  await stage.pane.makeTheSheets();
  return stage;
}

test('while a cell is being edited the pane says that it waits, and goes on by itself', async () => {
  const stage = await withSheets();
  const { pane, sheet } = stage;
  await sheet.goTo(valueCell(201));
  await sheet.beginTyping('49');
  await pane.button('Check again').click();
  await pane.shows('Waiting for you to finish the cell');
  await sheet.goTo(valueCell(202));
  await sheet.type(valueCell(201), '4912');
  await pane.shows('1 of 35');
  await stage.leave();
}, 60_000);

test('a session that has ended is named, with a way on', async () => {
  const stage = await withSheets();
  await stage.fault('sessionExpired');
  await stage.pane.button('Check again').click();
  await stage.pane.shows('Excel has ended the session with this pane');
  await stage.pane.button('Open the pane again').waitFor();
  await stage.close();
}, 60_000);

test('sheets that cannot be made leave the workbook as it was, and the next try works', async () => {
  const stage = await enterStage(folder);
  const { pane, sheet } = stage;
  await pane.chooseAuthority('845', 'East Sussex');
  await stage.fault('accessDenied');
  await pane.button('Make the sheets').click();
  await pane.shows('Excel does not allow changes here');
  expect(await sheet.sheetNames()).toEqual(['Sheet1']);
  await stage.fault('accessDenied', false);
  await pane.makeTheSheets();
  expect(await sheet.sheetNames()).toContain('Measures');
  await stage.close();
}, 60_000);

test('a drop-down choice that raises no event is seen when the selection moves', async () => {
  const stage = await withSheets();
  const { pane, sheet } = stage;
  await stage.fault('silentDropDowns');
  await sheet.type(valueCell(201), '4912');
  await pane.shows('1 of 35');
  await sheet.chooseFromList('I2', 'Yes');
  await sheet.goTo('A2');
  await pane.open('Export');
  await pane.shows(/^1 row, 6 columns/);
  await stage.leave();
}, 60_000);

test('after the pane has been closed and opened it finds the submission again', async () => {
  const stage = await withSheets();
  await stage.sheet.type(valueCell(201), '4912');
  await stage.pane.shows('1 of 35');
  const pane = await stage.reopenPane();
  await pane.shows('1 of 35');
  await pane.shows('East Sussex');
  await stage.close();
}, 60_000);
