import { readFile } from '../../../src/files/read';
import { type SheetToWrite, writeXlsx } from '../../../src/files/xlsx/write';
import type { ValidationToWrite } from '../../../src/files/xlsx/writeValidation';
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

  it('gives columns looks, number formats and single cells looks of their own', async () => {
    const looked: SheetToWrite = {
      ...measures,
      looks: [
        { heading: { fill: '#02535E', colour: '#FFFFFF', bold: true }, body: { fill: '#FFFBE6' } },
        undefined,
        { numberFormat: '#,##0' },
      ],
      exceptions: [{ row: 1, column: 0, look: { indent: 1 } }],
      headingHeight: 31,
      tabColour: '#02535E',
    };
    const sheet = await partOf([looked], 'xl/worksheets/sheet1.xml');
    const styleOf = (cell: string) => new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(sheet)?.[1];
    const styles = ['A1', 'A2', 'A3', 'B2', 'C2'].map(styleOf);
    expect(styles).not.toContain(undefined);
    expect(new Set(styles).size).toBe(styles.length);
    expect(sheet).toContain('<tabColor rgb="FF02535E"');
    expect(sheet).toMatch(/<row r="1" ht="31"/);
    const look = await partOf([looked], 'xl/styles.xml');
    for (const part of ['FF02535E', 'FFFFFBE6', '#,##0', 'indent="1"'])
      expect(look).toContain(part);
  });

  it('writes the same bytes for the same content and day', async () => {
    const write = () => writeXlsx([measures], { title: 'Submission', made: '2026-11-23' });
    expect(await write()).toEqual(await write());
  });
});

describe('validations', () => {
  const base = {
    cells: 'C2:C3',
    prompt: { title: 'Value', text: 'A count.' },
    refusal: { title: 'Value', text: 'No count.', insist: true },
  };
  const written = async (validation: ValidationToWrite) => {
    const sheet = await partOf(
      [{ ...measures, validations: [validation] }],
      'xl/worksheets/sheet1.xml',
    );
    return /<dataValidation .*<\/dataValidation>/.exec(sheet)?.[0] ?? '';
  };

  it.each([
    [
      'a whole number',
      { kind: 'whole-number', least: 0 },
      /type="whole".*operator="greaterThanOrEqual".*>0</,
    ],
    ['a day', { kind: 'date', from: '2026-09-30' }, /type="date".*>46295</],
    ['a short list', { kind: 'list', choices: ['Yes', 'No'] }, /type="list".*Yes,No/],
    ['a list on a sheet', { kind: 'named-list', name: 'Answers' }, /type="list".*>Answers</],
    ['anything', { kind: 'anything' }, /type="custom".*>TRUE</],
  ] as const)('let cells hold %s', async (_, allow, expected) => {
    const rule = await written({ ...base, allow });
    expect(rule).toMatch(expected);
    expect(rule).toMatch(/sqref="C2:C3".*allowBlank="1".*showErrorMessage="1" errorStyle="stop"/);
    expect(rule).toContain('prompt="A count."');
  });

  it('ask, or let pass, where they do not insist', async () => {
    const allow = { kind: 'whole-number', least: 0 } as const;
    const asked = { ...base, allow, refusal: { ...base.refusal, insist: false } };
    expect(await written(asked)).toContain('errorStyle="warning"');
    expect(await written({ ...base, allow, refusal: null })).not.toContain('showErrorMessage');
  });

  it('that Excel would call damage are not written', async () => {
    const list = (choices: string[]) => written({ ...base, allow: { kind: 'list', choices } });
    await expect(list(['a'.repeat(200), 'b'.repeat(60)])).rejects.toThrow('Longer than 255');
    await expect(list(['Mosaic (Access, formerly Servelec)'])).rejects.toThrow('comma');
    const prompt = { title: 'T'.repeat(33), text: '' };
    await expect(written({ ...base, prompt, allow: { kind: 'anything' } })).rejects.toThrow(
      'Longer than 32',
    );
  });
});
