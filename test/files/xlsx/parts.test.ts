import { readFile } from '../../../src/files/read';
import {
  buildBook,
  type BookToBuild,
  cellsOf,
  linksXml,
  MAIN,
  sheetXml,
  tablesOf,
  usualLinks,
  workbookXml,
} from '../support/buildBook';

const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>5</v></c></row>';
const texts = '<si><t>Môn 😀</t></si>';
const plain: BookToBuild = { rows, texts };
const expected = [['Môn 😀', 5]];

const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const onlyIn = (part: string, book: BookToBuild = plain): BookToBuild => ({
  ...book,
  sheet: sheetXml('<row r="1"><c r="A1"><v>404</v></c></row>'),
  links: linksXml([['rId1', 'worksheet', part], ...usualLinks.slice(1)]),
});

describe('parts of a workbook', () => {
  it.each<[string, BookToBuild]>([
    ['with any name', { ...onlyIn('data.xml'), more: [['xl/data.xml', sheetXml(rows)]] }],
    [
      'with an absolute target',
      { ...onlyIn('/other/s.xml'), more: [['other/s.xml', sheetXml(rows)]] },
    ],
    ['with a target upwards', { ...onlyIn('../s.xml'), more: [['s.xml', sheetXml(rows)]] }],
    ['with backslashes', { ...onlyIn('a\\s.xml'), more: [['xl\\a\\s.xml', sheetXml(rows)]] }],
    [
      'in other letter case',
      { ...onlyIn('Sheets/S.XML'), more: [['XL/sheets/s.xml', sheetXml(rows)]] },
    ],
    [
      'with an escaped target',
      { ...onlyIn('my%20s.xml'), more: [['xl/my s.xml', sheetXml(rows)]] },
    ],
    ['with a slash in front', { ...onlyIn('s.xml'), more: [['/xl/s.xml', sheetXml(rows)]] }],
  ])('are found %s', (_, book) => {
    expect(cellsOf(book)).toEqual(expected);
  });

  it.each<[string, BookToBuild]>([
    ['in UTF-16', { texts, sheet: utf16(sheetXml(rows).replace('UTF-8', 'UTF-16')) }],
    [
      'in UTF-16, the other way round',
      { texts, sheet: Buffer.from(utf16(sheetXml(rows))).swap16() },
    ],
    ['in UTF-16 without a mark', { texts, sheet: utf16(sheetXml(rows)).subarray(2) }],
    ['with a byte order mark', { texts, sheet: `\ufeff${sheetXml(rows)}` }],
    ['with single quotation marks', { texts, sheet: sheetXml(rows).replaceAll('"', "'") }],
    [
      'in Windows-1252',
      {
        sheet: Buffer.concat([
          Buffer.from('<?xml version="1.0" encoding="windows-1252"?>'),
          Buffer.from(
            `<worksheet><sheetData><row><c t="str"><v>M\xf4n &#x1F600;</v></c><c><v>5</v></c></row></sheetData></worksheet>`,
            'latin1',
          ),
        ]),
      },
    ],
    [
      'with comments, instructions and strange layout',
      {
        texts,
        sheet: `<?xml version="1.0"?><!-- <c> -->\n<worksheet ><?mso x?>\n<sheetData\n>\n<row\tr = "1"\n> <c t='s' r="A1"\n><!-- > --><v >0</v ></c ><c r="B1"> <v>5</v> </c></row></sheetData ></worksheet>\n`,
      },
    ],
    [
      'with attributes that contain a greater-than sign',
      { texts, sheet: sheetXml(rows.replace('<row r="1"', '<row spans="1>2" r="1"')) },
    ],
  ])('are read %s', (_, book) => {
    expect(cellsOf(book)).toEqual(expected);
  });

  it('may have their elements prefixed', () => {
    const prefixed = (xml: string) =>
      xml.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace('xmlns=', 'xmlns:x=');
    const book = {
      sheet: prefixed(sheetXml(rows).replace(/<\?.*?\?>/, '')),
      workbook: prefixed(workbookXml([['Sheet1']])),
      texts,
    };
    expect(cellsOf(book)).toEqual(expected);
  });

  it('may be strict OOXML', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const book = {
      texts,
      sheet: sheetXml(rows).replace(MAIN, main),
      workbook: workbookXml([['Sheet1']], '<workbookPr dateCompatibility="0"/>').replace(
        MAIN,
        main,
      ),
      frontLinks: linksXml([['rId1', 'officeDocument', 'xl/workbook.xml']], strict),
      links: linksXml(usualLinks, strict),
    };
    expect(cellsOf(book)).toEqual(expected);
  });

  it('may give links any prefix and any order', () => {
    const book = {
      ...plain,
      workbook: `<workbook xmlns:d3p1="x"><sheets><sheet sheetId="7" d3p1:id="rId1" name="A"/></sheets></workbook>`,
      links: linksXml([...usualLinks].reverse()),
    };
    expect(cellsOf(book)).toEqual(expected);
  });

  it('need no styles and no shared texts', () => {
    const book = {
      rows: '<row r="1"><c r="A1" s="4"><v>5</v></c></row>',
      links: linksXml(usualLinks.slice(0, 1)),
    };
    expect(cellsOf(book)).toEqual([[5]]);
  });
});

describe('zip of a workbook', () => {
  it.each<[string, BookToBuild]>([
    ['stored parts', { texts, sheet: { content: sheetXml(rows), stored: true } }],
    ['data descriptors', { texts, sheet: { content: sheetXml(rows), descriptor: true } }],
    ['zip64 parts', { texts, sheet: { content: sheetXml(rows), zip64: true } }],
    ['a zip64 directory', { ...plain, zip: { zip64: true } }],
    ['a comment', { ...plain, zip: { comment: 'made by hand' } }],
    [
      'folders as entries',
      {
        ...plain,
        more: [
          ['xl/', ''],
          ['xl/media/', ''],
        ],
      },
    ],
    ['a large part', { texts, sheet: sheetXml(rows, `<!-- ${noise(400_000)} -->`) }],
  ])('is read with %s', (_, book) => {
    expect(cellsOf(book)).toEqual(expected);
  });
});

describe('sheets of a workbook', () => {
  const two = {
    workbook: workbookXml([
      ['Notes &amp; more', 'state="hidden"'],
      ['Data', 'state="veryHidden"'],
      ['Third'],
    ]),
    links: linksXml([
      ['rId3', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId1', 'worksheet', 'worksheets/sheet3.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ]),
    rows: '<row><c><v>3</v></c></row>',
    more: [
      ['xl/worksheets/sheet2.xml', sheetXml('<row><c><v>2</v></c></row>')],
      ['xl/worksheets/sheet3.xml', sheetXml('<row><c><v>1</v></c></row>')],
    ] as const,
  };

  it('are tables in the order of the tabs, hidden ones marked', () => {
    expect(tablesOf(readFile('845.XLSM', buildBook(two)))).toEqual([
      { file: '845.XLSM', sheet: 'Notes & more', hidden: true, rows: [{ number: 1, cells: [1] }] },
      { file: '845.XLSM', sheet: 'Data', hidden: true, rows: [{ number: 1, cells: [2] }] },
      { file: '845.XLSM', sheet: 'Third', hidden: false, rows: [{ number: 1, cells: [3] }] },
    ]);
  });

  it('that are charts or macros are passed over with a note', () => {
    const book = {
      rows,
      texts,
      workbook: workbookXml([['Data'], ['Chart']]),
      links: linksXml([...usualLinks, ['rId2', 'chartsheet', 'chartsheets/sheet1.xml']]),
    };
    const result = readFile('book.xlsx', buildBook(book));
    expect(tablesOf(result).map((table) => table.sheet)).toEqual(['Data']);
    expect(result).toMatchObject({ notes: [{ code: 'sheet-without-cells', sheet: 'Chart' }] });
  });

  it('show under a merged cell only its top left value, and a note counts the rest', () => {
    const merged =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>' +
      '<row r="2"><c r="A2"><v>4</v></c></row>';
    const sheet = sheetXml(merged, '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>');
    const result = readFile('book.xlsx', buildBook({ sheet }));
    expect(tablesOf(result)[0]?.rows).toEqual([{ number: 1, cells: [1, '', 3] }]);
    expect(result).toMatchObject({ notes: [{ code: 'covered-cells', sheet: 'Sheet1', count: 2 }] });
  });

  it('leave out cells beyond their last row and column, and a note counts them', () => {
    const outside =
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFE1"><v>2</v></c><c r="ZZZZZZ99999999"><v>2</v></c></row>' +
      '<row r="2000000000"><c r="A2000000000"><v>3</v></c></row>';
    const result = readFile('book.xlsx', buildBook({ rows: outside }));
    expect(tablesOf(result)[0]?.rows).toEqual([{ number: 1, cells: [1] }]);
    expect(result).toMatchObject({
      notes: [{ code: 'cells-outside-sheet', sheet: 'Sheet1', count: 3 }],
    });
  });
});

/** Text that hardly compresses and is the same every time. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return String.fromCharCode(97 + (state % 26));
  }).join('');
}
