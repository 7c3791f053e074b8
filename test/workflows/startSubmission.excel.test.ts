/** @jest-environment ./test/support/ExcelEnvironment.ts */
import { MEASURES } from '../../src/domain/catalogue/findMeasure';
import { formatRate } from '../../src/domain/rates/explainRate';
import { isRate } from '../../src/domain/rates/Rate';
import { CONTEXTUAL_HEADINGS, MEASURES_HEADINGS } from '../../src/domain/templates/Template';
import type { HostProblem } from '../../src/excel/HostProblem';
import { checkSubmission } from '../../src/workflows/checkSubmission';
import { openWorkbook } from '../../src/workflows/openWorkbook';
import { startSubmission, type SubmissionAnswers } from '../../src/workflows/startSubmission';
import { figuresFor } from '../support/figures';

const EAST_SUSSEX: SubmissionAnswers = {
  laCode: 845,
  period: { year: 2026, quarter: 2 },
  reportDate: '2026-11-23',
  earlier: [],
};
const clock = () => new Date(2026, 10, 23, 10, 42);
const VALUE = 7;
const RATE = 10;

function textOf(sheet: string, row: number, column: number): string {
  return sandbox.view.cell(sheet, row, column).text;
}

function rowOf(sheet: string, row: number, columns: number): string[] {
  return Array.from({ length: columns }, (_, column) => textOf(sheet, row, column));
}

function sheetNames(): string[] {
  return sandbox.view.sheets().map(({ name }) => name);
}

test('the sheets have exactly the template headings, then the helper columns', async () => {
  await startSubmission(EAST_SUSSEX);
  expect(rowOf('Measures', 0, 13)).toEqual([
    ...MEASURES_HEADINGS,
    'Measure name',
    'Rate or %',
    'Last quarter',
    'Reason for a query',
  ]);
  expect(rowOf('Contextual', 0, 8)).toEqual([
    ...CONTEXTUAL_HEADINGS,
    'Question',
    'Allowed answers',
  ]);
});

test('every measure has its row, in the order of the collection, ready to be filled', async () => {
  await startSubmission(EAST_SUSSEX);
  const numbers = MEASURES.map((_, index) => Number(textOf('Measures', index + 1, 6)));
  expect(numbers).toEqual(MEASURES.map(({ number }) => number));
  expect(rowOf('Measures', 1, 8)).toEqual([
    'South East',
    '845',
    'East Sussex',
    '23/11/2026',
    '2026-27',
    'Q2',
    '201',
    '',
  ]);
});

test('what is in the workbook is left alone, and taken names are gone round', async () => {
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.add('measures');
    own.getRange('A1').values = [['mine']];
    await context.sync();
  });
  await startSubmission(EAST_SUSSEX);
  expect(sheetNames()).toEqual([
    'Sheet1',
    'measures',
    'Measures (2)',
    'Contextual',
    'RIIA reference',
  ]);
  expect(textOf('measures', 0, 0)).toBe('mine');
});

test('the workbook remembers whose submission it is', async () => {
  await startSubmission(EAST_SUSSEX);
  const { submission } = await openWorkbook();
  expect(submission?.authority.name).toBe('East Sussex');
  expect(submission?.period).toEqual(EAST_SUSSEX.period);
});

test('Excel’s own validation refuses what is no count, and offers Yes and No', async () => {
  await startSubmission(EAST_SUSSEX);
  expect(sandbox.user.type('Measures', 1, VALUE, 'about 12')).toMatchObject({
    kept: false,
    style: 'Stop',
  });
  expect(sandbox.user.type('Measures', 1, VALUE, '12')).toEqual({ kept: true });
  expect(sandbox.view.validation('Measures', 1, 8)?.choices).toEqual(['Yes', 'No']);
  expect(sandbox.view.validation('Contextual', 25, 5)?.choices).toHaveLength(5);
  expect(sandbox.view.validation('Contextual', 30, 5)?.choices?.length).toBeGreaterThan(5);
});

test('the native formula gives what the domain works out, for every measure', async () => {
  await startSubmission(EAST_SUSSEX);
  const figures = figuresFor(845, EAST_SUSSEX.period);
  const values = MEASURES.map(({ number }) => [String(figures.get(number))]);
  sandbox.user.paste('Measures', 1, VALUE, values);
  const { rows } = await checkSubmission(clock);
  expect(rows).toHaveLength(35);
  for (const { row, rate } of rows) {
    if (!isRate(rate)) throw new Error(`Row ${row} has no rate`);
    const sign = rate.as === 'percentage' ? '%' : '';
    expect(textOf('Measures', row - 1, RATE)).toBe(`${formatRate(rate.value)}${sign}`);
  }
});

test.each([
  ['nothing entered', {}, 'Not reported'],
  ['a whole that is not reported', { 206: '5' }, 'No denominator'],
  ['a whole of nothing', { 206: '0', 205: '0' }, 'Denominator is 0'],
  ['a value that is no count', { 206: '12%', 205: '30' }, 'Not a count'],
  ['a formula that fails', { 206: '=1/0', 205: '30' }, 'Not a count'],
])('the native formula says why there is no figure: %s', async (_, entered, said) => {
  await startSubmission(EAST_SUSSEX);
  for (const [measure, text] of Object.entries(entered)) {
    const row = MEASURES.findIndex(({ number }) => String(number) === measure) + 1;
    sandbox.user.paste('Measures', row, VALUE, [[text]]);
  }
  expect(textOf('Measures', 17, RATE)).toBe(said);
});

test('rows of a submission that was opened are brought along', async () => {
  const earlier = [
    { period: { year: 2026, quarter: 1 } as const, value: 314 },
    { period: { year: 2026, quarter: 2 } as const, value: 412 },
  ].map(({ period, value }) => ({
    template: 'measures' as const,
    region: 'South East',
    laCode: 845,
    laName: 'East Sussex',
    reportDate: '2026-08-12' as const,
    period,
    measure: 208,
    value,
    qualityCheck: 'No' as const,
  }));
  await startSubmission({ ...EAST_SUSSEX, earlier });
  expect(rowOf('Measures', 19, 12).slice(7)).toEqual([
    '412',
    'No',
    'Section 47 enquiries',
    '39.5',
    '314',
  ]);
});

test.each([1, 2, 3, 4])(
  'when Excel refuses a request, no sheet is left behind and the next try works (request %d)',
  async (struck) => {
    let requests = 0;
    sandbox.faults.refusal = () => (++requests === struck ? 5102 : undefined);
    const outcome = await startSubmission(EAST_SUSSEX).then(
      () => 'done',
      (problem: unknown) => (problem as HostProblem).kind,
    );
    sandbox.faults.refusal = () => undefined;
    if (outcome !== 'done') {
      expect(outcome).toBe('throttled');
      expect(sheetNames()).toEqual(['Sheet1']);
      await startSubmission(EAST_SUSSEX);
    }
    expect(sheetNames()).toEqual(['Sheet1', 'Measures', 'Contextual', 'RIIA reference']);
  },
);
