import { readFile } from '../../src/files/read';
import { buildBook, tablesOf } from './support/buildBook';

const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';

describe('readFile', () => {
  it('reads a CSV and a workbook alike, each table with the name of its file', () => {
    const csv = readFile('a.csv', new TextEncoder().encode('x,y\r\n'));
    const book = readFile('b.xlsx', buildBook({ rows }));
    expect([...tablesOf(csv), ...tablesOf(book)]).toEqual([
      { file: 'a.csv', sheet: null, hidden: false, rows: [{ number: 1, cells: ['x', 'y'] }] },
      { file: 'b.xlsx', sheet: 'Sheet1', hidden: false, rows: [{ number: 1, cells: [1] }] },
    ]);
  });

  it('reads a workbook that is called .csv as what it is, with a note', () => {
    const result = readFile('b.csv', buildBook({ rows }));
    expect(tablesOf(result)[0]?.rows).toEqual([{ number: 1, cells: [1] }]);
    expect(result).toMatchObject({ notes: [{ code: 'workbook-named-csv' }] });
  });

  it('reads a file that stands somewhere inside a larger buffer', () => {
    const bytes = buildBook({ rows });
    const larger = new Uint8Array(bytes.length + 20);
    larger.set(bytes, 7);
    const result = readFile('b.xlsx', larger.subarray(7, 7 + bytes.length));
    expect(tablesOf(result)[0]?.rows).toEqual([{ number: 1, cells: [1] }]);
  });

  it('refuses what detectFile refuses', () => {
    expect(readFile('~$b.xlsx', new Uint8Array(165))).toEqual({
      ok: false,
      refusal: { code: 'lock-file' },
    });
  });
});
