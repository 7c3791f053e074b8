import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeBrowser } from '../../support/browser';
import { playCoordinator, RETURNED } from '../stories/coordinator';
import { recordsOf } from '../stories/expected';
import { enterStage } from '../stories/Stage';
import { figuresFor } from '../../support/figures';

const folder = mkdtempSync(join(tmpdir(), 'coordinator-'));

afterAll(closeBrowser);

test('returned files become one compiled file with the latest values, and a refused file says why', async () => {
  const stage = await enterStage(folder);
  const files = await playCoordinator(stage);
  const referrals = recordsOf(files.measures).filter(([, , , , , , number]) => number === '202');
  const first = figuresFor(938, { year: 2026, quarter: 1 }).get(202) ?? 0;
  expect(
    referrals.map(([, code, , date, , quarter, , value]) => [code, quarter, date, value]),
  ).toEqual([
    ['886', 'Q2', '2026-11-13', String(figuresFor(886, { year: 2026, quarter: 2 }).get(202))],
    ['936', 'Q2', '2026-11-12', String(figuresFor(936, { year: 2026, quarter: 2 }).get(202))],
    ['938', 'Q1', '2026-11-18', String(first - 10)],
    ['938', 'Q2', '2026-11-10', String(figuresFor(938, { year: 2026, quarter: 2 }).get(202))],
  ]);
  expect(await stage.sheet.sheetNames()).toEqual([
    'Sheet1',
    'Compiled measures',
    'Compiled contextual',
    'Compile log',
  ]);
  await stage.leave();
}, 90_000);

test('the same corrected file can be chosen again', async () => {
  const stage = await enterStage(folder);
  await stage.pane.choose('coordinator');
  await stage.pane.chooseRegion('South East');
  await stage.pane.button('Go to Collect').click();
  const medway = RETURNED.filter((path) => path.includes('medway'));
  await stage.pane.chooseFiles(medway);
  await stage.pane.shows('0 of 1');
  await stage.pane.chooseFiles(medway, 'Add files');
  await stage.pane.shows('0 of 1');
  await stage.leave();
}, 60_000);
