import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceTable } from '../../../src/domain/entries/SourceTable';
import { readFile } from '../../../src/files/read';
import { refusalOf, tablesOf } from '../support/buildBook';

const folder = join(__dirname, '../../fixtures');
const read = (kind: 'pass' | 'fail', name: string) =>
  readFile(name, new Uint8Array(readFileSync(join(folder, kind, 'files', name))));
const headings = [
  'Region',
  'LA code',
  'LA name',
  'Report date',
  'Measure year',
  'Measure quarter',
  'Measure no.',
  'Measure value',
  'Quality check',
];
const essex = ['East of England', '881', 'Essex', { date: '2026-11-23' }, '2026-27', 'Q2'];

/** What test/fixtures/make.py puts into a book; only what becomes of its formula depends on the program. */
function expectedTables(file: string, formula: unknown, nineThirty: number): unknown[] {
  const sheet = (name: string, hidden: boolean, rows: unknown[]) => ({
    file,
    sheet: name,
    hidden,
    rows,
  });
  return [
    sheet('Measures', false, [
      { number: 1, cells: headings },
      { number: 2, cells: [...essex, 201, 1234, 'No'] },
      { number: 3, cells: [...essex, 202, '1,234', 'Yes'], hidden: true },
      { number: 4, cells: [...essex, 203, formula] },
      { number: 5, cells: [...essex, 204, 0, true] },
      { number: 6, cells: [...essex, 205, { error: '#REF!' }, false] },
      {
        number: 8,
        cells: ['Ynys Môn & “Gŵyr” 😀', '  spaced  ', 'two\nlines', '', '', '', '', 45.3, -7],
      },
    ]),
    sheet('Notes', false, [
      { number: 3, cells: ['', 'Guidance for the whole block'] },
      { number: 9, cells: ['', '', '', '', '', nineThirty] },
    ]),
    sheet('Hidden', true, [{ number: 1, cells: ['kept out of sight'] }]),
    sheet('Very hidden', true, [{ number: 1, cells: [42] }]),
    sheet('Blank', false, []),
  ] satisfies SourceTable[] | unknown[];
}

describe('workbooks made by real programs', () => {
  it.each([
    ['openpyxl-measures.xlsx', { noResult: true }, 0.3958333333333333],
    ['openpyxl-1904.xlsx', { noResult: true }, 0.3958333333333333],
    ['libreoffice-measures.xlsx', 1235, 0.395833333333333],
  ])('%s is read as it was meant', (name, formula, nineThirty) => {
    expect(tablesOf(read('pass', name))).toEqual(expectedTables(name, formula, nineThirty));
  });

  it('thousands of formatted blank rows of openpyxl are passed over', () => {
    const [table] = tablesOf(read('pass', 'openpyxl-styled-blank-rows.xlsx'));
    expect(table?.rows.map((row) => row.number)).toEqual([1, 2]);
  });

  it('a chart sheet of openpyxl is noted, the sheet beside it read', () => {
    const result = read('pass', 'openpyxl-chart-sheet.xlsx');
    expect(tablesOf(result).map((table) => table.rows.length)).toEqual([3]);
    expect(result).toMatchObject({ notes: [{ code: 'sheet-without-cells', sheet: 'Chart' }] });
  });

  it('a CSV of LibreOffice gives the same texts that its sheet shows', () => {
    const [table] = tablesOf(read('pass', 'libreoffice-measures.csv'));
    expect(table?.rows.at(1)?.cells).toEqual([
      'East of England',
      '881',
      'Essex',
      '23/11/2026',
      '2026-27',
      'Q2',
      '201',
      '1234',
      'No',
    ]);
    expect(table?.rows.at(-1)).toEqual({
      number: 8,
      cells: ['Ynys Môn & “Gŵyr” 😀', '  spaced  ', 'two\nlines', '', '', '', '', '45.3', '-7'],
    });
  });

  it.each([
    ['libreoffice-legacy.xls', { code: 'legacy-xls' }],
    ['libreoffice-ods-renamed.xlsx', { code: 'other-format', format: 'ods' }],
    ['libreoffice-html-renamed.xlsx', { code: 'other-format', format: 'html' }],
  ])('%s is refused as what it is', (name, refusal) => {
    expect(refusalOf(read('fail', name))).toEqual(refusal);
  });

  it('an old workbook that was renamed to .xlsx is refused as what it is', () => {
    const bytes = new Uint8Array(readFileSync(join(folder, 'fail/files/libreoffice-legacy.xls')));
    expect(refusalOf(readFile('renamed.xlsx', bytes))).toEqual({ code: 'legacy-xls' });
  });
});
