import { MEASURES_HEADINGS } from '../../src/domain/templates/Template';
import { collectFile } from '../../src/workflows/collectFile';

const TODAY = '2026-11-23';

function collect(name: string, ...rows: readonly string[]) {
  const text = [MEASURES_HEADINGS.join(','), ...rows].join('\r\n');
  return collectFile(name, name, new TextEncoder().encode(text), TODAY);
}

const row = (laCode: number, name: string, measure: number, value: string) =>
  `South East,${laCode},${name},2026-11-13,2026-27,Q2,${measure},${value},No`;

test('a file without fault is accepted and says whose it is', () => {
  const file = collect('kent.csv', row(886, 'Kent', 216, '190'), row(886, 'Kent', 217, '188'));
  expect(file).toMatchObject({ status: 'accepted', said: 'Kent. 2 rows.', authority: 'Kent' });
});

test('a file with refused rows is accepted with queries, and lists them', () => {
  const file = collect('kent.csv', row(886, 'Kent', 216, '190'), row(886, 'Kent', 217, 'c'));
  expect(file).toMatchObject({ status: 'queries', said: 'Kent. 1 of 2 rows; 1 row refused.' });
  expect(file.refusedRows).toMatchObject([{ row: 3, sheet: null }]);
});

test('a file of which no row can be used is refused', () => {
  const file = collect('kent.csv', row(886, 'Kent', 216, 'c'), row(886, 'Kent', 217, 'x'));
  expect(file).toMatchObject({ status: 'refused', authority: null });
});

test('blank values are no fault', () => {
  const file = collect('kent.csv', row(886, 'Kent', 216, '190'), row(886, 'Kent', 217, ''));
  expect(file).toMatchObject({ status: 'accepted', refusedRows: [] });
});

test('a file that cannot be read says why, and gives the plan one line for its log', () => {
  const file = collectFile('a.csv', 'a.csv', new Uint8Array(), TODAY);
  expect(file).toMatchObject({ status: 'refused', rows: 0 });
  expect(file.said).toContain('The file is empty');
  expect(file.sources).toHaveLength(1);
});

test('a region’s own compiled file is taken like any other', () => {
  const file = collect('se.csv', row(886, 'Kent', 216, '190'), row(936, 'Surrey', 216, '90'));
  expect(file).toMatchObject({ status: 'accepted', said: 'Kent and Surrey. 2 rows.' });
});
