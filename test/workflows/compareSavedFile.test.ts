import type { MeasureEntry } from '../../src/domain/entries/Entry';
import { compareSavedFile } from '../../src/workflows/compareSavedFile';
import { makeExportFile } from '../../src/workflows/makeExportFile';

const ENTRY: MeasureEntry = {
  template: 'measures',
  region: 'South East',
  laCode: 845,
  laName: 'East Sussex',
  reportDate: '2026-11-23',
  period: { year: 2026, quarter: 2 },
  measure: 201,
  value: 4912,
  qualityCheck: 'No',
};

const exported = makeExportFile(
  'measures',
  'measures.csv',
  [ENTRY, { ...ENTRY, measure: 20210, value: 27 }],
  { errors: 0, readAt: '11:08' },
);

function saved(text: string, name = 'saved.csv'): File {
  return new File([text], name);
}

test('the exported bytes match', async () => {
  expect(await compareSavedFile(saved(exported.text), [exported])).toEqual({
    matches: true,
    title: 'It matches.',
    said: 'saved.csv: 2 rows, the same as the sheet.',
  });
});

test('another way of writing the same values matches, and is named', async () => {
  const excel = '\ufeff' + exported.text.replaceAll('\r\n', '\n');
  const comparison = await compareSavedFile(saved(excel), [exported]);
  expect(comparison.matches).toBe(true);
  expect(comparison.said).toContain('Only the way of writing differs');
});

test('a value that a program changed on saving is named with its line and column', async () => {
  const changed = exported.text.replace('20210', '"20,210"');
  expect(await compareSavedFile(saved(changed), [exported])).toEqual({
    matches: false,
    title: 'It differs in 1 place.',
    said: 'line 3, Measure no. is “20,210”; it should be 20210. Use Download or Copy.',
  });
});

test('a line too few and a value too many are both counted', async () => {
  const [heading = '', first = ''] = exported.text.split('\r\n');
  const comparison = await compareSavedFile(saved(`${heading}\r\n${first}x\r\n`), [exported]);
  expect(comparison.title).toBe('It differs in 2 places.');
});

test('a file with other headings is another kind of file', async () => {
  const comparison = await compareSavedFile(saved('a,b\r\n1,2\r\n'), [exported]);
  expect(comparison.title).toBe('It is another kind of file.');
});

test('a file that cannot be read says why', async () => {
  const comparison = await compareSavedFile(saved('', 'saved.csv'), [exported]);
  expect(comparison.title).toBe('It could not be read.');
  expect(comparison.said).toContain('empty');
});
