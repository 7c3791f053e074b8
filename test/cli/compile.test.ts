import { contextualCsv, Folder, measuresCsv, recordsOf, riia } from './folder';

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => {
  folder.remove();
});

const SUSSEX = measuresCsv('845,2026-11-13,Q2,202,987,No', '845,2026-11-13,Q2,20202,80,');
const BRIGHTON = measuresCsv('846,2026-11-12,Q2,202,410,', '846,2026-11-12,Q1,202,402,');

const MEASURES_HEADINGS =
  'Region,LA code,LA name,Report date,Measure year,Measure quarter,Measure no.,Measure value,Quality check\r\n';
const CONTEXTUAL_HEADINGS =
  'Region,LA code,LA name,Report date,Contextual measure no.,Contextual measure value\r\n';

const OUTPUTS = [
  'compile-log.csv',
  'compile-summary.json',
  'compiled-contextual.csv',
  'compiled-measures.csv',
];

describe('riia compile', () => {
  it('writes the compiled tables with exactly the columns of the templates, sorted', async () => {
    folder.write('in/b.csv', BRIGHTON);
    folder.write('in/a.csv', SUSSEX);
    folder.write('in/c.csv', contextualCsv('846,2026-11-12,x26,y'));
    const { code, stdout } = await riia('compile', folder.at('in'), '--out', folder.at('out'));
    expect(code).toBe(0);
    expect(stdout).toBe('5 kept, 0 superseded, 0 duplicate, 0 in conflict, 0 refused.\n');
    expect(folder.list('out')).toEqual(OUTPUTS);
    expect(folder.read('out/compiled-measures.csv')).toBe(
      MEASURES_HEADINGS +
        'South East,845,East Sussex,2026-11-13,2026-27,Q2,202,987,No\r\n' +
        'South East,845,East Sussex,2026-11-13,2026-27,Q2,20202,80,\r\n' +
        'South East,846,Brighton and Hove,2026-11-12,2026-27,Q1,202,402,\r\n' +
        'South East,846,Brighton and Hove,2026-11-12,2026-27,Q2,202,410,\r\n',
    );
    expect(folder.read('out/compiled-contextual.csv')).toBe(
      `${CONTEXTUAL_HEADINGS}South East,846,Brighton and Hove,2026-11-12,X26,Yes\r\n`,
    );
  });

  it('reads folders inside folders, and extensions in any case', async () => {
    folder.write('in/south/deep/A.CSV', SUSSEX);
    const { code } = await riia('compile', folder.at('in'), '--out', folder.at('out'));
    expect(code).toBe(0);
    expect(recordsOf(folder.read('out/compile-log.csv')).map(({ file }) => file)).toEqual([
      'A.CSV',
      'A.CSV',
    ]);
  });

  it('logs every row that was read, and counts them in the summary', async () => {
    folder.write('in/a.csv', SUSSEX);
    folder.write(
      'in/b.csv',
      measuresCsv('845,2026-11-20,Q2,202,990,', '846,2026-11-20,Q2,202,12%,'),
    );
    const { code } = await riia('compile', folder.at('in'), '--out', folder.at('out'));
    expect(code).toBe(1);
    const log = recordsOf(folder.read('out/compile-log.csv'));
    expect(log.map(({ file, row, outcome, value }) => [file, row, outcome, value])).toEqual([
      ['a.csv', '2', 'superseded', '987'],
      ['a.csv', '3', 'kept', '80'],
      ['b.csv', '2', 'kept', '990'],
      ['b.csv', '3', 'refused', '12%'],
    ]);
    const summary = JSON.parse(folder.read('out/compile-summary.json')) as Record<string, unknown>;
    expect(summary).toMatchObject({
      outcomes: { kept: 2, superseded: 1, duplicate: 0, conflict: 0, refused: 1 },
      files: [
        { file: 'a.csv', kept: 1, superseded: 1, duplicate: 0, conflict: 0, refused: 0 },
        { file: 'b.csv', kept: 1, superseded: 0, duplicate: 0, conflict: 0, refused: 1 },
      ],
      missing: [{ year: '2026-27', quarter: 'Q2' }],
    });
    expect(JSON.stringify(summary)).toContain('"846"');
    expect(JSON.stringify(summary)).not.toContain('"845"');
  });

  it('takes what was compiled before as an input, and changes nothing when run again', async () => {
    folder.write('first/a.csv', SUSSEX);
    folder.write('second/b.csv', BRIGHTON);
    await riia('compile', folder.at('first'), '--out', folder.at('out'));
    const args = ['compile', folder.at('second'), '--previous', folder.at('out')];
    expect((await riia(...args, '--out', folder.at('out'))).code).toBe(0);
    const once = folder.read('out/compiled-measures.csv');
    expect(recordsOf(once)).toHaveLength(4);
    expect((await riia(...args, '--out', folder.at('out'))).code).toBe(0);
    expect(folder.read('out/compiled-measures.csv')).toBe(once);
  });

  it('lets the compiled value stay where a submission of the same date contradicts it', async () => {
    folder.write('first/a.csv', measuresCsv('845,2026-11-13,Q2,202,987,'));
    folder.write('second/a.csv', measuresCsv('845,2026-11-13,Q2,202,988,'));
    await riia('compile', folder.at('first'), '--out', folder.at('out'));
    const args = ['compile', folder.at('second'), '--previous', folder.at('out')];
    const { code } = await riia(...args, '--out', folder.at('next'));
    expect(code).toBe(1);
    expect(folder.read('next/compiled-measures.csv')).toBe(
      folder.read('out/compiled-measures.csv'),
    );
  });

  it('writes GSS codes on request, in the order of the 3-digit codes', async () => {
    folder.write('in/a.csv', SUSSEX);
    folder.write('in/b.csv', BRIGHTON);
    await riia('compile', folder.at('in'), '--out', folder.at('out'), '--code-scheme', 'gss');
    const codes = recordsOf(folder.read('out/compiled-measures.csv')).map((row) => row['LA code']);
    expect(codes).toEqual(['E10000011', 'E10000011', 'E06000043', 'E06000043']);
    const again = await riia('compile', folder.at('out'), '--out', folder.at('again'));
    expect(again.code).toBe(0);
    const written = recordsOf(folder.read('again/compiled-measures.csv'));
    expect(written.map((row) => row['LA code'])).toEqual(['845', '845', '846', '846']);
  });

  it('ends with 0 where the only refused rows are blank values', async () => {
    folder.write('a.csv', measuresCsv('845,2026-11-13,Q2,202,,', '845,2026-11-13,Q2,201,5,'));
    const { code } = await riia('compile', folder.at('a.csv'), '--out', folder.at('out'));
    expect(code).toBe(0);
    expect(folder.read('out/compile-log.csv')).toContain('Not reported');
  });

  it('judges dates by --today', async () => {
    folder.write('a.csv', SUSSEX);
    const args = ['compile', folder.at('a.csv'), '--out', folder.at('out')];
    expect((await riia(...args, '--today', '2026-11-12')).code).toBe(1);
    expect(recordsOf(folder.read('out/compiled-measures.csv'))).toEqual([]);
  });
});

describe('files that riia compile was given', () => {
  it('are read once, however often they are given', async () => {
    folder.write('in/a.csv', SUSSEX);
    const paths = [folder.at('in'), folder.at('in/a.csv'), folder.at('in/../in')];
    await riia('compile', ...paths, '--out', folder.at('out'));
    expect(recordsOf(folder.read('out/compile-log.csv'))).toHaveLength(2);
  });

  it('have a refused line each if they cannot be read, and the rest is compiled', async () => {
    folder.write('in/a.csv', SUSSEX);
    folder.write('in/empty.csv', '');
    folder.write('in/letter.docx', 'Dear colleague');
    folder.write('in/other.csv', 'Name,Age\r\nAnn,3\r\n');
    folder.write('in/value.csv', SUSSEX.replace('Measure value', 'Value'));
    const { code } = await riia('compile', folder.at('in'), '--out', folder.at('out'));
    expect(code).toBe(1);
    const log = recordsOf(folder.read('out/compile-log.csv'));
    const refused = log.filter(({ outcome }) => outcome === 'refused');
    expect(refused.map(({ file, row }) => [file, row])).toEqual([
      ['empty.csv', ''],
      ['letter.docx', ''],
      ['other.csv', ''],
      ['value.csv', ''],
    ]);
    expect(refused.every(({ reason }) => (reason ?? '') !== '')).toBe(true);
    expect(recordsOf(folder.read('out/compiled-measures.csv'))).toHaveLength(2);
  });

  it('with headings only are no problem and have no line', async () => {
    folder.write('a.csv', MEASURES_HEADINGS);
    const { code } = await riia('compile', folder.at('a.csv'), '--out', folder.at('out'));
    expect(code).toBe(0);
    expect(recordsOf(folder.read('out/compile-log.csv'))).toEqual([]);
  });

  it('are named with their folder where names are the same', async () => {
    folder.write('in/north/q2.csv', SUSSEX);
    folder.write('in/south/q2.csv', BRIGHTON);
    await riia('compile', folder.at('in'), '--out', folder.at('out'));
    const files = recordsOf(folder.read('out/compile-log.csv')).map(({ file }) => file);
    expect([...new Set(files)]).toEqual(['north/q2.csv', 'south/q2.csv']);
  });

  it('have text that begins like a formula made safe in the log', async () => {
    folder.write('a.csv', measuresCsv('845,2026-11-13,Q2,202,=1+1,', '845,2026-11-13,Q2,201,5,'));
    await riia('compile', folder.at('a.csv'), '--out', folder.at('out'));
    const [refused] = recordsOf(folder.read('out/compile-log.csv'));
    expect(refused?.value).toBe("'=1+1");
  });
});

describe('when nothing is readable', () => {
  it('nothing is written, and what was there stays', async () => {
    folder.write('out/compiled-measures.csv', 'as it was');
    folder.write('in/empty.csv', '');
    const { code, stderr } = await riia('compile', folder.at('in'), '--out', folder.at('out'));
    expect(code).toBe(2);
    expect(stderr).toContain('empty.csv: ');
    expect(folder.list('out')).toEqual(['compiled-measures.csv']);
    expect(folder.read('out/compiled-measures.csv')).toBe('as it was');
  });

  it('an empty folder is wrong use', async () => {
    folder.write('in/.keep', '');
    const { code } = await riia('compile', folder.at('in'), '--out', folder.at('out'));
    expect(code).toBe(2);
  });
});

describe('when the outputs cannot be written', () => {
  it('ends with 3, names the file, and leaves nothing half written', async () => {
    folder.write('a.csv', SUSSEX);
    folder.write('out', 'a file where the folder should be');
    const { code, stderr } = await riia('compile', folder.at('a.csv'), '--out', folder.at('out'));
    expect(code).toBe(3);
    expect(stderr).toContain('compile-log.csv could not be written');
    expect(folder.list()).toEqual(['a.csv', 'out']);
  });

  it('replaces none of the outputs if one of them is in the way', async () => {
    folder.write('a.csv', SUSSEX);
    folder.write('out/compiled-measures.csv', 'as it was');
    folder.write('out/compile-summary.json/in-the-way.txt', '');
    const { code } = await riia('compile', folder.at('a.csv'), '--out', folder.at('out'));
    expect(code).toBe(3);
    expect(folder.read('out/compiled-measures.csv')).toBe('as it was');
    expect(folder.list('out')).toEqual(['compile-summary.json', 'compiled-measures.csv']);
  });
});
