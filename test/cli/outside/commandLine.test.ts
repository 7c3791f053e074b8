import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Folder, recordsOf, riia } from '../folder';
import { answers, measures, quarterOf } from './files';

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => {
  folder.remove();
});

const LOG_HEADING =
  'file,sheet,row,template,outcome,la_code,year,quarter,measure_no,value,report_date,reason';

describe('wrong use ends with 2 and says so on stderr only', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['compil']],
    ['check without a file', ['check']],
    ['compile without a path', ['compile', '--out', 'OUT']],
    ['compile without --out', ['compile', 'IN']],
    ['an unknown option', ['compile', 'IN', '--out', 'OUT', '--nope']],
    ['--out without a value', ['compile', 'IN', '--out']],
    ['an impossible --today', ['compile', 'IN', '--out', 'OUT', '--today', '2026-02-30']],
    ['a --today of another form', ['compile', 'IN', '--out', 'OUT', '--today', '1/2/2026']],
    ['an unknown --code-scheme', ['compile', 'IN', '--out', 'OUT', '--code-scheme', 'ons']],
    ['a path that does not exist', ['compile', 'NONE', '--out', 'OUT']],
    ['a file that does not exist', ['check', 'NONE']],
    ['rates without a file', ['rates']],
    ['rates of two files', ['rates', 'IN/a.csv', 'IN/a.csv']],
    ['rates of what does not exist', ['rates', 'NONE']],
    ['template without --la', ['template', '--quarter', '2026-27 Q2', '--out', 'T.xlsx']],
    ['template without --quarter', ['template', '--la', '845', '--out', 'T.xlsx']],
    ['template without --out', ['template', '--la', '845', '--quarter', '2026-27 Q2']],
    [
      'template of an unknown authority',
      ['template', '--la', '999', '--quarter', '2026-27 Q2', '--out', 'T.xlsx'],
    ],
    [
      'template of a bare year',
      ['template', '--la', '845', '--quarter', '2026 Q2', '--out', 'T.xlsx'],
    ],
    [
      'template of 0 quarters',
      ['template', '--la', '845', '--quarter', '2026-27 Q2', '--quarters', '0', '--out', 'T.xlsx'],
    ],
    [
      'template of an authority that has ended',
      ['template', '--la', '909', '--quarter', '2026-27 Q2', '--out', 'T.xlsx'],
    ],
    ['metadata without --out', ['metadata']],
    ['help of an unknown command', ['help', 'nope']],
    ['an option of another command', ['check', 'IN/a.csv', '--out', 'OUT']],
    ['a --previous that does not exist', ['compile', 'IN', '--previous', 'NONE', '--out', 'OUT']],
  ])('%s', async (_, drawn) => {
    folder.write('IN/a.csv', measures({}));
    const args = drawn.map((arg) => (/^(IN|OUT|NONE|T\.xlsx)/.test(arg) ? folder.at(arg) : arg));
    const { code, stdout, stderr } = await riia(...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
    expect(folder.list()).toEqual(['IN']);
  });
});

describe('what is right', () => {
  it.each([
    ['help', ['help']],
    ['--help', ['--help']],
    ['help of check', ['help', 'check']],
    ['help of compile', ['help', 'compile']],
    ['help of rates', ['help', 'rates']],
    ['help of template', ['help', 'template']],
    ['help of metadata', ['help', 'metadata']],
    ['the version', ['--version']],
  ])('%s goes to stdout and ends with 0', async (_, args) => {
    const { code, stdout, stderr } = await riia(...args);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).not.toBe('');
  });
});

describe('riia compile', () => {
  const compile = (...args: string[]): ReturnType<typeof riia> =>
    riia('compile', folder.at('in'), '--out', folder.at('out'), ...args);

  it('writes four files and leaves nothing beside them', async () => {
    folder.write('in/a.csv', measures({}));
    await compile();
    expect(folder.list('out')).toEqual([
      'compile-log.csv',
      'compile-summary.json',
      'compiled-contextual.csv',
      'compiled-measures.csv',
    ]);
    expect(folder.list()).toEqual(['in', 'out']);
  });

  it('writes CSV as decided: no BOM, CRLF, quotes only where needed, a final newline', async () => {
    folder.write('in/a.csv', measures({ 'LA code': '839' }));
    await compile();
    expect(folder.read('out/compiled-measures.csv')).toBe(
      'Region,LA code,LA name,Report date,Measure year,Measure quarter,Measure no.,Measure value,Quality check\r\n' +
        'South West,839,"Bournemouth, Christchurch and Poole",2026-11-13,2026-27,Q2,202,987,\r\n',
    );
    expect(folder.read('out/compile-log.csv').split('\r\n')[0]).toBe(LOG_HEADING);
    expect(folder.read('out/compile-log.csv').endsWith('\r\n')).toBe(true);
  });

  it.each([
    ['only kept rows', measures({}), 0],
    ['queries', measures(...quarterOf('201=100 202=101')), 0],
    ['blank values', measures({}, { 'Measure no.': '203', 'Measure value': '' }), 0],
    ['duplicates', measures({}, {}), 0],
    ['refused rows', measures({}, { 'Measure no.': '999' }), 1],
    ['conflicts', measures({}, { 'Measure value': '1' }), 1],
    [
      'rows that do not fit together, which check is for',
      measures(...quarterOf('202=100 203=101')),
      0,
    ],
  ])('with %s ends as it should', async (_, content, expected) => {
    folder.write('in/a.csv', content);
    const { code } = await compile();
    expect(code).toBe(expected);
    expect(existsSync(folder.at('out/compiled-measures.csv'))).toBe(true);
  });

  it.each([
    ['an empty folder', {}],
    ['only a file of another kind', { 'in/a.txt': 'x' }],
    ['only a damaged workbook', { 'in/a.xlsx': 'x' }],
    ['only an empty file', { 'in/a.csv': '' }],
  ])('with %s ends with 2 and leaves the previous outputs', async (_, files) => {
    folder.write('in/.keep', '');
    folder.write('out/compiled-measures.csv', 'old');
    for (const [name, content] of Object.entries(files)) {
      folder.write(name, content);
    }
    const { code, stderr } = await compile();
    expect(code).toBe(2);
    expect(stderr).not.toBe('');
    expect(folder.list('out')).toEqual(['compiled-measures.csv']);
    expect(folder.read('out/compiled-measures.csv')).toBe('old');
  });

  it('gives a file with another extension a refused line', async () => {
    folder.write('in/a.csv', measures({}));
    folder.write('in/b.txt', 'x');
    folder.write('in/c.xls', 'x');
    const { code } = await compile();
    const log = recordsOf(folder.read('out/compile-log.csv'));
    expect(log.map(({ file, row, outcome }) => [file, row, outcome])).toEqual([
      ['a.csv', '2', 'kept'],
      ['b.txt', '', 'refused'],
      ['c.xls', '', 'refused'],
    ]);
    expect(code).toBe(1);
  });

  it('reads the same file once however it is given', async () => {
    const file = folder.write('in/a.csv', measures({}));
    const paths = [file, join(folder.at('in'), '..', 'in', 'a.csv'), folder.at('in')];
    const { code } = await riia('compile', ...paths, '--out', folder.at('out'));
    expect(recordsOf(folder.read('out/compile-log.csv'))).toHaveLength(1);
    expect(code).toBe(0);
  });

  it('passes over compile-log.csv in a folder, in any folder', async () => {
    folder.write('in/a.csv', measures({}));
    folder.write('in/deep/compile-log.csv', `${LOG_HEADING}\r\n`);
    const { code } = await compile();
    expect(code).toBe(0);
    expect(recordsOf(folder.read('out/compile-log.csv'))).toHaveLength(1);
  });

  it('reads only the two compiled files of --previous', async () => {
    folder.write('before/compiled-measures.csv', measures({}));
    folder.write('before/other.csv', measures({ 'Measure no.': '201' }));
    folder.write('before/notes.txt', 'x');
    folder.write('in/a.csv', measures({ 'Measure no.': '205' }));
    const { code } = await compile('--previous', folder.at('before'));
    expect(code).toBe(0);
    expect(
      recordsOf(folder.read('out/compiled-measures.csv')).map((row) => row['Measure no.']),
    ).toEqual(['202', '205']);
  });

  it('has the summary count each file and name the missing authorities of each quarter', async () => {
    folder.write('in/a.csv', measures({}, {}, { 'Measure no.': '999' }));
    folder.write('in/b.csv', measures({ 'LA code': '909', 'Measure year': '2022-23' }));
    await compile();
    const summary = JSON.parse(folder.read('out/compile-summary.json')) as {
      outcomes: Record<string, number>;
      files: Record<string, unknown>[];
      missing: { year: string; quarter: string; la_codes: string[] }[];
    };
    expect(Object.keys(summary)).toEqual(['outcomes', 'files', 'missing']);
    expect(summary.outcomes).toEqual({
      kept: 2,
      superseded: 0,
      duplicate: 1,
      conflict: 0,
      refused: 1,
    });
    expect(summary.files).toMatchObject([
      { file: 'a.csv', kept: 1, duplicate: 1, refused: 1 },
      { file: 'b.csv', kept: 1, duplicate: 0, refused: 0 },
    ]);
    const missing = Object.fromEntries(
      summary.missing.map(({ year, quarter, la_codes: codes }) => [`${year} ${quarter}`, codes]),
    );
    expect(Object.keys(missing)).toEqual(['2022-23 Q2', '2026-27 Q2']);
    expect(missing['2022-23 Q2']).not.toContain('909');
    expect(missing['2022-23 Q2']).not.toContain('942');
    expect(missing['2022-23 Q2']).toContain('845');
    expect(missing['2026-27 Q2']).not.toContain('845');
    expect(missing['2026-27 Q2']).not.toContain('909');
    expect(missing['2026-27 Q2']).toContain('942');
  });

  it('neutralises formula signs in the log', async () => {
    folder.write('in/=a.csv', measures({ 'LA code': '=1+1', 'Measure value': '@x' }, {}));
    await compile();
    const [refused, kept] = recordsOf(folder.read('out/compile-log.csv'));
    expect([refused?.['file'], refused?.['la_code'], refused?.['value']]).toEqual([
      "'=a.csv",
      "'=1+1",
      "'@x",
    ]);
    expect(kept?.['outcome']).toBe('kept');
  });

  it('logs canonical values where the row was understood', async () => {
    folder.write(
      'in/a.csv',
      measures({
        'LA code': 'e10000011',
        'Report date': '13/11/2026',
        'Measure year': '26-27',
        'Measure quarter': 'qtr 2',
        'Measure no.': '202.0',
        'Measure value': '1,234',
      }),
    );
    folder.write(
      'in/b.csv',
      answers({ 'Contextual measure no.': 'x26', 'Contextual measure value': 'y' }),
    );
    await compile();
    const rows = recordsOf(folder.read('out/compile-log.csv'));
    expect(rows.map((row) => Object.values(row).slice(0, 11).join())).toEqual([
      'a.csv,,2,measures,kept,845,2026-27,Q2,202,1234,2026-11-13',
      'b.csv,,2,contextual,kept,845,,,X26,Yes,2026-11-13',
    ]);
  });

  it('says nothing on stderr and no progress on stdout', async () => {
    folder.write('in/a.csv', measures({}));
    const { stderr, stdout } = await compile();
    expect(stderr).toBe('');
    expect(stdout).not.toMatch(/[\r\u001b█▏]/);
  });

  it('creates folders of --out that are not there', async () => {
    folder.write('in/a.csv', measures({}));
    const { code } = await riia('compile', folder.at('in'), '--out', folder.at('x/y/z'));
    expect(code).toBe(0);
    expect(folder.list('x/y/z')).toHaveLength(4);
  });

  it('conserves every data row', async () => {
    folder.write(
      'in/a.csv',
      measures(...quarterOf('201=1 202=2 203= 204=c 999=1 202=2 202=3 205=7')),
    );
    folder.write(
      'in/b.csv',
      measures(...quarterOf('201=1 204=3 205=8', { 'Report date': '2026-11-14' })),
    );
    await compile();
    const log = recordsOf(folder.read('out/compile-log.csv'));
    expect(log.map(({ file, row }) => `${file ?? ''}${row ?? ''}`)).toEqual([
      ...Array.from({ length: 8 }, (_, index) => `a.csv${index + 2}`),
      ...Array.from({ length: 3 }, (_, index) => `b.csv${index + 2}`),
    ]);
    expect(log.map(({ outcome }) => outcome)).toEqual([
      'superseded',
      'conflict',
      'refused',
      'refused',
      'refused',
      'conflict',
      'conflict',
      'superseded',
      'kept',
      'kept',
      'kept',
    ]);
  });
});

describe('riia check', () => {
  it('prints JSON of the decided shape', async () => {
    const file = folder.write('a.csv', measures({ 'Measure value': 'c' }));
    const { code, stdout, stderr } = await riia('check', file, '--json');
    const { files } = JSON.parse(stdout) as { files: Record<string, unknown>[] };
    expect(files.map((each) => Object.keys(each))).toEqual([
      ['file', 'template', 'sheet', 'findings'],
    ]);
    const findings = files.flatMap(({ findings: list }) => list as Record<string, unknown>[]);
    expect(findings.map((each) => Object.keys(each))).toEqual([
      ['code', 'grade', 'row', 'column', 'measure_no', 'message'],
    ]);
    expect(findings[0]).toMatchObject({
      grade: 'error',
      row: 2,
      column: 'Measure value',
      measure_no: '202',
    });
    expect([code, stderr]).toEqual([1, '']);
  });

  it('writes a CSV, with formula signs neutralised', async () => {
    const file = folder.write('=a.csv', measures({ 'LA name': '=1+1' }));
    const { code, stdout } = await riia('check', file, '--csv', folder.at('f.csv'));
    expect(code).toBe(1);
    expect(stdout).not.toBe('');
    const csv = folder.read('f.csv');
    expect(csv).toContain("'=a.csv");
    expect(csv).not.toMatch(/(^|,)"?[=@]/m);
  });

  it.each([
    ['2026-09-30', 1],
    ['2026-11-13', 0],
  ])('judges by --today %s', async (today, expected) => {
    const { code } = await riia('check', folder.write('a.csv', measures({})), '--today', today);
    expect(code).toBe(expected);
  });

  it('tells the files apart', async () => {
    const files = ['a.csv', 'b.csv'].map((name) =>
      folder.write(name, measures({ 'Measure value': 'c' })),
    );
    const { stdout } = await riia('check', ...files, '--json');
    const parsed = JSON.parse(stdout) as { files: { file: string }[] };
    expect(parsed.files.map(({ file }) => file)).toEqual(['a.csv', 'b.csv']);
  });

  it('is done with 1 where one of two files cannot be read, and with 2 where none can', async () => {
    const good = folder.write('a.csv', measures({}));
    const bad = folder.write('b.xlsx', 'x');
    expect((await riia('check', good, bad)).code).toBe(1);
    expect((await riia('check', bad)).code).toBe(2);
  });
});

it('says on stderr that a folder holds nothing to check', async () => {
  folder.write('in/.keep', '');
  const { code, stderr } = await riia('check', folder.at('in'));
  expect(code).toBe(2);
  expect(stderr).not.toBe('');
});

describe('riia template', () => {
  const template = (...args: string[]): ReturnType<typeof riia> =>
    riia('template', '--la', '845', ...args, '--out', folder.at('t.xlsx'));

  it.each([[['--quarter', '2026-27 Q2']], [['--quarter', '2026-27 Q2', '--quarters', '4']]])(
    '%p makes a workbook that compile reads as not reported',
    async (args) => {
      expect((await template(...args)).code).toBe(0);
      const { code } = await riia('compile', folder.at('t.xlsx'), '--out', folder.at('out'));
      expect(code).toBe(0);
      const log = recordsOf(folder.read('out/compile-log.csv'));
      expect(log).toHaveLength(31 + 35 * (args.length > 2 ? 4 : 1));
      expect(new Set(log.map(({ outcome }) => outcome))).toEqual(new Set(['refused']));
    },
  );
});

describe('riia metadata', () => {
  it('describes the columns of both templates in order', async () => {
    expect((await riia('metadata', '--out', folder.at('m'))).code).toBe(0);
    const schema = JSON.parse(folder.read('m/measures.schema.json')) as {
      fields: { name: string }[];
    };
    expect(schema.fields.map(({ name }) => name).join()).toBe(
      'Region,LA code,LA name,Report date,Measure year,Measure quarter,Measure no.,Measure value,Quality check',
    );
    for (const name of folder.list('m')) {
      expect(() => JSON.parse(folder.read(`m/${name}`)) as unknown).not.toThrow();
    }
  });
});
