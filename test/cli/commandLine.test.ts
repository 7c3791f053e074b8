import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { contextualCsv, Folder, measuresCsv, recordsOf, riia } from './folder';

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => {
  folder.remove();
});

describe('wrong use', () => {
  it.each([
    ['no command', []],
    ['a command that is not known', ['merge']],
    ['an option that is not known', ['compile', 'x.csv', '--output', 'y']],
    ['an option without its value', ['compile', 'x.csv', '--out']],
    ['compile without a file', ['compile', '--out', 'y']],
    ['compile without --out', ['compile', 'x.csv']],
    ['a file that is not there', ['check', 'nowhere.csv']],
    ['a date that is not ISO', ['check', 'nowhere.csv', '--today', '23/11/2026']],
    ['a date that no calendar has', ['check', 'nowhere.csv', '--today', '2026-02-30']],
    ['a folder of before that is not there', ['compile', 'src', '--previous', 'no', '--out', 'y']],
    ['another code scheme', ['compile', 'x.csv', '--out', 'y', '--code-scheme', 'ons']],
    ['help on nothing known', ['help', 'merge']],
    ['rates of two files', ['rates', 'a.csv', 'b.csv']],
    ['check with --csv and no name', ['check', '--csv', '', 'src/README.md']],
    ['metadata without --out', ['metadata']],
    ['metadata of a file', ['metadata', 'a.csv', '--out', 'x']],
  ])('%s ends with 2 and says so on stderr', async (_, args) => {
    const { code, stdout, stderr } = await riia(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^riia: .+/);
  });
});

describe('riia --version', () => {
  it('prints the version of the build', async () => {
    expect(await riia('--version')).toEqual({ code: 0, stdout: '0.0.0-test\n', stderr: '' });
  });
});

const FINDING_COLUMNS = 'file,template,sheet,code,grade,row,column,measure_no,message';

describe('riia check', () => {
  const WRONG = measuresCsv(
    '845,2026-11-13,Q2,202,100,',
    '845,2026-11-13,Q2,203,101,',
    '845,2026-11-13,Q2,205,12%,',
  );

  it('prints what is wrong, row by row, and ends with 1', async () => {
    const { code, stdout } = await riia('check', folder.write('a.csv', WRONG));
    expect(code).toBe(1);
    expect(stdout).toMatch(/^a\.csv: 2 errors/);
    expect(stdout).toMatch(/^ {2}error {2}row 4, Measure value: 205 /m);
  });

  it('ends with 0 where there is nothing but queries and notes', async () => {
    const sound = measuresCsv('845,2026-11-13,Q2,208,100,', '845,2026-11-13,Q2,209,101,');
    const { code, stdout } = await riia('check', folder.write('a.csv', sound));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^a\.csv: \d (query|queries)\n/);
  });

  it('prints JSON with the place and the number of each finding', async () => {
    const { code, stdout } = await riia('check', '--json', folder.write('a.csv', WRONG));
    const { files } = JSON.parse(stdout) as { files: Record<string, unknown>[] };
    expect(code).toBe(1);
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({ file: 'a.csv', template: 'measures', sheet: null });
    expect(files[0]?.findings).toContainEqual({
      code: 'cell/value-not-a-count',
      grade: 'error',
      row: 4,
      column: 'Measure value',
      measure_no: '205',
      message: expect.stringContaining('12%') as string,
    });
  });

  it('writes a CSV of findings in which no text is a formula', async () => {
    const path = folder.write('=sum.csv', measuresCsv('845,2026-11-13,Q2,202,-5,'));
    const { code } = await riia('check', path, '--csv', folder.at('found.csv'));
    expect(code).toBe(1);
    const [found] = recordsOf(folder.read('found.csv'));
    expect(found).toMatchObject({ file: "'=sum.csv", grade: 'error', row: '2', measure_no: '202' });
  });

  it('reports a file that cannot be read, and checks the rest', async () => {
    const good = folder.write('a.csv', measuresCsv('845,2026-11-13,Q2,202,100,'));
    const empty = folder.write('b.csv', '');
    const { code, stdout } = await riia('check', '--json', good, empty);
    const { files } = JSON.parse(stdout) as { files: { findings: { code: string }[] }[] };
    expect(code).toBe(1);
    expect(files[1]?.findings.map((finding) => finding.code)).toEqual(['file/unread']);
  });

  it('ends with 2 where no file can be read, and leaves the findings of before', async () => {
    const old = folder.write('found.csv', `${FINDING_COLUMNS}\r\n`);
    const args = ['check', folder.write('b.csv', ''), '--csv', old];
    expect((await riia(...args)).code).toBe(2);
    expect(folder.read('found.csv')).toBe(`${FINDING_COLUMNS}\r\n`);
  });

  it('replaces a list of findings, and never a submission that was taken for one', async () => {
    const [first, second] = [folder.write('a.csv', WRONG), folder.write('b.csv', WRONG)];
    const slip = await riia('check', '--csv', first, second);
    expect({ code: slip.code, stdout: slip.stdout }).toEqual({ code: 2, stdout: '' });
    expect(folder.read('a.csv')).toBe(WRONG);
    const found = folder.write('found.csv', `${FINDING_COLUMNS}\r\n`);
    expect((await riia('check', '--csv', found, first)).code).toBe(1);
    expect(recordsOf(folder.read('found.csv')).length).toBeGreaterThan(0);
  });

  it('reads folders inside folders, and a file that is given twice only once', async () => {
    folder.write('in/south/Q2.CSV', WRONG);
    const paths = [folder.at('in'), folder.at('in/south/Q2.CSV'), folder.at('in/../in')];
    const { stdout } = await riia('check', '--json', ...paths);
    const { files } = JSON.parse(stdout) as { files: { file: string }[] };
    expect(files.map(({ file }) => file)).toEqual(['Q2.CSV']);
  });

  it('refuses a file with another extension, whatever it holds', async () => {
    folder.write('in/a.csv', measuresCsv('845,2026-11-13,Q2,202,100,'));
    folder.write('in/b.txt', WRONG);
    const { code, stdout } = await riia('check', '--json', folder.at('in'));
    const { files } = JSON.parse(stdout) as {
      files: { file: string; findings: { code: string }[] }[];
    };
    expect(code).toBe(1);
    expect(files.map(({ file }) => file)).toEqual(['a.csv', 'b.txt']);
    expect(files[1]?.findings.map((finding) => finding.code)).toEqual(['file/unread']);
  });

  it('names the sheet of a workbook, and judges dates by --today', async () => {
    const book = resolve('test/fixtures/submissions/Kent RIIA Q2.xlsx');
    const on = (today: string) => riia('check', '--json', book, '--today', today);
    const sheetsOf = ({ stdout }: { stdout: string }) =>
      (JSON.parse(stdout) as { files: { sheet: string; findings: { code: string }[] }[] }).files;
    const early = sheetsOf(await on('2026-07-01'));
    expect(early.map(({ sheet }) => sheet)).toEqual(['Kent RIIA Q2']);
    const codes = (files: typeof early) =>
      files.flatMap(({ findings }) => findings.map((finding) => finding.code));
    expect(codes(early)).toContain('row/quarter-not-over');
    expect(codes(sheetsOf(await on('2026-12-01')))).not.toContain('row/quarter-not-over');
  });
});

describe('riia rates', () => {
  it('prints each row with its rate or percentage, or the reason why there is none', async () => {
    const path = folder.write(
      'compiled-measures.csv',
      measuresCsv(
        '845,2026-11-13,Q2,202,412,No',
        '845,2026-11-13,Q2,203,103,',
        '845,2026-11-13,Q2,206,3,',
        '845,2026-11-13,Q2,213,0,',
        '845,2026-11-13,Q2,210,0,',
        '845,2026-11-13,Q2,219,300,',
        '845,2026-11-13,Q2,221,,',
      ),
    );
    const { code, stdout } = await riia('rates', path);
    expect(code).toBe(0);
    const rows = recordsOf(stdout).map((row) =>
      [
        row['Measure no.'],
        row.rate,
        row.percentage,
        row.denominator,
        row.population_year,
        row.reason,
      ].join('|'),
    );
    expect(rows).toEqual([
      '202|39.5||104428|2024|',
      '203||25.0|412||',
      '206|||||no denominator',
      '213|||||denominator is zero',
      '210|0.0||104428|2024|',
      '219|61.3||48922|2020|indicative for one authority',
      '221|||||not reported',
    ]);
    expect(stdout).toMatch(
      /^Region,LA code,.*,Quality check,rate,percentage,denominator,population_year,reason\r\n/,
    );
  });

  it('keeps the codes of a file that was compiled with 9-character codes', async () => {
    folder.write('in/a.csv', measuresCsv('845,2026-11-13,Q2,202,412,', '846,2026-11-13,Q2,202,9,'));
    const out = ['--out', folder.at('out'), '--code-scheme', 'gss'];
    await riia('compile', folder.at('in'), ...out);
    const compiled = folder.read('out/compiled-measures.csv').trimEnd().split('\r\n');
    const { stdout } = await riia('rates', folder.at('out/compiled-measures.csv'));
    const rated = stdout.trimEnd().split('\r\n');
    expect(rated).toHaveLength(compiled.length);
    for (const [index, line] of rated.entries()) {
      expect(line.startsWith(`${String(compiled[index])},`)).toBe(true);
    }
  });

  it('names an estimated population', async () => {
    const csv = measuresCsv('845,2026-11-13,Q2,219,300,').replace('2026-27', '2022-23');
    const { stdout } = await riia('rates', folder.write('a.csv', csv));
    expect(recordsOf(stdout)[0]).toMatchObject({
      rate: '62.7',
      population_year: '2016',
      reason: 'indicative for one authority; the population is our estimate',
    });
  });

  it('judges rows by --today, and prints the reason of a row that is refused', async () => {
    const path = folder.write('a.csv', measuresCsv('845,2026-11-13,Q2,202,412,'));
    const { code, stdout } = await riia('rates', path, '--today', '2026-11-12');
    expect(code).toBe(1);
    expect(recordsOf(stdout)[0]).toMatchObject({
      'Measure value': '412',
      rate: '',
      reason: expect.stringContaining('in the future') as string,
    });
  });

  it('takes a file, and says so of a folder with several', async () => {
    folder.write('in/a.csv', measuresCsv('845,2026-11-13,Q2,202,412,'));
    folder.write('in/b.csv', measuresCsv('846,2026-11-13,Q2,202,412,'));
    const { code, stderr } = await riia('rates', folder.at('in'));
    expect(code).toBe(2);
    expect(stderr).toContain('takes one file');
  });

  it('ends with 2 for a file without measures', async () => {
    const path = folder.write('a.csv', contextualCsv('845,2026-11-13,X26,Yes'));
    const { code, stdout } = await riia('rates', path);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

describe('as a program of its own', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', resolve('src/cli/index.ts'), ...args], {
      encoding: 'utf8',
    });

  it('prints to stdout, reports to stderr, and ends with the exit code', () => {
    const path = folder.write('a.csv', measuresCsv('845,2026-11-13,Q2,202,12%,'));
    const checked = run('check', path, '--today', '2026-12-01');
    expect(checked.stdout).toContain('a.csv: 1 error');
    expect({ status: checked.status, stderr: checked.stderr }).toEqual({ status: 1, stderr: '' });
    const wrong = run('compile');
    expect({ status: wrong.status, stdout: wrong.stdout }).toEqual({ status: 2, stdout: '' });
  });
});
