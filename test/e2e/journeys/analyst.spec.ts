import { tmpdir } from 'node:os';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { closeBrowser } from '../../support/browser';
import { ANSWERS, playAnalyst, valueCell } from '../stories/analyst';
import { submissionDifferences } from '../stories/expected';
import { enterStage } from '../stories/Stage';

const folder = mkdtempSync(join(tmpdir(), 'analyst-'));

afterAll(closeBrowser);

test('a submission is filled, checked, mended and exported, and its files hold what was entered', async () => {
  const stage = await enterStage(folder);
  const files = await playAnalyst(stage);
  expect(submissionDifferences(files, ANSWERS)).toEqual([]);
  await stage.leave();
}, 90_000);

test('a typed slip reaches the findings in at most two round trips, none of which writes', async () => {
  const stage = await enterStage(folder);
  const { pane, sheet } = stage;
  await pane.chooseAuthority('845', 'East Sussex');
  await pane.makeTheSheets();
  await sheet.type(valueCell(205), '1042');
  await pane.shows('1 of 35');
  await sheet.goTo(valueCell(206));
  await pane.settled();
  const before = await stage.roundTrips();
  await sheet.typeHere('1061');
  await pane.finding('206 is more than 205').waitFor();
  const after = await stage.roundTrips();
  // The edit, and the move to the next cell by Enter, are one check.
  expect(after.all - before.all).toBeLessThanOrEqual(2);
  expect(after.writing - before.writing).toBe(0);
  await stage.leave();
}, 60_000);
