import { cellsOf, rowsOf } from '../support/buildBook';

/** One row with these cells. */
const row = (cells: string) => ({ rows: `<row r="1">${cells}</row>` });

describe('numbers in a workbook', () => {
  it.each([
    ['12', 12],
    ['-7', -7],
    ['45.3', 45.3],
    ['0.1', 0.1],
    ['1E3', 1000],
    ['1.2345678901234567E-5', 1.2345678901234567e-5],
    ['45.300000000000004', 45.300000000000004],
    ['123456789012345678', 123456789012345680],
    [' 5 ', 5],
  ])('written %j are %d', (written, value) => {
    expect(cellsOf(row(`<c r="A1"><v>${written}</v></c>`))).toEqual([[value]]);
  });

  it('stored as text stay text', () => {
    const cell = '<c r="A1" t="inlineStr"><is><t>1,234</t></is></c>';
    expect(cellsOf(row(cell))).toEqual([['1,234']]);
  });
});

describe('text in a workbook', () => {
  it('is looked up among the shared texts, and may be in runs of different formats', () => {
    const book = {
      ...row('<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c>'),
      texts:
        '<si><t>plain</t></si><si><r><rPr><b/></rPr><t>Bath and </t></r><r><t xml:space="preserve"> NE Somerset</t></r></si>',
    };
    expect(cellsOf(book)).toEqual([['Bath and  NE Somerset', 'plain']]);
  });

  it('comes without the reading aids beside it', () => {
    const texts =
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>';
    expect(cellsOf({ ...row('<c r="A1" t="s"><v>0</v></c>'), texts })).toEqual([['東京']]);
  });

  it('keeps spaces and line breaks, written in any way', () => {
    const cell =
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a\r\nb_x000D_c&#13;d </t></is></c>';
    expect(cellsOf(row(cell))).toEqual([[' a\nb\rc\rd ']]);
  });

  it('has its entities resolved, above U+FFFF too', () => {
    const cell = '<c r="A1" t="str"><v>&lt;5 &amp;amp; &#x1F600;&#128512; &quot;x&apos;</v></c>';
    expect(cellsOf(row(cell))).toEqual([['<5 &amp; 😀😀 "x\'']]);
  });

  it('may be in CDATA, whole or in pieces, where nothing is an entity', () => {
    const cell =
      '<c r="A1" t="inlineStr"><is><t>a<![CDATA[<b> &amp; ]]>&amp; c<!-- no --></t></is></c>';
    expect(cellsOf(row(cell))).toEqual([['a<b> &amp; & c']]);
  });

  it('that looks like an Excel escape is read as Excel reads it', () => {
    const cell = '<c r="A1" t="str"><v>_x005F_x0041_ _x41_</v></c>';
    expect(cellsOf(row(cell))).toEqual([['_x0041_ _x41_']]);
  });

  it('that is empty is a blank cell', () => {
    expect(cellsOf(row('<c r="A1" t="inlineStr"><is><t/></is></c><c r="B1"><v>1</v></c>'))).toEqual(
      [['', 1]],
    );
  });
});

describe('what is inside a value', () => {
  it('is its text; elements there count for nothing', () => {
    expect(cellsOf(row('<c><v>1<x>2</x>3</v></c>'))).toEqual([[13]]);
  });

  it('that only looks like a character reference stays as it is', () => {
    const cell = '<c t="str"><v>&#x110000; &nbsp; R&D</v></c>';
    expect(cellsOf(row(cell))).toEqual([['&#x110000; &nbsp; R&D']]);
  });
});

describe('dates in a workbook', () => {
  const formats = [
    'dd/mm/yyyy',
    '[$-809]d mmmm yyyy;@',
    'h:mm:ss',
    '[h]:mm',
    '0.0 "days"',
    'mmm-yy',
    '[Red]0',
    '0;dd/mm/yyyy',
  ];
  const read = (serial: string, style: number, before = '') =>
    cellsOf({
      ...row(`<c r="A1" s="${style}"><v>${serial}</v></c>`),
      formats,
      workbook: `<workbook xmlns:r="r">${before}<sheets><sheet name="S" r:id="rId1"/></sheets></workbook>`,
    })[0]?.[0];

  it.each([
    [1, 'with slashes'],
    [2, 'with a month in words'],
    [6, 'of a month'],
  ])('are numbers whose style %d is a date format %s', (style) => {
    expect(read('46349', style)).toEqual({ date: '2026-11-23' });
  });

  it.each([0, 3, 4, 5, 7, 8, 99])('are not numbers with the style %d', (style) => {
    expect(read('46349', style)).toBe(46349);
  });

  it('lose their time of day', () => {
    expect(read('46349.999', 1)).toEqual({ date: '2026-11-23' });
  });

  it('a hair before midnight are the day that is meant', () => {
    expect(read('46348.9999999999', 1)).toEqual({ date: '2026-11-23' });
  });

  it('count from 1904 where the workbook says so', () => {
    expect(read('44887', 1, '<workbookPr date1904="1"/>')).toEqual({ date: '2026-11-23' });
  });

  it.each([
    ['1', '1900-01-01'],
    ['59', '1900-02-28'],
    ['61', '1900-03-01'],
    ['2958465', '9999-12-31'],
  ])('serial %s is %s', (serial, date) => {
    expect(read(serial, 1)).toEqual({ date });
  });

  it.each(['0', '0.5', '60', '-1', '2958466', '1E+300'])(
    'serial %s is no day and stays a number',
    (serial) => {
      expect(read(serial, 1)).toBe(Number(serial));
    },
  );

  it('may be written in ISO 8601, with or without a time, whatever the style', () => {
    const cells =
      '<c t="d"><v>2026-11-23</v></c><c t="d"><v>2026-11-23T09:30:00Z</v></c><c t="d"><v>2026-02-30</v></c>';
    expect(cellsOf(row(cells))).toEqual([
      [{ date: '2026-11-23' }, { date: '2026-11-23' }, '2026-02-30'],
    ]);
  });

  it('in a built-in format need no format in the file', () => {
    const styles = '<styleSheet><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>';
    expect(cellsOf({ ...row('<c s="1"><v>46349</v></c>'), styles })).toEqual([
      [{ date: '2026-11-23' }],
    ]);
  });
});

describe('formulas in a workbook', () => {
  it('give their stored result', () => {
    const cells =
      '<c t="str"><f>A2</f><v>Essex</v></c><c><f t="shared" si="0" ref="B1:B2">1+1</f><v>2</v></c>' +
      '<c><f t="shared" si="0"/><v>3</v></c><c t="b"><f>1=2</f><v>0</v></c>';
    expect(cellsOf(row(cells))).toEqual([['Essex', 2, 3, false]]);
  });

  it('without a stored result have none, which is not zero', () => {
    const cells = '<c><f>1+1</f></c><c><f>1+1</f><v/></c><c><f t="shared" si="0"/><v></v></c>';
    const none = { noResult: true };
    expect(cellsOf(row(cells))).toEqual([[none, none, none]]);
  });

  it('whose result is an empty text are blank cells', () => {
    expect(cellsOf(row('<c t="str"><f>""</f><v></v></c><c><v>1</v></c>'))).toEqual([['', 1]]);
  });

  it('whose result is an error give the error', () => {
    expect(cellsOf(row('<c t="e"><f>1/0</f><v>#DIV/0!</v></c>'))).toEqual([[{ error: '#DIV/0!' }]]);
  });
});

describe('booleans in a workbook', () => {
  it('are read as 1, 0, true and false', () => {
    const cells = ['1', '0', 'true', 'FALSE']
      .map((value) => `<c t="b"><v>${value}</v></c>`)
      .join('');
    expect(cellsOf(row(cells))).toEqual([[true, false, true, false]]);
  });
});

describe('places in a sheet', () => {
  it('come from the addresses, gaps being blank', () => {
    expect(rowsOf({ rows: '<row r="3"><c r="C3"><v>1</v></c></row>' })).toEqual([
      { number: 3, cells: ['', '', 1] },
    ]);
  });

  it('without addresses follow one another', () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(rowsOf({ rows })).toEqual([
      { number: 1, cells: [1, 2] },
      { number: 5, cells: ['', '', 3, 4] },
      { number: 6, cells: [5] },
    ]);
  });

  it('are taken from the cells where only the row has no address', () => {
    expect(rowsOf({ rows: '<row><c r="A7"><v>1</v></c></row>' })).toEqual([
      { number: 7, cells: [1] },
    ]);
  });

  it('are put in order', () => {
    const rows =
      '<row r="2"><c r="B2"><v>3</v></c><c r="A2"><v>2</v></c></row><row r="1"><c><v>1</v></c></row>';
    expect(rowsOf({ rows })).toEqual([
      { number: 1, cells: [1] },
      { number: 2, cells: [2, 3] },
    ]);
  });

  it('are not believed of the sheet as a whole', () => {
    const sheet = (ref: string) =>
      `<worksheet><dimension ref="${ref}"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData></worksheet>`;
    for (const ref of ['A1', 'A1:XFD1048576', 'nonsense']) {
      expect(rowsOf({ sheet: sheet(ref) })).toEqual([{ number: 2, cells: ['', 1] }]);
    }
  });

  it('reach to the last cell of a sheet', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const last = rowsOf({ rows }).at(-1);
    expect(last?.number).toBe(1_048_576);
    expect(last?.cells).toHaveLength(16_384);
    expect(last?.cells.at(-1)).toBe(2);
  });
});

describe('rows of a sheet', () => {
  it('that hold nothing are left out, 100,000 formatted ones too', () => {
    const blank = Array.from(
      { length: 100_000 },
      (_, index) =>
        `<row r="${index + 2}"><c r="A${index + 2}" s="1"/><c r="B${index + 2}" s="1"/></row>`,
    );
    expect(
      rowsOf({ rows: `<row r="1"><c r="A1"><v>1</v></c></row>${blank.join('')}` }),
    ).toHaveLength(1);
  });

  it('that are hidden, by hand or by a filter, are read and say so', () => {
    const rows =
      '<row r="1" hidden="1"><c><v>1</v></c></row><row r="2" hidden="0"><c><v>2</v></c></row>';
    expect(rowsOf({ rows })).toEqual([
      { number: 1, cells: [1], hidden: true },
      { number: 2, cells: [2] },
    ]);
  });
});
