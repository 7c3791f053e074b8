import { crc32 } from 'node:zlib';
import { defaultLimits } from '../../../src/files/limits';
import { readFile } from '../../../src/files/read';
import {
  buildBook,
  cellsOf,
  linksXml,
  refusalOf,
  refusalOfBook,
  sheetXml,
  usualLinks,
  workbookXml,
} from '../support/buildBook';
import { buildZip } from '../support/buildZip';

const MiB = 1024 * 1024;
const sheetPart = 'xl/worksheets/sheet1.xml';
const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
const sheet = sheetXml(one);
const damaged = (fault: string, part: string | null = sheetPart, row: number | null = null) => ({
  code: 'damaged',
  fault,
  part,
  row,
});
/** The refusal of a book whose sheet part has this content. */
const ofSheet = (content: string) => refusalOfBook({ sheet: content });

describe('a workbook that unpacks to far too much', () => {
  it('is refused by what it declares, before anything is unpacked', () => {
    const huge = { content: 'x', lie: { size: 1024 * MiB } };
    expect(refusalOfBook({ sheet: huge })).toEqual({
      code: 'too-large',
      what: 'part-bytes',
      limit: defaultLimits.partBytes,
    });
  });

  it('is refused by its ratio', () => {
    const spaces = new Uint8Array(16 * MiB).fill(32);
    expect(refusalOfBook({ sheet: spaces })).toEqual({
      code: 'too-large',
      what: 'compression-ratio',
      limit: defaultLimits.compressionRatio,
    });
  });

  it('is refused while it unpacks, where it lies about its size', () => {
    const spaces = new Uint8Array(72 * MiB).fill(32);
    const started = performance.now();
    expect(refusalOfBook({ sheet: { content: spaces, lie: { size: 1000 } } })).toEqual(
      damaged('wrong-size'),
    );
    expect(refusalOfBook({ sheet: { content: 'a', lie: { size: 1000 } } })).toEqual(
      damaged('wrong-size'),
    );
    // Packing the bomb takes most of this.
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('is refused by the sum of its parts, also where all sheets are the same part', () => {
    const sheets = Array.from({ length: 20 }, (_, index) => [`S${index}`] as const);
    const links = sheets.map(
      (_, index) => [`rId${index + 1}`, 'worksheet', 'worksheets/sheet1.xml'] as const,
    );
    const book = { sheet, workbook: workbookXml(sheets), links: linksXml(links) };
    const totalBytes = 6000;
    expect(refusalOfBook(book, { ...defaultLimits, totalBytes })).toEqual({
      code: 'too-large',
      what: 'total-bytes',
      limit: totalBytes,
    });
  });

  it('is read where only a part that nobody needs is huge', () => {
    const media = { content: 'x', lie: { size: 1024 * MiB } };
    expect(cellsOf({ sheet, more: [['xl/media/image1.png', media]] })).toEqual([[1]]);
  });
});

describe('limits of a workbook', () => {
  const twoRows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
  const merged = '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C1:D2"/></mergeCells>';

  it.each([
    ['file-bytes', { fileBytes: 100 }, 100],
    ['parts', { parts: 5 }, 5],
    ['rows', { rows: 1 }, 1],
    ['cells', { cells: 2 }, 2],
    ['sheets', { sheets: 0 }, 0],
    ['merged-ranges', { mergedRanges: 1 }, 1],
    ['merged-cells', { mergedCells: 3 }, 3],
  ])('%s: more is refused', (what, changed, limit) => {
    const limits = { ...defaultLimits, ...changed };
    expect(refusalOfBook({ sheet: sheetXml(twoRows, merged) }, limits)).toEqual({
      code: 'too-large',
      what,
      limit,
    });
  });

  it('cells of all sheets count together', () => {
    const book = {
      rows: '<row><c><v>1</v></c><c><v>2</v></c></row>',
      workbook: workbookXml([['A'], ['B']]),
      links: linksXml([...usualLinks, ['rId2', 'worksheet', 'worksheets/sheet1.xml']]),
    };
    const tooMany = { code: 'too-large', what: 'cells', limit: 3 };
    expect(refusalOfBook(book, { ...defaultLimits, cells: 3 })).toEqual(tooMany);
  });

  it('characters of a cell: more is refused, shared or not', () => {
    const limits = { ...defaultLimits, cellCharacters: 3 };
    const tooLong = { code: 'too-large', what: 'cell-characters', limit: 3 };
    const inline = '<row><c t="inlineStr"><is><r><t>ab</t></r><r><t>cd</t></r></is></c></row>';
    expect(refusalOfBook({ rows: inline }, limits)).toEqual(tooLong);
    expect(refusalOfBook({ rows: '<row><c t="str"><v>abcd</v></c></row>' }, limits)).toEqual(
      tooLong,
    );
    expect(refusalOfBook({ rows: one, texts: '<si><t>abcd</t></si>' }, limits)).toEqual(tooLong);
  });

  it('cells far to the right in many rows are counted with the gaps before them', () => {
    const rows = Array.from(
      { length: 2000 },
      (_, index) => `<row><c r="XFD${index + 1}"><v>1</v></c></row>`,
    );
    expect(refusalOfBook({ rows: rows.join('') })).toEqual({
      code: 'too-large',
      what: 'cells',
      limit: defaultLimits.cells,
    });
  });
});

describe('a zip in which two programs can see two files', () => {
  it('is refused for two parts of one name, in whatever spelling', () => {
    const more = [['XL\\worksheets\\Sheet1.xml', sheet]] as const;
    expect(refusalOfBook({ sheet, more })).toEqual({
      code: 'unsafe',
      fault: 'repeated-part',
      part: 'XL/worksheets/Sheet1.xml',
    });
  });

  it('is refused for parts that share their bytes', () => {
    const more = [['xl/other.xml', { content: sheet, lie: { offset: 0 } }]] as const;
    expect(refusalOfBook({ sheet, more })).toMatchObject({
      code: 'unsafe',
      fault: 'overlapping-parts',
    });
  });
});

describe('a damaged workbook', () => {
  it('is refused where a checksum is wrong', () => {
    const part = { content: sheet, lie: { checksum: 1 } };
    expect(refusalOfBook({ sheet: part })).toEqual(damaged('wrong-checksum'));
  });

  it('is refused where a part goes on after the size and the checksum that it declares', () => {
    const lie = { size: sheet.length, checksum: crc32(sheet) };
    expect(refusalOfBook({ sheet: { content: `${sheet} `, lie } })).toEqual(damaged('wrong-size'));
  });

  it('is refused where a stored part is not as long as it says', () => {
    const part = { content: sheet, stored: true, lie: { size: 5 } };
    expect(refusalOfBook({ sheet: part })).toEqual(damaged('wrong-size'));
  });

  it('is refused where a part is packed in a way that workbooks are not', () => {
    expect(refusalOfBook({ sheet: { content: sheet, lie: { method: 12 } } })).toEqual(
      damaged('cannot-unpack'),
    );
  });

  it('is refused where the packed bytes are nonsense', () => {
    const part = { content: 'not deflated at all', stored: true, lie: { method: 8 } };
    expect(refusalOfBook({ sheet: part })).toEqual(damaged('cannot-unpack'));
  });

  it('is refused where a part is encrypted', () => {
    expect(refusalOfBook({ sheet: { content: sheet, lie: { flags: 1 } } })).toEqual({
      code: 'encrypted',
      protection: 'password',
    });
  });

  it('is refused where it was cut short, anywhere', () => {
    const bytes = buildBook({ sheet });
    for (let length = 4; length < bytes.length - 1; length += 37) {
      expect(refusalOf(readFile('cut.xlsx', bytes.subarray(0, length)))).toMatchObject({
        code: 'damaged',
        fault: 'cut-short',
      });
    }
  });

  it('is refused where a sheet is missing', () => {
    const links = linksXml([['rId1', 'worksheet', 'worksheets/gone.xml']]);
    expect(refusalOfBook({ sheet, links })).toEqual(
      damaged('missing-part', 'xl/worksheets/gone.xml'),
    );
    expect(refusalOfBook({ sheet, links: linksXml(usualLinks.slice(1)) })).toEqual(
      damaged('missing-part', 'Sheet1'),
    );
  });

  it('is refused where there is no workbook in the zip', () => {
    expect(refusalOf(readFile('a.xlsx', buildZip([['readme.txt', 'hello']])))).toEqual({
      code: 'not-a-workbook',
      content: 'zip',
    });
  });

  it.each([
    ['ends inside an element', sheet.replace('</sheetData></worksheet>', '')],
    ['ends inside a tag', sheet.slice(0, -3)],
    ['closes more than it opens', `${sheet}</x>`],
    ['has an attribute without quotation marks', sheet.replace('r="1"', 'r=1')],
    ['has an attribute without a value', sheet.replace('r="1"', 'r')],
    ['has a comment that never ends', `<!-- ${sheet}`],
  ])('is refused where the XML %s', (_, content) => {
    expect(ofSheet(content)).toEqual(damaged('malformed-xml'));
  });

  it.each(['abc', '0x1F', 'Infinity', '1,5', '1.2.3'])(
    'is refused where a number is written %j',
    (written) => {
      expect(ofSheet(sheet.replace('<v>1', `<v>${written}`))).toEqual(
        damaged('malformed-xml', sheetPart, 1),
      );
    },
  );

  it('is refused where a cell points to a text that is not there', () => {
    const rows = '<row r="4"><c r="A4" t="s"><v>7</v></c></row>';
    expect(refusalOfBook({ rows })).toEqual(damaged('missing-text', sheetPart, 4));
  });

  it('is refused where a row or a cell is there twice', () => {
    expect(refusalOfBook({ rows: `${one}${one}` })).toEqual(damaged('repeated-row', sheetPart, 1));
    const cells = '<row r="3"><c r="B3"><v>1</v></c><c r="B3"><v>2</v></c></row>';
    expect(refusalOfBook({ rows: cells })).toEqual(damaged('repeated-cell', sheetPart, 3));
  });

  it('is refused where its text is not in the encoding that it claims', () => {
    const content = Buffer.from(sheetXml('<row><c t="str"><v>M\xf4n</v></c></row>'), 'latin1');
    expect(refusalOfBook({ sheet: content })).toEqual(damaged('unreadable-text'));
    expect(ofSheet(sheet.replace('UTF-8', 'klingon'))).toEqual(damaged('unreadable-text'));
  });
});

describe('a document type', () => {
  it.each([
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
    '<!ENTITY % x SYSTEM "http://example.org">',
  ])('is refused wherever it stands, so that no entity is ever defined: %s', (declaration) => {
    const refusal = (part: string) => ({ code: 'unsafe', fault: 'document-type', part });
    expect(ofSheet(`${declaration}${sheet}`)).toEqual(refusal(sheetPart));
    expect(refusalOfBook({ sheet, workbook: `${declaration}<workbook/>` })).toEqual(
      refusal('xl/workbook.xml'),
    );
    expect(refusalOfBook({ sheet, styles: `${declaration}<styleSheet/>` })).toEqual(
      refusal('xl/styles.xml'),
    );
  });
});

describe('a number format made to keep a reader busy', () => {
  it('takes no longer than others', () => {
    const started = performance.now();
    const formats = ['['.repeat(200_000), '[h'.repeat(100_000), '[h]'.repeat(100_000)];
    expect(cellsOf({ sheet, formats })).toEqual([[1]]);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('names that mean something to JavaScript', () => {
  it('are names like any other', () => {
    const book = {
      sheet,
      workbook: workbookXml([['__proto__']]),
      more: [
        ['__proto__', 'a'],
        ['constructor', 'b'],
      ] as const,
    };
    expect(readFile('__proto__.xlsx', buildBook(book))).toMatchObject({
      ok: true,
      tables: [{ sheet: '__proto__', rows: [{ number: 1, cells: [1] }] }],
    });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
