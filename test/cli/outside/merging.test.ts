import { Folder, recordsOf, riia } from '../folder';
import { answers, compiled, measures, type Fields } from './files';

/** Rows drawn `file: date value quality -> outcome`; what is compiled is drawn `date value quality`. */
interface Case {
  readonly name: string;
  readonly rows: readonly string[];
  readonly kept: string;
}

const CASES: readonly Case[] = [
  {
    name: 'the latest report date wins',
    rows: ['a: 2026-11-13 10 -> superseded', 'b: 2026-11-14 9 -> kept'],
    kept: '2026-11-14 9',
  },
  {
    name: 'same date and value is a duplicate',
    rows: ['a: 2026-11-13 10 -> kept', 'b: 2026-11-13 10 -> duplicate'],
    kept: '2026-11-13 10',
  },
  {
    name: 'same date and another value is a conflict and stays out',
    rows: ['a: 2026-11-13 10 -> conflict', 'b: 2026-11-13 11 -> conflict'],
    kept: '',
  },
  {
    name: 'at a contested date all rows are conflict, also repeated ones',
    rows: [
      'a: 2026-11-13 10 -> conflict',
      'b: 2026-11-13 11 -> conflict',
      'c: 2026-11-13 11 -> conflict',
    ],
    kept: '',
  },
  {
    name: 'below a contested date the latest date with one value is kept',
    rows: [
      'a: 2026-11-10 8 -> superseded',
      'a: 2026-11-11 9 -> kept',
      'b: 2026-11-13 10 -> conflict',
      'c: 2026-11-13 11 -> conflict',
    ],
    kept: '2026-11-11 9',
  },
  {
    name: 'below two contested dates the latest date with one value is kept',
    rows: [
      'a: 2026-11-10 8 -> kept',
      'a: 2026-11-12 9 -> superseded',
      'b: 2026-11-12 7 -> superseded',
      'b: 2026-11-13 10 -> conflict',
      'c: 2026-11-13 11 -> conflict',
    ],
    kept: '2026-11-10 8',
  },
  {
    name: 'below the latest date everything is superseded',
    rows: [
      'a: 2026-11-10 8 -> superseded',
      'b: 2026-11-10 8 -> superseded',
      'b: 2026-11-11 9 -> superseded',
      'c: 2026-11-11 7 -> superseded',
      'c: 2026-11-13 10 -> kept',
    ],
    kept: '2026-11-13 10',
  },
  {
    name: 'Yes wins over No',
    rows: ['a: 2026-11-13 10 No -> duplicate', 'b: 2026-11-13 10 Yes -> kept'],
    kept: '2026-11-13 10 Yes',
  },
  {
    name: 'No wins over blank',
    rows: ['a: 2026-11-13 10 -> duplicate', 'b: 2026-11-13 10 No -> kept'],
    kept: '2026-11-13 10 No',
  },
  {
    name: 'Yes wins over blank',
    rows: ['a: 2026-11-13 10 Yes -> kept', 'b: 2026-11-13 10 -> duplicate'],
    kept: '2026-11-13 10 Yes',
  },
  {
    name: 'the quality check of a superseded row does not matter',
    rows: ['a: 2026-11-12 10 Yes -> superseded', 'b: 2026-11-13 10 No -> kept'],
    kept: '2026-11-13 10 No',
  },
  {
    name: 'a later blank withdraws nothing',
    rows: ['a: 2026-11-12 10 -> kept', 'b: 2026-11-13 - -> refused'],
    kept: '2026-11-12 10',
  },
  {
    name: 'a later row that cannot be read withdraws nothing',
    rows: ['a: 2026-11-12 10 -> kept', 'b: 2026-11-13 <5 -> refused'],
    kept: '2026-11-12 10',
  },
  {
    name: 'other spellings of the same value are duplicates',
    rows: ['a: 2026-11-12 1,234 -> kept', 'b: 12/11/2026 1234.0 -> duplicate'],
    kept: '2026-11-12 1234',
  },
  {
    name: 'zero is a value',
    rows: ['a: 2026-11-12 10 -> superseded', 'b: 2026-11-13 0 -> kept'],
    kept: '2026-11-13 0',
  },
];

interface Drawn {
  readonly file: string;
  readonly fields: Fields;
  readonly outcome: string;
}

function drawn(row: string): Drawn {
  const [, file = '', date = '', value = '', quality = '', outcome = ''] =
    /^(\w+): (\S+) (\S+) ?(\w*) ?-> (\w+)$/.exec(row) ?? [];
  const fields = {
    'Report date': date,
    'Measure value': value === '-' ? '' : value,
    'Quality check': quality,
  };
  return { file, fields, outcome };
}

async function compiledRows(
  rows: readonly Drawn[],
): Promise<{ outcomes: readonly string[]; kept: string; code: number }> {
  const names = [...new Set(rows.map(({ file }) => file))];
  const files = names.map((name) => [
    `${name}.csv`,
    measures(...rows.filter(({ file }) => file === name).map(({ fields }) => fields)),
  ]);
  const {
    log,
    rows: written,
    code,
  } = await compiled(Object.fromEntries(files) as Record<string, string>);
  const kept = written.map((row) =>
    [row['Report date'], row['Measure value'], row['Quality check']].join(' ').trim(),
  );
  const outcomes = log.map((row) => row['outcome'] ?? '');
  return { outcomes, kept: kept.join(), code };
}

describe('merging rows of one key', () => {
  it.each(CASES)('$name', async ({ rows, kept }) => {
    const all = rows.map(drawn);
    const result = await compiledRows(all);
    expect(result.outcomes).toEqual(all.map(({ outcome }) => outcome));
    expect(result.kept).toBe(kept);
  });

  it.each(CASES)('$name, in whatever files the rows are', async ({ rows, kept }) => {
    const all = rows.map(drawn);
    const backwards = all.map((row, index) => ({ ...row, file: `f${9 - index}` })).reverse();
    const oneFile = all.map((row) => ({ ...row, file: 'one' })).reverse();
    for (const order of [backwards, oneFile]) {
      const result = await compiledRows(order);
      expect(result.kept).toBe(kept);
      expect([...result.outcomes].sort()).toEqual(all.map(({ outcome }) => outcome).sort());
    }
  });

  it.each(CASES)('$name; compiled again, nothing changes', async ({ rows }) => {
    const folder = new Folder();
    try {
      rows.map(drawn).forEach(({ fields }, index) => {
        folder.write(`in/${index}.csv`, measures(fields));
      });
      await riia('compile', folder.at('in'), '--out', folder.at('out'));
      await riia('compile', folder.at('out'), '--out', folder.at('again'));
      for (const name of ['compiled-measures.csv', 'compiled-contextual.csv']) {
        expect(folder.read(`again/${name}`)).toBe(folder.read(`out/${name}`));
      }
    } finally {
      folder.remove();
    }
  });
});

describe('merging with what was compiled before', () => {
  const earlier = { 'Report date': '2026-11-12' };
  it.each([
    ['a later date replaces', {}, '988', 'kept', 0],
    ['an earlier date is superseded', { 'Report date': '2026-11-11' }, '987', 'superseded', 0],
    ['the same date contradicts', earlier, '987', 'conflict', 1],
    [
      'the same date and value repeats',
      { ...earlier, 'Measure value': '987' },
      '987',
      'duplicate',
      0,
    ],
  ])('%s', async (_, fields, value, outcome, exit) => {
    const folder = new Folder();
    try {
      folder.write('first/a.csv', measures(earlier));
      folder.write('second/b.csv', measures({ 'Measure value': '988', ...fields }));
      await riia('compile', folder.at('first'), '--out', folder.at('out'));
      const args = ['compile', folder.at('second'), '--previous', folder.at('out')];
      const { code } = await riia(...args, '--out', folder.at('next'));
      const rows = recordsOf(folder.read('next/compiled-measures.csv'));
      expect(rows.map((row) => row['Measure value'])).toEqual([value]);
      const log = recordsOf(folder.read('next/compile-log.csv'));
      expect(log.find(({ file }) => file === 'b.csv')?.['outcome']).toBe(outcome);
      expect(log).toHaveLength(2);
      expect(code).toBe(exit);
    } finally {
      folder.remove();
    }
  });

  it('keeps the compiled value when two submissions of its date contradict it in the same way', async () => {
    const folder = new Folder();
    try {
      folder.write('first/a.csv', measures(earlier));
      folder.write('second/b.csv', measures({ ...earlier, 'Measure value': '1' }));
      folder.write('second/c.csv', measures({ ...earlier, 'Measure value': '1' }));
      await riia('compile', folder.at('first'), '--out', folder.at('out'));
      const args = ['compile', folder.at('second'), '--previous', folder.at('out')];
      await riia(...args, '--out', folder.at('next'));
      expect(folder.read('next/compiled-measures.csv')).toBe(
        folder.read('out/compiled-measures.csv'),
      );
      const log = recordsOf(folder.read('next/compile-log.csv'));
      expect(log.map((row) => row['outcome']).sort()).toEqual(['conflict', 'conflict', 'kept']);
    } finally {
      folder.remove();
    }
  });

  it('lets a decision of a later date settle a conflict', async () => {
    const folder = new Folder();
    try {
      folder.write('in/a.csv', measures({ 'Measure value': '1' }, { 'Measure value': '2' }));
      folder.write('in/b.csv', measures({ 'Report date': '2026-11-14', 'Measure value': '2' }));
      const { code } = await riia('compile', folder.at('in'), '--out', folder.at('out'));
      const log = recordsOf(folder.read('out/compile-log.csv'));
      expect(log.map((row) => row['outcome'])).toEqual(['superseded', 'superseded', 'kept']);
      expect(code).toBe(0);
    } finally {
      folder.remove();
    }
  });
});

describe('keys', () => {
  it.each([
    ['the authority', { 'LA code': '846' }],
    ['the year', { 'Measure year': '2025-26' }],
    ['the quarter', { 'Measure quarter': 'Q1' }],
    ['the measure', { 'Measure no.': '201' }],
  ])('differ by %s', async (_, fields) => {
    const { rows } = await compiled({ 'a.csv': measures({}, { 'Measure value': '1', ...fields }) });
    expect(rows).toHaveLength(2);
  });

  it('of GSS and 3-digit codes of one authority are the same', async () => {
    const { log } = await compiled({ 'a.csv': measures({}, { 'LA code': 'E10000011' }) });
    expect(log.map((row) => row['outcome'])).toEqual(['kept', 'duplicate']);
  });

  it('of old and new GSS codes of one authority are the same', async () => {
    const quarter = { 'Measure year': '2025-26', 'Measure quarter': 'Q1' };
    const { log } = await compiled({
      'a.csv': measures(
        { 'LA code': 'E08000016', ...quarter },
        { 'LA code': 'E08000038', ...quarter },
      ),
    });
    expect(log.map((row) => row['outcome'])).toEqual(['kept', 'duplicate']);
  });

  it.each([
    ['2026-11-13', 'Yes', '2026-11-14', 'No', ['superseded', 'kept'], 'No'],
    ['2026-11-13', 'Yes', '2026-11-13', 'Y', ['kept', 'duplicate'], 'Yes'],
    ['2026-11-13', 'Yes', '2026-11-13', 'No', ['conflict', 'conflict'], undefined],
    ['2026-11-13', 'Yes', '2026-11-14', '', ['kept', 'refused'], 'Yes'],
  ])(
    'contextual: %s %s and %s %s',
    async (firstDate, first, secondDate, second, outcomes, kept) => {
      const { log, answers: rows } = await compiled({
        'a.csv': answers(
          { 'Report date': firstDate, 'Contextual measure value': first },
          { 'Report date': secondDate, 'Contextual measure value': second },
        ),
      });
      expect(log.map((row) => row['outcome'])).toEqual(outcomes);
      expect(rows[0]?.['Contextual measure value']).toBe(kept);
    },
  );

  it('sorts by authority, year, quarter and measure number as numbers', async () => {
    const row = (laCode: string, year: string, quarter: string, measure: string): Fields => ({
      'LA code': laCode,
      'Measure year': year,
      'Measure quarter': quarter,
      'Measure no.': measure,
    });
    const { rows } = await compiled({
      'a.csv': measures(
        row('846', '2026-27', 'Q2', '203'),
        row('846', '2026-27', 'Q2', '20202'),
        row('846', '2026-27', 'Q2', '202'),
        row('846', '2026-27', 'Q1', '224'),
        row('846', '2025-26', 'Q4', '224'),
        row('201', '2026-27', 'Q2', '224'),
      ),
      'b.csv': answers(
        { 'LA code': '846', 'Contextual measure no.': 'X31', 'Contextual measure value': '2019' },
        { 'LA code': '846', 'Contextual measure no.': 'X02' },
        { 'LA code': '845', 'Contextual measure no.': 'X26' },
      ),
    });
    expect(rows.map((each) => Object.values(each).slice(4, 7).join(' '))).toEqual([
      '2026-27 Q2 224',
      '2025-26 Q4 224',
      '2026-27 Q1 224',
      '2026-27 Q2 202',
      '2026-27 Q2 203',
      '2026-27 Q2 20202',
    ]);
  });

  it('sorts contextual rows by authority and item', async () => {
    const { answers: rows } = await compiled({
      'b.csv': answers(
        { 'LA code': '846', 'Contextual measure no.': 'X31', 'Contextual measure value': '2019' },
        { 'LA code': '846', 'Contextual measure no.': 'X02' },
        { 'LA code': '845', 'Contextual measure no.': 'X26' },
      ),
    });
    expect(rows.map((row) => `${row['LA code']} ${row['Contextual measure no.']}`)).toEqual([
      '845 X26',
      '846 X02',
      '846 X31',
    ]);
  });
});
