import { writeXlsx as writeWithPassword } from 'hucre/xlsx';
import { detectFile } from '../../src/files/detect';
import { buildBook } from './support/buildBook';
import { buildZip } from './support/buildZip';

const utf8 = (text: string) => new TextEncoder().encode(text);
const csv = utf8('Region,LA code\r\n');
const book = buildBook({});

/** The container of old Office files, with streams of these names. */
function ole(...streams: string[]): Uint8Array {
  const names = streams.map((name) => Buffer.from(name, 'utf16le'));
  return new Uint8Array(
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), ...names]),
  );
}

describe('detectFile', () => {
  it.each([
    ['845.csv', csv, 'csv'],
    ['845.CSV', csv, 'csv'],
    ['C:\\returns\\845.csv', csv, 'csv'],
    ['845.csv', utf8('\n'), 'csv'],
    ['845.csv', new Uint8Array(Buffer.from('\ufeffa\tb', 'utf16le')), 'csv'],
    ['845.xlsx', book, 'xlsx'],
    ['845.XLSM', book, 'xlsx'],
    ['a workbook.csv', book, 'xlsx'],
  ])('%s can be read', (name, bytes, kind) => {
    expect(detectFile(name, bytes)).toBe(kind);
  });

  it.each([
    ['a lock file', '~$845.xlsx', new Uint8Array(165), { code: 'lock-file' }],
    ['a lock file in a folder', 'returns/~$845.xlsx', book, { code: 'lock-file' }],
    ['no bytes', '845.csv', new Uint8Array(0), { code: 'empty' }],
    ['no extension', 'returns.d/845', csv, { code: 'other-extension', extension: '' }],
    ['another extension', '845.TXT', csv, { code: 'other-extension', extension: '.txt' }],
    ['an old workbook', '845.xls', ole('Workbook'), { code: 'legacy-xls' }],
    ['an old workbook renamed', '845.xlsx', ole('Workbook'), { code: 'legacy-xls' }],
    [
      'an old Word file renamed',
      '845.xlsx',
      ole('WordDocument'),
      { code: 'other-format', format: 'word' },
    ],
    [
      'a label that encrypts',
      '845.xlsx',
      ole('DRMEncryptedDataSpace', 'EncryptedPackage'),
      { code: 'encrypted', protection: 'label' },
    ],
    [
      'an unknown container',
      '845.xlsx',
      ole('Something else'),
      { code: 'encrypted', protection: 'unknown' },
    ],
    ['a binary workbook', '845.xlsb', book, { code: 'other-format', format: 'xlsb' }],
    [
      'a binary workbook renamed',
      '845.xlsx',
      buildZip([['xl/workbook.bin', '']]),
      { code: 'other-format', format: 'xlsb' },
    ],
    ['an OpenDocument sheet', '845.ods', book, { code: 'other-format', format: 'ods' }],
    [
      'an OpenDocument sheet renamed',
      '845.xlsx',
      buildZip([
        ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
        ['content.xml', ''],
      ]),
      { code: 'other-format', format: 'ods' },
    ],
    [
      'a Word file renamed',
      '845.xlsx',
      buildZip([['word/document.xml', '']]),
      { code: 'other-format', format: 'word' },
    ],
    ['a PDF', '845.pdf', utf8('%PDF-1.7'), { code: 'other-format', format: 'pdf' }],
    ['a PDF renamed', '845.csv', utf8('%PDF-1.7'), { code: 'other-format', format: 'pdf' }],
    [
      'a web page renamed',
      '845.xlsx',
      utf8('\ufeff\r\n<!DOCTYPE HTML PUBLIC><table>'),
      { code: 'other-format', format: 'html' },
    ],
    [
      'a table of a web page',
      '845.csv',
      utf8('<table border=1>'),
      { code: 'other-format', format: 'html' },
    ],
    [
      'an XML sheet renamed',
      '845.xlsx',
      utf8('<?xml version="1.0"?><Workbook>'),
      { code: 'other-format', format: 'xml' },
    ],
    ['a picture renamed', '845.xlsx', utf8('GIF89a'), { code: 'other-format', format: 'image' }],
    ['text renamed to a workbook', '845.xlsx', csv, { code: 'not-a-workbook', content: 'text' }],
    ['noise in a workbook', '845.xlsx', noise(), { code: 'not-a-workbook', content: 'binary' }],
    ['noise in a CSV', '845.csv', noise(), { code: 'not-text' }],
    [
      'zero bytes in a CSV',
      '845.csv',
      utf8(`${'Essex,845\r\n'.repeat(100)}\0`),
      { code: 'not-text' },
    ],
  ])('%s is refused', (_, name, bytes, refusal) => {
    expect(detectFile(name, bytes)).toEqual(refusal);
  });

  it('a workbook with a password is refused as one', async () => {
    const encrypted = await writeWithPassword({
      sheets: [{ name: 'A', rows: [['a']] }],
      encryption: { password: 'secret', spinCount: 10 },
    });
    expect(detectFile('845.xlsx', encrypted)).toEqual({
      code: 'encrypted',
      protection: 'password',
    });
  });
});

/** Every byte but zero, which text cannot have. */
function noise(): Uint8Array {
  return Uint8Array.from({ length: 5100 }, (_, index) => ((index * 89) % 255) + 1);
}
