import {
  answers,
  checked,
  compiled,
  CONTEXTUAL_HEADINGS,
  MEASURE_HEADINGS,
  measures,
  table,
  utf16,
  workbook,
  type SheetCell,
} from './files';

const ROW: readonly SheetCell[] = [
  'South East',
  845,
  'East Sussex',
  '<c s="1"><v>46339</v></c>',
  '2026-27',
  'Q2',
  202,
  987,
  'No',
];
const WRITTEN = [
  'South East',
  '845',
  'East Sussex',
  '2026-11-13',
  '2026-27',
  'Q2',
  '202',
  '987',
  'No',
];
const CSV = measures({ 'Quality check': 'No' });

function latin1(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

describe('CSV dialects', () => {
  it.each([
    ['LF', CSV.replaceAll('\r\n', '\n')],
    ['CR', CSV.replaceAll('\r\n', '\r')],
    ['a byte order mark', `\uFEFF${CSV}`],
    ['UTF-16 little-endian', utf16(CSV)],
    ['UTF-16 big-endian', new Uint8Array(Buffer.from(utf16(CSV)).swap16())],
    ['semicolons', CSV.replaceAll(',', ';')],
    ['tabs', CSV.replaceAll(',', '\t')],
    ['trailing empty columns', CSV.replaceAll('\r\n', ',,,\r\n')],
    ['trailing empty rows', `${CSV}\r\n,,,,,,,,\r\n\r\n`],
    ['no final newline', CSV.trimEnd()],
    ['everything quoted', CSV.replaceAll(/([^,\r\n]+)/g, '"$1"')],
    ['a title above the heading', `Submission of East Sussex\r\n\r\n${CSV}`],
    ['headings in capitals', CSV.replace(/^.*\r\n/, (line) => line.toUpperCase())],
    ['headings without the full stop', CSV.replace('no.', 'no')],
    ['folded white space in headings', CSV.replace('LA code', ' LA  code ')],
    ['a line break in a heading', CSV.replace('LA code', '"LA\r\ncode"')],
    ['a missing last field', CSV.replace(',No\r\n', '\r\n')],
    [
      'another order of columns',
      table(MEASURE_HEADINGS.toReversed(), [
        Object.fromEntries(
          MEASURE_HEADINGS.map((heading, index) => [heading, WRITTEN[index] ?? '']),
        ),
      ]),
    ],
  ])('reads %s', async (name, content) => {
    const { rows, code } = await compiled({ 'a.csv': content });
    const last = name === 'a missing last field' ? '' : 'No';
    expect(rows.map((row) => Object.values(row).slice(0, 9))).toEqual([
      [...WRITTEN.slice(0, 8), last],
    ]);
    expect(code).toBe(0);
  });

  it('reads Windows-1252', async () => {
    const { rows } = await compiled({
      'a.csv': latin1(measures({ 'Measure year': '2026\x9627', 'Measure value': '1\xa0234' })),
    });
    expect(rows.map((row) => [row['Measure year'], row['Measure value']])).toEqual([
      ['2026-27', '1234'],
    ]);
  });

  it('counts blank records in the row number', async () => {
    const { log } = await compiled({ 'a.csv': CSV.replace('\r\n', '\r\n\r\n,,,,,,,,\r\n') });
    expect(log.map(({ row, outcome }) => [row, outcome])).toEqual([['4', 'kept']]);
  });

  it('logs a second heading row as refused', async () => {
    const { log, code } = await compiled({ 'a.csv': `${CSV}${CSV.replace(',202,', ',201,')}` });
    expect(log.map(({ row, outcome }) => [row, outcome])).toEqual([
      ['2', 'kept'],
      ['3', 'refused'],
      ['4', 'kept'],
    ]);
    expect(code).toBe(1);
  });

  it.each([
    ['a missing heading', CSV.replace('Measure value', 'Something')],
    ['a repeated heading', CSV.replace('Quality check', 'Measure value')],
    ['no heading row', 'a,b,c\r\n1,2,3\r\n'],
    ['0 bytes', ''],
  ])('refuses a file with %s in one line without a row', async (_, content) => {
    const { log, rows, code } = await compiled({ 'a.csv': content, 'b.csv': measures({}) });
    expect(log.map(({ file, row, outcome }) => [file, row, outcome])).toEqual([
      ['a.csv', '', 'refused'],
      ['b.csv', '2', 'kept'],
    ]);
    expect(log[0]?.['reason']).not.toBe('');
    expect([rows.length, code]).toEqual([1, 1]);
  });

  it('notes headings without data, without a line in the log', async () => {
    const empty = measures();
    const { log, code } = await compiled({ 'a.csv': empty, 'b.csv': CSV });
    expect(log.map(({ file }) => file)).toEqual(['b.csv']);
    expect(code).toBe(0);
    const { findings, code: exit } = await checked(empty);
    expect(findings.map(({ grade }) => grade)).toEqual(['note']);
    expect(exit).toBe(0);
  });

  it('notes an unknown heading and ignores its column', async () => {
    const content = CSV.replace('Quality check', 'Quality check,Comment').replace(
      ',No',
      ',No,=1+1',
    );
    const { findings, code } = await checked(content);
    expect(
      findings.filter(({ message }) => message.includes('Comment')).map(({ grade }) => grade),
    ).toEqual(['note']);
    expect(code).toBe(0);
  });

  it.each(['=1+1', '+1', '-x', '@SUM(A1)', '\tx', '\rx'])(
    'refuses free text that begins with a formula sign: %j',
    async (text) => {
      const { log, code } = await compiled({ 'a.csv': measures({ 'LA name': text }) });
      expect(log.map(({ outcome }) => outcome)).toEqual(['refused']);
      expect(code).toBe(1);
    },
  );
});

describe('workbooks', () => {
  const sheet = (...rows: (readonly SheetCell[])[]): readonly (readonly SheetCell[])[] => [
    MEASURE_HEADINGS,
    ...rows,
  ];
  const withCell = (index: number, cell: SheetCell): readonly SheetCell[] =>
    ROW.map((each, at) => (at === index ? cell : each));

  it.each([
    ['as Excel writes it', workbook([{ name: 'Measures', rows: sheet(ROW) }])],
    ['in strict OOXML', workbook([{ name: 'M', rows: sheet(ROW) }], { strict: true })],
    ['with UTF-16 parts', workbook([{ name: 'M', rows: sheet(ROW) }], { utf16: true })],
    ['with absolute targets', workbook([{ name: 'M', rows: sheet(ROW) }], { absolute: true })],
    [
      'counting dates from 1904',
      workbook([{ name: 'M', rows: sheet(withCell(3, '<c s="1"><v>44877</v></c>')) }], {
        date1904: true,
      }),
    ],
    ['with a serial number as date', workbook([{ name: 'M', rows: sheet(withCell(3, 46339)) }])],
    [
      'with a date with a time',
      workbook([{ name: 'M', rows: sheet(withCell(3, '<c s="1"><v>46339.75</v></c>')) }]),
    ],
    [
      'with an ISO date cell',
      workbook([
        { name: 'M', rows: sheet(withCell(3, '<c t="d"><v>2026-11-13T00:00:00</v></c>')) },
      ]),
    ],
    ['with text numbers', workbook([{ name: 'M', rows: sheet(withCell(7, '987')) }])],
    ['with a text LA code', workbook([{ name: 'M', rows: sheet(withCell(1, '845')) }])],
    ['with a text measure number', workbook([{ name: 'M', rows: sheet(withCell(6, ' 202.0 ')) }])],
    [
      'with a logical Quality check',
      workbook([{ name: 'M', rows: sheet(withCell(8, '<c t="b"><v>0</v></c>')) }]),
    ],
    [
      'with a calculated value',
      workbook([{ name: 'M', rows: sheet(withCell(7, '<c><f>900+87</f><v>987</v></c>')) }]),
    ],
    ['with a quarter as a number', workbook([{ name: 'M', rows: sheet(withCell(5, 2)) }])],
    ['with a title above', workbook([{ name: 'M', rows: [['Title'], [], ...sheet(ROW)] }])],
    ['with 29 rows above the heading', workbook([{ name: 'M', rows: sheet(ROW), firstRow: 30 }])],
    [
      'with a hidden sheet',
      workbook([
        { name: 'Notes', rows: [['read me']] },
        { name: 'M', rows: sheet(ROW), hidden: true },
      ]),
    ],
    ['with a hidden row', workbook([{ name: 'M', rows: sheet(ROW), hiddenRows: [2] }])],
  ])('are read %s', async (_, content) => {
    const { rows, code } = await compiled({ 'a.xlsx': content });
    expect(rows.map((row) => Object.values(row).slice(0, 9))).toEqual([WRITTEN]);
    expect(code).toBe(0);
  });

  it.each([
    ['a formula without a result', withCell(7, '<c><f>SUM(1)</f></c>'), 'has no stored result'],
    ['an error value', withCell(7, '<c t="e"><v>#REF!</v></c>'), ''],
    ['a number that is not whole', withCell(7, 9.5), ''],
    ['a negative number', withCell(7, -3), ''],
    ['a bare year as a number', withCell(4, 2026), ''],
  ])('refuse %s', async (_, row, said) => {
    const { log, code } = await compiled({ 'a.xlsx': workbook([{ name: 'M', rows: sheet(row) }]) });
    expect(log.map(({ outcome, sheet: name, row: number }) => [outcome, name, number])).toEqual([
      ['refused', 'M', '2'],
    ]);
    expect(log[0]?.['reason']).toContain(said);
    expect(code).toBe(1);
  });

  it.each([
    ['a hidden sheet', { hidden: true }],
    ['a hidden row', { hiddenRows: [2] }],
  ])('say in the finding that %s is hidden', async (_, hidden) => {
    const content = workbook([
      { name: 'Other', rows: [['Hello']] },
      { name: 'M', rows: sheet(withCell(7, 'x')), ...hidden },
    ]);
    const { findings } = await checked(content, 'a.xlsx');
    const said = findings.filter(({ message }) => message.includes('hidden'));
    expect(said.map(({ grade }) => grade)).toEqual(['note']);
  });

  it('of several sheets have all sheets read, in both templates', async () => {
    const content = workbook([
      { name: 'One', rows: sheet(ROW) },
      { name: 'Two', rows: sheet(withCell(6, 201)), firstRow: 5 },
      {
        name: 'Three',
        rows: [CONTEXTUAL_HEADINGS, ['', '845', '', '2026-11-13', 'X26', '<c t="b"><v>1</v></c>']],
      },
    ]);
    const { log, code } = await compiled({ 'a.xlsx': content });
    expect(
      log.map(({ sheet: name, row, template, outcome }) => [name, row, template, outcome]).sort(),
    ).toEqual([
      ['One', '2', 'measures', 'kept'],
      ['Three', '2', 'contextual', 'kept'],
      ['Two', '6', 'measures', 'kept'],
    ]);
    expect(code).toBe(0);
  });

  it('with one sheet that lacks a heading have the others read', async () => {
    const content = workbook([
      { name: 'Bad', rows: [MEASURE_HEADINGS.slice(0, 8), ROW.slice(0, 8)] },
      { name: 'Good', rows: sheet(ROW) },
    ]);
    const { log, code } = await compiled({ 'a.xlsx': content });
    expect(log.map(({ sheet: name, row, outcome }) => [name, row, outcome]).sort()).toEqual([
      ['Bad', '', 'refused'],
      ['Good', '2', 'kept'],
    ]);
    expect(code).toBe(1);
  });

  it('that are damaged are refused in one line', async () => {
    const { log, code } = await compiled({ 'a.xlsx': 'not a workbook', 'b.csv': CSV });
    expect(log.map(({ file, row, outcome }) => [file, row, outcome])).toEqual([
      ['a.xlsx', '', 'refused'],
      ['b.csv', '2', 'kept'],
    ]);
    expect(code).toBe(1);
  });

  it('have X31 as a year, a date cell or text', async () => {
    for (const [cell, written] of [
      [2019, '2019-06-15'],
      ['<c s="1"><v>43631</v></c>', '2019-06-15'],
      ['June 2019', '2019-06-15'],
    ] as const) {
      const content = workbook([
        { name: 'C', rows: [CONTEXTUAL_HEADINGS, ['', 845, '', '2026-11-13', 'X31', cell]] },
      ]);
      const { answers: rows } = await compiled({ 'a.xlsx': content });
      expect(rows.map((row) => row['Contextual measure value'])).toEqual([written]);
    }
  });
});

describe('files', () => {
  it('of the two templates are told apart by their headings', async () => {
    const { rows, answers: items } = await compiled({ 'a.csv': CSV, 'b.csv': answers({}) });
    expect([rows.length, items.length]).toEqual([1, 1]);
  });
});
