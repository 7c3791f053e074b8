import type { Cell } from '../../src/domain/entries/Cell';
import { judgeSubmission } from '../../src/workflows/checkSubmission';
import { prepareExport } from '../../src/workflows/prepareExport';
import { readingOf } from './support';

const NOW = new Date(2026, 10, 23, 10, 42);

function judge(measures: Record<string, Cell>, contextual: Record<string, Cell> = {}) {
  return judgeSubmission(readingOf(measures, contextual), NOW);
}

test('a sheet that nobody has filled has nothing wrong with it', () => {
  const checked = judge({});
  expect(checked).toMatchObject({ filled: 0, total: 35, checkedAt: '10:42' });
  expect(checked.findings.filter(({ grade }) => grade !== 'note')).toEqual([]);
});

test('a part that exceeds its whole is found, worded, and leads to its cell', () => {
  const [finding] = judge({ H17: 1042, H18: 1061 }).findings;
  expect(finding).toMatchObject({
    grade: 'error',
    title: '206 is more than 205',
    goTo: { label: 'Go to H18', sheet: 'Measures', address: 'H18' },
    reasonCell: null,
  });
  expect(finding?.action).toBe('Correct H17 or H18.');
});

test('a finding on the other sheet names the sheet', () => {
  const finding = judge({}, { F27: 'Maybe' }).findings.find(({ grade }) => grade === 'error');
  expect(finding?.goTo?.label).toBe('Go to Contextual F27');
});

test('a query can take a reason in its row, and keeps the one that is there', () => {
  const cells = { H20: 300, H21: 400 };
  const [open] = judge(cells).findings;
  expect(open).toMatchObject({ grade: 'query', reason: null, reasonCell: { address: 'M21' } });
  const [answered] = judge({ ...cells, M21: 'Counted by conference' }).findings;
  expect(answered?.reason).toBe('Counted by conference');
});

test('the same slip down a column is one finding that knows its rows, each of which shows it', () => {
  const wrong = Object.fromEntries(
    Array.from({ length: 35 }, (_, index) => [`D${index + 2}`, { date: '2026-12-24' as const }]),
  );
  const checked = judge({ ...wrong, H20: 412 });
  const [finding, ...others] = checked.findings.filter(({ grade }) => grade === 'error');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    title: 'Report date is in the future (35 rows)',
    action: 'Correct D2 to D36.',
    goTo: { address: 'D2' },
  });
  expect(finding?.rows).toHaveLength(35);
  const shown = new Set(checked.rows.flatMap(({ findings }) => findings));
  expect([...shown].filter(({ grade }) => grade === 'error')).toEqual([finding]);
  expect(checked.rows.every(({ findings }) => findings.length > 0)).toBe(true);
  expect(prepareExport(checked).measures.errors).toBe(1);
  expect(checked.entries.measures).toEqual([]);
});

test('a slip in many rows keeps its id when the first of them is corrected', () => {
  const ids = (from: number) =>
    judge(Object.fromEntries([2, 3, 4].map((row) => [`I${row}`, row < from ? 'Yes' : 'Maybe'])))
      .findings.filter(({ grade }) => grade === 'error')
      .map(({ id }) => id);
  expect(ids(3)).toEqual(ids(2));
});

test('the same finding has the same id in the next check', () => {
  const ids = (cells: Record<string, Cell>) => judge(cells).findings.map(({ id }) => id);
  expect(ids({ H17: 1042, H18: 1061 })).toEqual(ids({ H17: 1042, H18: 1070 }));
});

test('a row has its count, its rate and last quarter’s count', () => {
  const row = judge({ H20: 412, L20: 314 }).rows.find(({ measure }) => measure === 208);
  expect(row).toMatchObject({ row: 20, count: 412, lastQuarter: 314 });
  expect(row?.rate).toMatchObject({ as: 'rate', value: 39.5, denominator: 104_428 });
});

test('blank rows and rows with errors are left out of the file', () => {
  const checked = judge({ H2: 4912, H3: 'c', H15: 0 });
  expect(checked.entries.measures.map(({ measure, value }) => [measure, value])).toEqual([
    [201, 4912],
    [203, 0],
  ]);
});

test('X01 to X24 follow from the Quality check column', () => {
  const { entries } = judge({ H2: 10, I2: 'No', H5: 4, I5: 'Yes', H3: 4, I3: 'No' });
  expect(entries.contextual.map(({ item, value }) => [item, value])).toEqual([
    ['X01', 'No'],
    ['X02', 'Yes'],
  ]);
});

test('an answer that was typed is exported as it is, whatever would follow', () => {
  const { entries } = judge({ H2: 10, I2: 'No' }, { F2: 'Yes' });
  expect(entries.contextual.find(({ item }) => item === 'X01')?.value).toBe('Yes');
});

test('the files are named by authority, quarter and report date', () => {
  const { measures, contextual } = prepareExport(judge({ H2: 4912 }));
  expect(measures.name).toBe('riia24_measures_845_2026-27_Q2_20261123.csv');
  expect(contextual.name).toBe('riia24_context_845_20261123.csv');
});

test('a report date that was changed on the sheet names the file', () => {
  const { measures } = prepareExport(judge({ H2: 4912, D2: { date: '2026-11-20' } }));
  expect(measures.name).toBe('riia24_measures_845_2026-27_Q2_20261120.csv');
});

test('only the file with errors is held back', () => {
  const { measures, contextual } = prepareExport(judge({ H2: '12%' }, { F26: 'Yes' }));
  expect(measures.errors).toBe(1);
  expect(contextual.errors).toBe(1);
  expect(prepareExport(judge({ H2: '12%' })).contextual.errors).toBe(0);
});

test('the exported text is the template’s headings and the rows', () => {
  const { measures } = prepareExport(judge({ H2: 4912, I2: 'No' }));
  expect(measures.text).toBe(
    'Region,LA code,LA name,Report date,Measure year,Measure quarter,Measure no.,Measure value,Quality check\r\n' +
      'South East,845,East Sussex,2026-11-23,2026-27,Q2,201,4912,No\r\n',
  );
});

test('the covering note has each query with its reason', () => {
  const { note } = prepareExport(judge({ H20: 300, H21: 400, M21: 'Counted by conference' }));
  expect(note).toContain('East Sussex (845), 2026-27 Q2: notes to the RIIA 24 submission');
  expect(note).toContain('Reason: Counted by conference');
});
