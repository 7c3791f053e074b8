import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeBrowser, type Viewing } from '../../support/browser';
import { valueCell } from '../stories/analyst';
import { RETURNED } from '../stories/coordinator';
import { enterStage } from '../stories/Stage';

const folder = mkdtempSync(join(tmpdir(), 'accessibility-'));

afterAll(closeBrowser);

const LOOKS: readonly [string, Viewing][] = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
];

test.each(LOOKS)(
  'no page of the analyst has a barrier (%s)',
  async (_, viewing) => {
    const stage = await enterStage(folder, viewing);
    const { pane, sheet } = stage;
    expect(await pane.barriers()).toEqual([]);
    await pane.chooseAuthority('845', 'East Sussex');
    await pane.makeTheSheets();
    await sheet.paste(valueCell(205), [['1042'], ['1061'], ['c']]);
    await pane.finding('206 is more than 205').waitFor();
    expect(await pane.barriers()).toEqual([]);
    for (const page of ['Measure', 'Rates', 'Export']) {
      await pane.open(page);
      await pane.settled();
      expect([page, await pane.barriers()]).toEqual([page, []]);
    }
    await stage.leave();
  },
  90_000,
);

test.each(LOOKS)(
  'no page of the coordinator has a barrier (%s)',
  async (_, viewing) => {
    const stage = await enterStage(folder, viewing);
    const { pane } = stage;
    await pane.choose('coordinator');
    await pane.chooseRegion('South East');
    await pane.button('Go to Collect').click();
    await pane.shows('Drop submissions here, or');
    expect(await pane.barriers()).toEqual([]);
    await pane.chooseFiles(RETURNED);
    await pane.shows(`${RETURNED.length - 1} of ${RETURNED.length}`);
    expect(await pane.barriers()).toEqual([]);
    await pane.compile();
    await pane.shows('Rows added');
    expect(await pane.barriers()).toEqual([]);
    await pane.open('Export');
    await pane.settled();
    expect(await pane.barriers()).toEqual([]);
    await stage.leave();
  },
  90_000,
);

test('at 320 pixels nothing has to be scrolled sideways', async () => {
  const stage = await enterStage(folder, { width: 1200 });
  await stage.paneWidth(320);
  const { pane } = stage;
  await pane.chooseAuthority('845', 'East Sussex');
  await pane.makeTheSheets();
  for (const page of ['Check', 'Measure', 'Rates', 'Export']) {
    await pane.open(page);
    await pane.settled();
    expect([page, await pane.overflow()]).toEqual([page, 0]);
  }
  await stage.leave();
}, 60_000);
