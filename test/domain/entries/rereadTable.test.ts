import { readTable } from '../../../src/domain/entries/readTable';
import { rereadTable } from '../../../src/domain/entries/rereadTable';
import type { SourceTable } from '../../../src/domain/entries/SourceTable';
import { contextualTable, measuresTable, tableOf } from '../../support/table';

const SHEET = `
  Measure no. | Measure value | Report date
  205 | 1,042 | date:2026-11-23
  206 | formula | 2026-11-23
  207 | error:#N/A | 2026-11-23
`;

/** The source read again after the other, and what is kept of the other: `k` for each row that is. */
function reread(before: SourceTable, after: SourceTable): string {
  const previous = readTable(before);
  const again = rereadTable(previous, after);
  expect(again).toEqual(readTable(after));
  return again.readings.map((row) => (previous.readings.includes(row) ? 'k' : '.')).join('');
}

test('readings of a table that has not changed are all kept, and their list with them', () => {
  const previous = readTable(measuresTable(SHEET));
  expect(rereadTable(previous, measuresTable(SHEET)).readings).toBe(previous.readings);
});

test.each([
  ['a value', SHEET.replace('1,042', '1,043'), '.kk'],
  ['text in place of a date', SHEET.replace('date:2026-11-23', '2026-11-23'), '.kk'],
  ['another date', SHEET.replace('date:2026-11-23', 'date:2026-11-22'), '.kk'],
  ['a result in place of none', SHEET.replace('formula', '7'), 'k.k'],
  ['another error', SHEET.replace('#N/A', '#REF!'), 'kk.'],
  ['a number in place of text', SHEET.replace('1,042', 'num:1042'), '.kk'],
  [
    'a hidden row',
    SHEET.replace('205 | 1,042 | date:2026-11-23', '205 | 1,042 | date:2026-11-23 (hidden)'),
    '.kk',
  ],
])('a row is read again for %s', (_, after, kept) => {
  expect(reread(measuresTable(SHEET), measuresTable(after))).toBe(kept);
});

test('rows that moved are read again, since their place is another', () => {
  const inserted = SHEET.replace('206 |', '201 | 5 | 2026-11-23\n  206 |');
  expect(reread(measuresTable(SHEET), measuresTable(inserted))).toBe('k...');
  const deleted = SHEET.replace(/ {2}205.*\n/, '');
  expect(reread(measuresTable(SHEET), measuresTable(deleted))).toBe('..');
});

test('a row that went leaves the others as they are', () => {
  const sheet = tableOf(`
    Region | LA code | LA name | Report date | Measure year | Measure quarter | Measure no. | Measure value | Quality check
    South East | 845 | East Sussex | 2026-11-23 | 2026-27 | Q2 | 205 | 5 |
    South East | 845 | East Sussex | 2026-11-23 | 2026-27 | Q2 | 206 | 5 |
  `);
  const without = { ...sheet, rows: sheet.rows.filter(({ number }) => number !== 2) };
  expect(reread(sheet, without)).toBe('k');
  expect(reread(without, sheet)).toBe('.k');
});

test('cells of other columns change no reading', () => {
  const sheet = (text: string) =>
    measuresTable(`
      Measure no. | Measure value | Team lead
      205 | 5 | ${text}
    `);
  expect(reread(sheet('Ann'), sheet('Bob'))).toBe('k');
});

test('a table whose columns or name are others is read anew', () => {
  const measures = measuresTable(SHEET);
  expect(reread(measures, { ...measures, sheet: 'Measures (2)' })).toBe('...');
  expect(reread(measures, { ...measures, hidden: true })).toBe('...');
  const swapped = {
    ...measures,
    rows: measures.rows.map((row) => ({ ...row, cells: [...row.cells].reverse() })),
  };
  expect(reread(measures, swapped)).toBe('...');
  expect(reread(measures, contextualTable('Contextual measure no.\n X05'))).toBe('.');
  expect(reread(measures, tableOf('Nothing | here'))).toBe('');
});
