import { readFile } from '../../../src/files/read';
import { type SheetToWrite, writeXlsx } from '../../../src/files/xlsx/write';
import { openZip, readPart } from '../../../src/files/xlsx/zip';
import { defaultLimits } from '../../../src/files/limits';
import { tablesOf } from '../support/buildBook';

const measures: SheetToWrite = {
  name: 'Measures',
  headings: ['LA code', 'Report date', 'Measure value'],
  rows: [
    ['845', '2026-11-23', 12],
    ['=1+1', null, 0],
  ],
  dateColumns: [1],
  widths: [10, 12],
  table: 'Measures',
};

async function partOf(sheets: readonly SheetToWrite[], part: string): Promise<string> {
  const bytes = readPart(openZip(await writeXlsx(sheets), defaultLimits), part);
  return new TextDecoder().decode(bytes ?? undefined);
}

describe('writeXlsx', () => {
  it('writes values that are read back the same: text as text, days as dates', async () => {
    const bytes = await writeXlsx([measures, { name: 'Blank', headings: ['a'], rows: [] }]);
    expect(tablesOf(readFile('pack.xlsx', bytes)).map(({ sheet, rows }) => [sheet, rows])).toEqual([
      [
        'Measures',
        [
          { number: 1, cells: ['LA code', 'Report date', 'Measure value'] },
          { number: 2, cells: ['845', { date: '2026-11-23' }, 12] },
          { number: 3, cells: ['=1+1', '', 0] },
        ],
      ],
      ['Blank', [{ number: 1, cells: ['a'] }]],
    ]);
  });

  it('shows days as dd/mm/yyyy', async () => {
    expect(await partOf([measures], 'xl/styles.xml')).toContain('formatCode="dd/mm/yyyy"');
  });

  it('keeps the heading row in view and makes the rows a table', async () => {
    expect(await partOf([measures], 'xl/worksheets/sheet1.xml')).toMatch(
      /<pane [^>]*state="frozen"/,
    );
    expect(await partOf([measures], 'xl/tables/table1.xml')).toContain('ref="A1:C3"');
  });

  it('gives a table without rows one blank row, as Excel must have it', async () => {
    expect(await partOf([{ ...measures, rows: [] }], 'xl/tables/table1.xml')).toContain(
      'ref="A1:C2"',
    );
  });

  it('does not write something as a day that is none', async () => {
    const wrong = { ...measures, rows: [['845', 'last Monday', 1]] };
    await expect(writeXlsx([wrong])).rejects.toThrow('Not a day: last Monday');
  });
});
