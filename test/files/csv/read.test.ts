import { readCsv } from '../../../src/files/csv/read';
import { defaultLimits } from '../../../src/files/limits';
import { refusalOf, tablesOf } from '../support/buildBook';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

const rowsOf = (bytes: Uint8Array) => tablesOf(readCsv('845.csv', bytes))[0]?.rows ?? [];
const cellsOf = (text: string) => rowsOf(utf8(text)).map((row) => row.cells);

describe('what a CSV becomes', () => {
  it('is one table of text cells, with the name of the file and no sheet', () => {
    expect(readCsv('845.csv', utf8('a,b\r\n1,TRUE\r\n'))).toEqual({
      ok: true,
      tables: [
        {
          file: '845.csv',
          sheet: null,
          hidden: false,
          rows: [
            { number: 1, cells: ['a', 'b'] },
            { number: 2, cells: ['1', 'TRUE'] },
          ],
        },
      ],
      notes: [],
    });
  });

  it('is a table without rows where there is only white space', () => {
    expect(rowsOf(utf8('\ufeff \r\n,,\r\n'))).toEqual([]);
  });
});

describe('characters of a CSV', () => {
  const cells = [['Ynys Môn', '£5 – “ŵ”']];

  it.each([
    ['UTF-8', utf8('Ynys Môn,£5 – “ŵ”')],
    ['UTF-8 with a mark', utf8('\ufeffYnys Môn,£5 – “ŵ”')],
    ['UTF-16 little-endian', utf16le('Ynys Môn,£5 – “ŵ”')],
    ['UTF-16 big-endian', utf16be('Ynys Môn,£5 – “ŵ”')],
  ])('are read in %s', (_, bytes) => {
    expect(rowsOf(bytes).map((row) => row.cells)).toEqual(cells);
  });

  it('are Windows-1252 where they cannot be UTF-8, and a note says so', () => {
    const bytes = new Uint8Array([...latin('Ynys M\xf4n,\xa35 '), 0x96, ...latin(',x')]);
    const result = readCsv('845.csv', bytes);
    expect(tablesOf(result)[0]?.rows[0]?.cells).toEqual(['Ynys Môn', '£5 –', 'x']);
    expect(result).toMatchObject({ notes: [{ code: 'encoding', encoding: 'windows-1252' }] });
  });

  it('that are no text are refused', () => {
    expect(refusalOf(readCsv('845.csv', utf8('a,\0b')))).toEqual({ code: 'not-text' });
  });
});

describe('records of a CSV', () => {
  it('end at LF, CR or CRLF, also mixed in one file', () => {
    expect(cellsOf('a,b\n1,2\r3,4\r\n5,6')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  it('are numbered with the blank ones counted', () => {
    expect(rowsOf(utf8('a,b\r\n\r\n,\r\n1,2\r\n')).map((row) => row.number)).toEqual([1, 4]);
  });

  it('are numbered as records where a value has line ends in it', () => {
    expect(rowsOf(utf8('a,b\r\n"1\r\n\r\n2",3\r\n4,5\r\n'))).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 2, cells: ['1\r\n\r\n2', '3'] },
      { number: 3, cells: ['4', '5'] },
    ]);
  });

  it('lose empty values at their end, and may have fewer values than the headings', () => {
    expect(cellsOf('a,b,c,,,\n1,2,,,,\n3\n')).toEqual([['a', 'b', 'c'], ['1', '2'], ['3']]);
  });

  it('at the end of a file may be blank in any number', () => {
    expect(cellsOf(`a,b\n1,2\n${',\n'.repeat(5000)}`)).toHaveLength(2);
  });

  it('need no line end after the last, which may end with an empty value', () => {
    expect(cellsOf('a,b,c\n1,,3\n4,5,')).toEqual([
      ['a', 'b', 'c'],
      ['1', '', '3'],
      ['4', '5'],
    ]);
  });
});

describe('quotation marks in a CSV', () => {
  it('hold separators, line ends and doubled marks', () => {
    expect(cellsOf('"a, ""b""","c\nd"\n')).toEqual([['a, "b"', 'c\nd']]);
  });

  it('count only at the start of a value', () => {
    expect(cellsOf('5" pipe,x"y"\n')).toEqual([['5" pipe', 'x"y"']]);
  });

  it('may be followed by more of the value, and the next value is not swallowed', () => {
    expect(cellsOf('"x"y,2\n3,4\n')).toEqual([
      ['xy', '2'],
      ['3', '4'],
    ]);
  });

  it('that are never closed refuse the file, with the record where it begins', () => {
    expect(refusalOf(readCsv('845.csv', utf8('a,b\n1,2\n"3,4\n5,6\n')))).toEqual({
      code: 'damaged',
      fault: 'unclosed-quote',
      part: null,
      row: 3,
    });
  });
});

describe('separator of a CSV', () => {
  it.each([
    ['semicolon', 'a;b;c\n1,5;2,5;3\n1;2;"x;y"\n', ['1,5', '2,5', '3']],
    ['tab', 'a\tb\tc\n1,5\t2;5\t3\n', ['1,5', '2;5', '3']],
    ['comma', 'a,b,c\n1;5,2\t5,3\n', ['1;5', '2\t5', '3']],
  ])('is guessed: %s', (_, text, second) => {
    expect(cellsOf(text)[1]).toEqual(second);
  });

  it('is not mistaken for the semicolons of one long remark', () => {
    expect(cellsOf('a,b,c\n1,2,x;x;x;x;x;x;x;x;x\n')[1]).toEqual(['1', '2', 'x;x;x;x;x;x;x;x;x']);
  });

  it('is found below title lines', () => {
    expect(cellsOf('Return for Essex, Q2\n\na;b;c\n1;2;3\n').at(-1)).toEqual(['1', '2', '3']);
  });

  it('is what a sep= line says, which is no record', () => {
    expect(rowsOf(utf8('sep=;\r\na;b\r\n1,2,3;4\r\n'))).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 2, cells: ['1,2,3', '4'] },
    ]);
  });

  it('is noted where it is not a comma', () => {
    expect(readCsv('845.csv', utf8('a\tb\n'))).toMatchObject({
      notes: [{ code: 'delimiter', delimiter: '\t' }],
    });
  });
});

describe('limits of a CSV', () => {
  it.each([
    ['file-bytes', { fileBytes: 10 }, 10],
    ['rows', { rows: 2 }, 2],
    ['cells', { cells: 4 }, 4],
    ['cell-characters', { cellCharacters: 3 }, 3],
  ])('%s: more is refused', (what, changed, limit) => {
    const result = readCsv('845.csv', utf8('a,b\n1,2\nlong,3\n'), { ...defaultLimits, ...changed });
    expect(refusalOf(result)).toEqual({ code: 'too-large', what, limit });
  });
});
