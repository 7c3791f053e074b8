import { answers, checked, compiled, measures, quarterOf, workbook, type Fields } from './files';

/** Grades of the findings that say all the words, without repetition. */
async function gradesOf(content: string | Uint8Array, ...words: string[]): Promise<string[]> {
  const { findings } = await checked(content, typeof content === 'string' ? 'a.csv' : 'a.xlsx');
  const said = findings.filter(({ message, measure_no: measure, code }) =>
    words.every((word) => `${message} ${measure ?? ''} ${code}`.includes(word)),
  );
  return [...new Set(said.map(({ grade }) => grade))];
}

const SOURCES = Array.from({ length: 11 }, (_, index) => String(20202 + index));

describe('relations within a quarter', () => {
  it.each([
    ['202=100 203=101', '203', 'error'],
    ['205=100 206=101', '206', 'error'],
    ['210=100 213=101', '213', 'error'],
    ['213=10 214=11 210=20', '214', 'error'],
    ['219=100 220=101', '220', 'error'],
    ['215=100 218=101', '218', 'error'],
    ['207=199 211=100 215=100', '207', 'query'],
    ['208=100 209=101', '209', 'query'],
    ['201=100 202=101', '202', 'query'],
    ['222=100 223=101', '223', 'query'],
    ['223=100 224=101', '224', 'query'],
    ['202=100 20202=101', '202', 'error'],
    [`202=100 ${SOURCES.map((source) => `${source}=10`).join(' ')}`, '202', 'error'],
    [`202=120 ${SOURCES.map((source) => `${source}=10`).join(' ')}`, '202', 'error'],
  ])('%s: %s is graded %s', async (drawing, number, grade) => {
    const content = measures(...quarterOf(drawing));
    const { findings, code } = await checked(content);
    const group = findings.filter((each) => each.code.startsWith('group/'));
    expect(group.map((each) => each.grade)).toEqual([grade]);
    expect(group[0]?.message).toContain(number);
    expect(code).toBe(grade === 'error' ? 1 : 0);
    const { rows } = await compiled({ 'a.csv': content });
    expect(rows).toHaveLength(drawing.split(' ').length);
  });

  it.each([
    '202=100 203=100',
    '205=100 206=100',
    '210=100 213=100 214=100',
    '219=100 220=100',
    '215=100 218=100',
    '207=200 211=100 215=100',
    '208=100 209=100',
    '201=100 202=100',
    '222=100 223=100 224=100',
    '202=100 20202=60 20203=40',
    `202=110 ${SOURCES.map((source) => `${source}=10`).join(' ')}`,
    '203=5 206=5',
    '202=100 20202=10',
  ])('%s: nothing to say', async (drawing) => {
    const { findings } = await checked(measures(...quarterOf(drawing)));
    expect(findings.filter(({ code }) => code.startsWith('group/'))).toEqual([]);
  });
});

describe('series', () => {
  const q1: Fields = { 'Measure quarter': 'Q1' };

  it.each([
    ['211', '211=500', '211=500 210=100 212=50', 'query'],
    ['211', '211=500', '211=575 210=100 212=50', undefined],
    ['211', '211=500', '211=550 210=100 212=50', undefined],
    ['211', '211=50', '211=56 210=0 212=0', 'query'],
    ['211', '211=50', '211=55 210=0 212=0', undefined],
    ['215', '215=600', '215=625 216=10 217=10', 'query'],
    ['215', '215=600', '215=615 216=10 217=10', undefined],
  ])('%s after %s: %s is %s', async (measure, before, now, grade) => {
    const { findings } = await checked(measures(...quarterOf(before, q1), ...quarterOf(now)));
    const roll = findings.filter(
      ({ code, measure_no: number }) => /roll/.test(code) && number === measure,
    );
    expect(roll.map((each) => each.grade)).toEqual(grade === undefined ? [] : [grade]);
  });

  it.each([
    ['202', 1000, 1330, 'query'],
    ['202', 1000, 1300, undefined],
    ['202', 1000, 740, 'query'],
    ['202', 1000, 760, undefined],
    ['202', 1000, 1320, undefined],
    ['202', 1000, 750, undefined],
    ['216', 20, 24, undefined],
    ['216', 20, 60, 'query'],
  ])('%s from %i to %i: %s', async (measure, before, now, grade) => {
    const { findings } = await checked(
      measures(...quarterOf(`${measure}=${before}`, q1), ...quarterOf(`${measure}=${now}`)),
    );
    const change = findings.filter(({ code }) => code === 'series/unusual-change');
    expect(change.map((each) => each.grade)).toEqual(grade === undefined ? [] : [grade]);
  });

  it('asks about a change on the same quarter of the year before', async () => {
    const { findings } = await checked(
      measures(...quarterOf('202=1000', { 'Measure year': '2025-26' }), ...quarterOf('202=2000')),
    );
    expect(
      findings.filter(({ code }) => code.startsWith('series/')).map(({ grade }) => grade),
    ).toContain('query');
  });

  it('asks about figures that look cumulative', async () => {
    const { findings } = await checked(
      measures(
        ...quarterOf('202=1000', { 'Measure year': '2025-26', 'Measure quarter': 'Q1' }),
        ...quarterOf('202=2000', { 'Measure year': '2025-26', 'Measure quarter': 'Q2' }),
        ...quarterOf('202=3000', { 'Measure year': '2025-26', 'Measure quarter': 'Q3' }),
        ...quarterOf('202=4000', { 'Measure year': '2025-26', 'Measure quarter': 'Q4' }),
      ),
    );
    expect(
      findings.filter(({ code }) => code.includes('cumulative')).map(({ grade }) => grade),
    ).toContain('query');
  });

  it('notes a measure that was reported last quarter and is missing now', async () => {
    const content = measures(...quarterOf('202=1000 205=900', q1), ...quarterOf('202=1000'));
    expect(await gradesOf(content, '205')).toEqual(['note']);
  });
});

describe('plausibility', () => {
  it.each([
    ['845', 300, 'query'],
    ['845', 330, undefined],
    ['845', 6300, undefined],
    ['845', 6500, 'query'],
    ['201', 9000, undefined],
    ['420', 9000, undefined],
  ])('of 202 in %s = %i: %s', async (laCode, value, grade) => {
    const { findings, code } = await checked(
      measures({ 'LA code': laCode, 'Measure value': String(value) }),
    );
    expect(findings.map((each) => each.grade)).toEqual(grade === undefined ? [] : [grade]);
    expect(code).toBe(0);
  });
});

describe('checks of rows', () => {
  it.each([
    ['report date before the end of the quarter', { 'Report date': '2026-09-29' }, 'query', 0],
    ['report date in the future', { 'Report date': '2026-12-02' }, 'error', 1],
    ['a year before 2022-23', { 'Measure year': '2021-22' }, 'query', 0],
    ['a quarter that is not over', { 'Measure quarter': 'Q3' }, 'error', 1],
    ['an unknown measure', { 'Measure no.': '300' }, 'error', 1],
    ['an unknown authority', { 'LA code': '999' }, 'error', 1],
    ['a name of another authority', { 'LA name': 'Kent' }, 'error', 1],
    ['another region', { Region: 'London' }, 'error', 1],
    ['a symbol', { 'Measure value': 'c' }, 'error', 1],
  ])('grade %s', async (_, fields, grade, exit) => {
    const { findings, code } = await checked(measures(fields));
    expect(findings.map((each) => each.grade)).toEqual([grade]);
    expect(findings[0]?.row).toBe(2);
    expect(code).toBe(exit);
  });

  it.each([
    ['another value', '988', 'error', 1],
    ['the same value', '987', 'query', 0],
  ])('grade the same key twice with the same date and %s', async (_, value, grade, exit) => {
    const { findings, code } = await checked(measures({}, { 'Measure value': value }));
    expect([...new Set(findings.map((each) => each.grade))]).toEqual([grade]);
    expect(code).toBe(exit);
  });

  it('grade more than one authority in a submission as an error', async () => {
    const { findings, code } = await checked(
      measures({}, { 'LA code': '846', 'Measure value': '410' }),
    );
    expect(findings.map(({ grade }) => grade)).toContain('error');
    expect(code).toBe(1);
  });

  it.each([
    ['205', 'No', 'X05', 'Yes', ['query']],
    ['205', 'Yes', 'X05', 'No', ['query']],
    ['205', 'Yes', 'X05', 'Yes', []],
    ['205', '', 'X05', 'Yes', []],
    ['20204', 'Yes', 'X02', 'No', ['query']],
    ['205', 'Yes', 'X06', 'No', []],
  ])(
    'of %s with Quality check “%s” and %s “%s”: %j',
    async (measure, quality, item, answer, grades) => {
      const cells = (csv: string): string[][] =>
        csv
          .trim()
          .split('\r\n')
          .map((line) => line.split(','));
      const row = { 'Measure no.': measure, 'Measure value': '900', 'Quality check': quality };
      const given = { 'Contextual measure no.': item, 'Contextual measure value': answer };
      const content = workbook([
        { name: 'M', rows: cells(measures(row)) },
        { name: 'C', rows: cells(answers(given)) },
      ]);
      expect(await gradesOf(content, item)).toEqual(grades);
    },
  );
});
