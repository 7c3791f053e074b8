import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { TEMPLATE_SHEETS, TEMPLATE_TABLES } from '../../src/cli/templateSheets';
import { MEASURE_NUMBERS } from '../../src/domain/catalogue/Measure';
import { CONTEXTUAL_NUMBERS } from '../../src/domain/catalogue/ContextualItem';
import { quoteCell, type Cell } from '../../src/domain/entries/Cell';
import {
  CONTEXTUAL_HEADINGS,
  HELPER_HEADINGS,
  MEASURES_HEADINGS,
} from '../../src/domain/templates/Template';
import { readFile } from '../../src/files/read';
import { defaultLimits } from '../../src/files/limits';
import { writeXlsx } from '../../src/files/xlsx/write';
import { openZip, readPart } from '../../src/files/xlsx/zip';
import { SHEETS, TABLES } from '../../src/workflows/sheets/names';
import { figuresFor } from '../support/figures';
import { Folder, recordsOf, riia } from './folder';

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => {
  folder.remove();
});

const Q2 = '2026-27 Q2';

/** Makes a workbook in the folder, and says how it went. */
function make(name: string, la: string, quarter: string, ...more: string[]) {
  return riia('template', ...['--la', la, '--quarter', quarter, '--out', folder.at(name)], ...more);
}

/** The cells of a sheet as our own reader reads them. */
function rowsOf(name: string, sheet: string): readonly (readonly Cell[])[] {
  const result = readFile(name, readFileSync(folder.at(name)));
  const table = result.ok ? result.tables.find((one) => one.sheet === sheet) : undefined;
  if (!table) throw new Error(`${name} has no sheet ${sheet} that can be read`);
  return table.rows.map(({ cells }) => cells);
}

function partOf(name: string, part: string): string {
  const bytes = readPart(openZip(readFileSync(folder.at(name)), defaultLimits), part);
  return new TextDecoder().decode(bytes ?? undefined);
}

describe('riia template', () => {
  it('makes a row for every measure and item, with everything but the answers filled', async () => {
    const { code, stdout } = await make('t.xlsx', '845', Q2);
    expect(code).toBe(0);
    expect(stdout).toContain('East Sussex (845), 2026-27 Q2');
    const measures = rowsOf('t.xlsx', 'Measures');
    expect(measures[0]).toEqual([...MEASURES_HEADINGS, 'Measure name', 'Reason for a query']);
    const authority = ['South East', 845, 'East Sussex', { date: '2026-12-01' }];
    expect(measures[1]?.slice(0, 10)).toEqual([
      ...authority,
      ...['2026-27', 'Q2', 201, '', '', 'Initial contacts'],
    ]);
    expect(measures.slice(1).map((row) => row[6])).toEqual(MEASURE_NUMBERS);
    const contextual = rowsOf('t.xlsx', 'Contextual');
    expect(contextual[0]).toEqual([...CONTEXTUAL_HEADINGS, ...HELPER_HEADINGS.contextual]);
    expect(contextual.slice(1).map((row) => row[4])).toEqual(CONTEXTUAL_NUMBERS);
    expect(contextual[26]).toEqual([
      ...authority,
      ...['X26', '', 'Do you report contacts that do not progress to referral?', 'Yes, No'],
    ]);
  });

  it('has the quarters up to the one named, oldest first, each with the authority of then', async () => {
    await make('t.xlsx', 'E10000011', '2026-27 Q1', '--quarters', '3');
    const quarters = rowsOf('t.xlsx', 'Measures')
      .slice(1)
      .map((row) => row.slice(4, 6).map(quoteCell).join(' '));
    expect([...new Set(quarters)]).toEqual(['2025-26 Q3', '2025-26 Q4', '2026-27 Q1']);
    expect(quarters).toHaveLength(3 * MEASURE_NUMBERS.length);
  });

  it('leaves the report date blank where the quarter is not over, since no day can be right', async () => {
    const { stdout } = await make('t.xlsx', '845', Q2, '--today', '2026-09-30');
    expect(stdout).toContain('left blank: the quarter ends on 30/09/2026');
    const dates = ['Measures', 'Contextual'].map((sheet) =>
      rowsOf('t.xlsx', sheet)
        .slice(1)
        .map((row) => row[3]),
    );
    expect(new Set(dates.flat())).toEqual(new Set(['']));
  });

  it('has no contextual rows for an authority that has ended by the report date', async () => {
    const { code, stdout } = await make('t.xlsx', '909', '2022-23 Q4');
    expect(code).toBe(0);
    expect(stdout).toContain('Contextual has no rows');
    expect(rowsOf('t.xlsx', 'Measures')).toHaveLength(1 + MEASURE_NUMBERS.length);
    expect(rowsOf('t.xlsx', 'Contextual')).toHaveLength(1);
  });

  it('gives nothing to correct before it is filled', async () => {
    await make('t.xlsx', '845', Q2);
    const { code, stdout } = await riia('check', folder.at('t.xlsx'));
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/error|quer/);
  });

  it('is called as the add-in calls its sheets and tables, so that the pane knows them', () => {
    expect(TEMPLATE_SHEETS).toEqual({ measures: SHEETS.measures, contextual: SHEETS.contextual });
    expect(TEMPLATE_TABLES).toEqual({ measures: TABLES.measures, contextual: TABLES.contextual });
  });
});

describe('a filled template', () => {
  it('compiles to the values that were typed, whole', async () => {
    await make('t.xlsx', '845', Q2);
    const figures = figuresFor(845, { year: 2026, quarter: 2 });
    const fill = (sheet: string, column: number, answers: readonly (string | number)[]) =>
      rowsOf('t.xlsx', sheet).map((row, index) =>
        row.map((cell, at) => {
          if (at === column && index > 0) return answers[index - 1] ?? '';
          return typeof cell === 'object' && 'date' in cell ? cell.date : quoteCell(cell);
        }),
      );
    const counts = MEASURE_NUMBERS.map((number) => figures.get(number) ?? 0);
    const answers = CONTEXTUAL_NUMBERS.map((number) => ANSWERS[number] ?? 'No');
    const sheets = [
      ['Measures', fill('Measures', 7, counts)],
      ['Contextual', fill('Contextual', 5, answers)],
    ] as const;
    const filled = await writeXlsx(
      sheets.map(([name, [headings = [], ...rows]]) => ({
        name,
        headings: headings.map(String),
        rows,
        dateColumns: [3],
      })),
    );
    folder.write('in/845.xlsx', filled);
    const { code } = await riia('compile', folder.at('in'), '--out', folder.at('out'));
    expect(code).toBe(0);
    const measures = recordsOf(folder.read('out/compiled-measures.csv'));
    const compiled = new Map(
      measures.map((row) => [Number(row['Measure no.']), Number(row['Measure value'])]),
    );
    expect(compiled).toEqual(new Map(MEASURE_NUMBERS.map((number, at) => [number, counts[at]])));
    const contextual = recordsOf(folder.read('out/compiled-contextual.csv'));
    expect(contextual).toHaveLength(CONTEXTUAL_NUMBERS.length);
    expect(contextual.at(-1)?.['Contextual measure value']).toBe('2019-06-15');
  });
});

const ANSWERS: Readonly<Record<string, string>> = {
  X25: "All children's services",
  X27: 'Child',
  X30: 'Mosaic (Access, formerly Servelec Corelogic / Frameworki)',
  X31: 'June 2019',
};

describe('the workbook', () => {
  beforeEach(async () => {
    await make('t.xlsx', '845', Q2, '--quarters', '2');
  });

  it('has two tables, and headings that stay in view', () => {
    expect(partOf('t.xlsx', 'xl/tables/table1.xml')).toMatch(/name="RIIA_Measures".*ref="A1:K71"/);
    expect(partOf('t.xlsx', 'xl/tables/table2.xml')).toMatch(
      /name="RIIA_Contextual".*ref="A1:H32"/,
    );
    for (const sheet of ['sheet1', 'sheet2']) {
      expect(partOf('t.xlsx', `xl/worksheets/${sheet}.xml`)).toMatch(
        /<pane ySplit="1" topLeftCell="A2" state="frozen"/,
      );
    }
  });

  it('takes whole numbers as values, Yes or No as quality check, and no day before the end', () => {
    const sheet = partOf('t.xlsx', 'xl/worksheets/sheet1.xml');
    const rules = [...sheet.matchAll(/<dataValidation [^>]*>.*?<\/dataValidation>/g)].map(
      ([rule]) => rule,
    );
    const ruleOf = (cells: string) => rules.find((rule) => rule.includes(`sqref="${cells}"`));
    expect(ruleOf('H2:H71')).toMatch(/type="whole".*operator="greaterThanOrEqual".*>0</);
    expect(ruleOf('I2:I71')).toMatch(/type="list".*>&quot;Yes,No&quot;<|type="list".*>"Yes,No"</);
    // 30/06/2026 and 30/09/2026, as serial numbers.
    expect(ruleOf('D2:D36')).toMatch(/type="date".*errorStyle="warning".*>46203</);
    expect(ruleOf('D37:D71')).toMatch(/type="date".*>46295</);
  });

  it('offers the listed answers: short lists in place, long ones by a name on the sheet beside', () => {
    const sheet = partOf('t.xlsx', 'xl/worksheets/sheet2.xml');
    const listOf = (cell: string) =>
      new RegExp(`sqref="${cell}"[^>]*><formula1>(.*?)</formula1>`).exec(sheet)?.[1];
    expect(listOf('F28')).toMatch(/^(?:"|&quot;)Child,Family/);
    expect(listOf('F26')).toBe('RIIA_X25_answers');
    expect(listOf('F31')).toBe('RIIA_X30_answers');
    expect(partOf('t.xlsx', 'xl/workbook.xml')).toMatch(
      /<definedName name="RIIA_X30_answers">'RIIA reference'!\$H\$2:\$H\$9</,
    );
    const answers = rowsOf('t.xlsx', 'RIIA reference').slice(1, 9);
    expect(answers.map((row) => row[7])).toEqual(
      expect.arrayContaining(['Liquidlogic LCS (System C)', 'Other']),
    );
    expect(answers.every((row) => row[7] !== '')).toBe(true);
  });
});

describe('riia template used wrongly', () => {
  it.each([
    ['an authority that there is not', ['999', Q2], 'No local authority has the code 999.'],
    ['a name for a code', ['east sussex', Q2], 'Perhaps 845 (East Sussex)?'],
    ['a calendar year', ['845', '2026 Q2'], 'such as "2026-27 Q2"'],
    ['a fifth quarter', ['845', '2026-27 Q5'], 'such as "2026-27 Q2"'],
    [
      'a code that had ended',
      ['909', '2023-24 Q1'],
      'LA code 909 (Cumbria) ended on 31/03/2023 and cannot report 2023-24 Q1. In that quarter it is 942 (Cumberland) or 943 (Westmorland and Furness).',
    ],
    [
      'a code that had not begun in the first of several quarters',
      ['942', '2023-24 Q1', '--quarters', '2'],
      'cannot report 2022-23 Q4. In that quarter it is 909 (Cumbria).',
    ],
    ['no quarters', ['845', Q2, '--quarters', '0'], '--quarters takes a whole number'],
    ['too many quarters', ['845', Q2, '--quarters', '2026'], '--quarters takes a whole number'],
    ['a quarter without quotation marks', ['845', '2026-27', 'Q2'], 'quotation marks'],
  ])('%s ends with 2, says what to do, and writes nothing', async (_, request, message) => {
    const [la = '', quarter = '', ...more] = request;
    const { code, stderr } = await make('t.xlsx', la, quarter, ...more);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(folder.list()).toEqual([]);
  });

  it.each(['t.csv', 't.xlsm', 't'])('writes no %s', async (name) => {
    const { code, stderr } = await make(name, '845', Q2);
    expect(code).toBe(2);
    expect(stderr).toContain('must end in .xlsx');
  });

  it.each([
    ['--la', ['--quarter', Q2, '--out', 't.xlsx']],
    ['--quarter', ['--la', '845', '--out', 't.xlsx']],
    ['--out', ['--la', '845', '--quarter', Q2]],
  ])('asks for %s', async (option, args) => {
    const { code, stderr } = await riia('template', ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(`template needs ${option}`);
  });
});

describe('a file in the place of the workbook', () => {
  it('stays as it is, since it may have been filled in', async () => {
    folder.write('t.xlsx', 'a quarter’s work');
    const { code, stderr } = await make('t.xlsx', '845', Q2);
    expect(code).toBe(2);
    expect(stderr).toContain('may have been filled in');
    expect(folder.read('t.xlsx')).toBe('a quarter’s work');
  });

  it('is no obstacle where it is the same blank workbook', async () => {
    await make('t.xlsx', '845', Q2);
    const before = readFileSync(folder.at('t.xlsx'));
    expect((await make('t.xlsx', '845', Q2)).code).toBe(0);
    expect(readFileSync(folder.at('t.xlsx'))).toEqual(before);
  });

  it('that cannot be written leaves nothing behind', async () => {
    folder.write('in-the-way', '');
    const { code, stderr } = await make('in-the-way/t.xlsx', '845', Q2);
    expect(code).toBe(3);
    expect(stderr).toContain(resolve(folder.at('in-the-way/t.xlsx')));
    expect(folder.list()).toEqual(['in-the-way']);
  });
});
