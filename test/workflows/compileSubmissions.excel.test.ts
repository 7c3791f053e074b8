/** @jest-environment ./test/support/ExcelEnvironment.ts */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sumOutcomes } from '../../src/domain/compile/countOutcomes';
import { CONTEXTUAL_HEADINGS, MEASURES_HEADINGS } from '../../src/domain/templates/Template';
import type { HostProblem } from '../../src/excel/HostProblem';
import type { CollectedFile } from '../../src/workflows/CollectedFile';
import { collectFile } from '../../src/workflows/collectFile';
import { compileSubmissions } from '../../src/workflows/compileSubmissions';
import { exportCompiled } from '../../src/workflows/exportCompiled';
import { planFromFiles } from '../../src/workflows/planFromFiles';
import { figuresFor } from '../support/figures';

const FOLDER = resolve(__dirname, '../fixtures/submissions');
const TODAY = '2026-11-23';
const clock = () => new Date(2026, 10, 23, 10, 42);
const FIRST = ['Kent RIIA Q2.xlsx', 'surrey_q2.csv', 'surrey_context.csv', 'west_sussex_q1_q2.csv'];

function collect(...names: string[]): CollectedFile[] {
  return names.map((name) =>
    collectFile(name, name, new Uint8Array(readFileSync(resolve(FOLDER, name))), TODAY),
  );
}

function collectText(name: string, text: string): CollectedFile {
  return collectFile(name, name, new TextEncoder().encode(text), TODAY);
}

async function compile(files: readonly CollectedFile[]) {
  return compileSubmissions(await planFromFiles(files, TODAY));
}

function sheet(name: string): string[][] {
  const found = sandbox.view.sheets().find((candidate) => candidate.name === name);
  if (!found) throw new Error(`There is no sheet ${name}`);
  return Array.from({ length: found.usedRows }, (_, row) =>
    Array.from(
      { length: found.usedColumns },
      (__, column) => sandbox.view.cell(name, row, column).text,
    ),
  );
}

function sheetNames(): string[] {
  return sandbox.view.sheets().map(({ name }) => name);
}

test('the compiled sheets have exactly the template columns', async () => {
  await compile(collect(...FIRST));
  expect(sheet('Compiled measures')[0]).toEqual([...MEASURES_HEADINGS]);
  expect(sheet('Compiled contextual')[0]).toEqual([...CONTEXTUAL_HEADINGS]);
});

test('every row read has its line in the log', async () => {
  const summary = await compile(collect(...FIRST, 'medway_q2.csv'));
  expect(sheet('Compile log')).toHaveLength(sumOutcomes(summary.outcomes.total) + 1);
});

test('the values are those of the files, the later report date winning', async () => {
  const { difference } = await compile(collect(...FIRST, 'west_sussex_q1_amended.csv'));
  const { measures } = await exportCompiled(clock);
  const referrals = (laCode: number, quarter: string) =>
    measures.records.find(
      ([, code, , , , q, number]) => code === String(laCode) && q === quarter && number === '202',
    );
  expect(referrals(886, 'Q2')?.[7]).toBe(
    String(figuresFor(886, { year: 2026, quarter: 2 }).get(202)),
  );
  const first = figuresFor(938, { year: 2026, quarter: 1 }).get(202) ?? 0;
  expect(referrals(938, 'Q1')?.slice(3)).toEqual([
    '2026-11-18',
    '2026-27',
    'Q1',
    '202',
    String(first - 10),
    'No',
  ]);
  expect(difference.added).toHaveLength(145);
});

test('an amendment that comes later changes what was compiled before, and says so', async () => {
  await compile(collect(...FIRST));
  const { difference } = await compile(collect('west_sussex_q1_amended.csv'));
  expect(difference.added).toEqual([]);
  expect(difference.changed.map(({ was, is }) => [was.value, is.value])).toHaveLength(2);
  expect(difference.withdrawn).toEqual([]);
});

test('compiling the same files again changes nothing', async () => {
  await compile(collect(...FIRST));
  const before = sheet('Compiled measures');
  const { difference } = await compile(collect(...FIRST));
  expect(sheet('Compiled measures')).toEqual(before);
  expect([difference.added, difference.changed, difference.restated]).toEqual([[], [], []]);
});

test('a formula elsewhere that refers to a compiled sheet goes on working', async () => {
  await compile(collect(...FIRST));
  sandbox.user.type('Sheet1', 0, 0, "=SUM('Compiled measures'!H2:H3)");
  const before = sandbox.view.cell('Sheet1', 0, 0).text;
  await compile(collect('west_sussex_q1_amended.csv'));
  expect(sandbox.view.cell('Sheet1', 0, 0).text).toBe(before);
});

test('text from other people’s files never becomes a formula', async () => {
  const heading = MEASURES_HEADINGS.join(',');
  const file = collectText(
    '=cmd.csv',
    `${heading}\r\n=1+1,845,East Sussex,2026-11-23,2026-27,Q2,201,5,No\r\n`,
  );
  await compile([file]);
  const log = sheet('Compile log');
  expect(log[1]?.[0]).toBe('=cmd.csv');
  expect(sandbox.view.cell('Compile log', 1, 0).formula).toBeUndefined();
});

describe('when Excel refuses at any of the round trips', () => {
  test.each([1, 2, 3, 4, 5, 6])('the compiled sheets stay whole (request %d)', async (struck) => {
    await compile(collect(...FIRST));
    const before = sheet('Compiled measures');
    const plan = await planFromFiles(collect('west_sussex_q1_amended.csv'), TODAY);
    let requests = 0;
    sandbox.faults.refusal = () => {
      requests += 1;
      return requests === struck ? 5102 : undefined;
    };
    const outcome = await compileSubmissions(plan).then(
      () => 'done',
      (problem: unknown) => (problem as HostProblem).kind,
    );
    sandbox.faults.refusal = () => undefined;
    if (outcome !== 'done') {
      expect(outcome).toBe('throttled');
      expect(sheet('Compiled measures')).toEqual(before);
      await compileSubmissions(plan);
    }
    expect(sheet('Compiled measures')).not.toEqual(before);
    expect(sheetNames()).toEqual([
      'Sheet1',
      'Compiled measures',
      'Compiled contextual',
      'Compile log',
    ]);
  });
});
