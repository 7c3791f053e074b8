/** @jest-environment ./test/support/ExcelEnvironment.ts */
import type { CheckedSubmission } from '../../src/workflows/CheckedSubmission';
import { checkSubmission } from '../../src/workflows/checkSubmission';
import { goToPlace } from '../../src/workflows/goToPlace';
import { saveReason } from '../../src/workflows/saveReason';
import { startSubmission } from '../../src/workflows/startSubmission';
import {
  watchSubmission,
  type SelectedCell,
  type Watch,
} from '../../src/workflows/watchSubmission';

const VALUE = 7;
const ROW_OF_205 = 16;
const ROW_OF_206 = 17;

interface Heard {
  readonly checks: CheckedSubmission[];
  readonly problems: string[];
  readonly selections: (SelectedCell | null)[];
  readonly watch: Watch;
  /** Waits for the next check that fits. */
  until(fits: (checked: CheckedSubmission) => boolean): Promise<CheckedSubmission>;
}

async function watchEastSussex(): Promise<Heard> {
  await startSubmission({
    laCode: 845,
    period: { year: 2026, quarter: 2 },
    reportDate: '2026-11-23',
    earlier: [],
  });
  const checks: CheckedSubmission[] = [];
  const problems: string[] = [];
  const selections: (SelectedCell | null)[] = [];
  const watch = await watchSubmission({
    clock: () => new Date(2026, 10, 23, 10, 42),
    onChecking: () => undefined,
    onChecked: (checked) => checks.push(checked),
    onStale: () => undefined,
    onProblem: ({ kind }) => problems.push(kind),
    onSelection: (cell) => selections.push(cell),
  });
  running = watch;
  const until: Heard['until'] = async (fits) => {
    for (let waited = 0; waited < 5_000; waited += 20) {
      const found = checks.find(fits);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`${checks.length} checks, none fits`);
  };
  return { checks, problems, selections, watch, until };
}

let running: Watch | undefined;

afterEach(async () => {
  await running?.stop();
  running = undefined;
});

const titles = ({ findings }: CheckedSubmission) => findings.map(({ title }) => title);

test('a value typed into the grid reaches the findings in at most two round trips, none of which writes', async () => {
  const { until } = await watchEastSussex();
  sandbox.user.type('Measures', ROW_OF_205, VALUE, '1042');
  await until(({ filled }) => filled === 1);
  sandbox.counters.reset();
  sandbox.user.type('Measures', ROW_OF_206, VALUE, '1061');
  await until((checked) => titles(checked).includes('206 is more than 205'));
  expect(sandbox.counters.batches.length).toBeLessThanOrEqual(2);
  expect(sandbox.counters.writes).toBe(0);
});

test('a pasted block is checked as a whole', async () => {
  const { until } = await watchEastSussex();
  sandbox.user.paste('Measures', ROW_OF_205, VALUE, [['1042'], ['1061'], ['c']]);
  const checked = await until(({ findings }) => findings.length >= 2);
  expect(titles(checked)).toEqual(['206 is more than 205', '207 holds “c”']);
});

test('after many edits the watched check says what a check of everything says', async () => {
  const { checks, watch } = await watchEastSussex();
  const act = sandbox.user;
  const edits: (() => void)[] = [
    () => act.paste('Measures', ROW_OF_205, VALUE, [['1042'], ['1061'], ['c']]),
    () => act.type('Measures', ROW_OF_206, VALUE, '900'),
    () => act.type('Measures', ROW_OF_205, 3, '24/12/2026'),
    () => act.type('Measures', ROW_OF_206, 3, '24/12/2026'),
    () => act.type('Measures', ROW_OF_205, 11, '100'),
    () => act.type('Contextual', 26, 5, 'Maybe'),
    () => act.type('Contextual', 6, 5, 'No'),
    () => act.type('Measures', ROW_OF_205, 3, '23/11/2026'),
    () => act.type('Measures', 1, 1, '886'),
    () => act.type('Measures', 1, 1, '845'),
  ];
  for (const edit of edits) {
    edit();
    await watch.checkNow();
    const anew = await checkSubmission(() => new Date(2026, 10, 23, 10, 42));
    expect(checks.at(-1)).toEqual(anew);
  }
  expect(titles(checks.at(-1) ?? never())).toContain('Report date is in the future');
});

function never(): never {
  throw new Error('There was no check');
}

test('a choice that raises no event is seen when the selection moves', async () => {
  const { until } = await watchEastSussex();
  sandbox.faults.silentDropDowns = true;
  sandbox.user.choose('Measures', 1, 8, 'Yes');
  sandbox.user.select('Measures', { row: 5, column: 7, rows: 1, columns: 1 });
  const checked = await until(({ entries }) => entries.contextual.length > 0);
  expect(checked.entries.contextual).toMatchObject([{ item: 'X01', value: 'Yes' }]);
});

test('a co-author’s edit is checked like one’s own', async () => {
  const { until } = await watchEastSussex();
  sandbox.coAuthor.type('Measures', 1, VALUE, '4912');
  expect((await until(({ filled }) => filled === 1)).rows[0]?.count).toBe(4912);
});

test('while a cell is being edited the check waits, says so, and goes on by itself', async () => {
  const { problems, until } = await watchEastSussex();
  sandbox.user.type('Measures', 1, VALUE, '4912');
  sandbox.faults.cellBeingEdited = true;
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(problems).toContain('editing');
  sandbox.faults.cellBeingEdited = false;
  await until(({ filled }) => filled === 1);
});

test('the selected cell is named by sheet and row', async () => {
  const { selections, watch } = await watchEastSussex();
  await watch.checkNow();
  sandbox.user.select('Measures', { row: ROW_OF_206, column: VALUE, rows: 1, columns: 1 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(selections.at(-1)).toEqual({ sheet: 'Measures', row: 18, column: 7 });
});

test('after it has stopped nothing is read any more', async () => {
  const { watch } = await watchEastSussex();
  await watch.stop();
  sandbox.counters.reset();
  sandbox.user.type('Measures', 1, VALUE, '4912');
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(sandbox.counters.roundTrips).toBe(0);
});

test('Go to brings the sheet to the front and selects the cell', async () => {
  await watchEastSussex();
  sandbox.user.activateSheet('Sheet1');
  await goToPlace({ sheet: 'Measures', address: 'H18' });
  expect(sandbox.view.activeSheet()).toBe('Measures');
  expect(sandbox.view.selection().area).toMatchObject({ row: 17, column: 7 });
});

test('Go to says when the sheet has gone', async () => {
  await watchEastSussex();
  await expect(goToPlace({ sheet: 'Gone', address: 'A1' })).rejects.toMatchObject({
    kind: 'no-sheet',
  });
});

test('a reason is one cell of text, whatever it begins with', async () => {
  const { until } = await watchEastSussex();
  sandbox.user.paste('Measures', 19, VALUE, [['300'], ['400']]);
  const checked = await until(({ findings }) => findings.some(({ grade }) => grade === 'query'));
  const query = checked.findings.find(({ grade }) => grade === 'query');
  if (!query?.reasonCell) throw new Error('The query takes a reason');
  await saveReason(query.reasonCell, '=HYPERLINK("x") is what we typed');
  const cell = sandbox.view.cell('Measures', 20, 12);
  expect(cell.formula).toBeUndefined();
  expect(cell.text).toBe('=HYPERLINK("x") is what we typed');
});

test('a protected sheet is named as the trouble', async () => {
  await watchEastSussex();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Measures').protection.protect();
    await context.sync();
  });
  const saving = saveReason({ sheet: 'Measures', address: 'M20' }, 'because');
  await expect(saving).rejects.toMatchObject({ kind: 'protected' });
});
