import { compileLogRows, LOG_COLUMNS } from '../../../src/domain/compile/compileLogRows';
import { planCompilation } from '../../../src/domain/compile/planCompilation';
import { CONTEXT, drawSources, planOf } from './drawSources';

const column = (name: (typeof LOG_COLUMNS)[number]) => LOG_COLUMNS.indexOf(name);

/** File, row and the columns named, of each row of the log. */
function logOf(drawing: string, ...names: (typeof LOG_COLUMNS)[number][]): string[] {
  return compileLogRows(planOf(drawing)).map((row) =>
    ['file' as const, 'row' as const, ...names].map((name) => row[column(name)]).join(' '),
  );
}

describe('the compile log', () => {
  it('has a row for each data row, in the order of file and row', () => {
    expect(
      logOf(
        `
        file  | Report date | Measure value | becomes
        b.csv | 2026-11-13  | 120           | kept
        b.csv | 2026-10-20  | 100           | superseded
        a.csv | 2026-11-13  | 120.5         | refused
        a.csv | 2026-11-13  |               | refused`,
        'outcome',
      ),
    ).toEqual(['a.csv 2 refused', 'a.csv 3 refused', 'b.csv 2 kept', 'b.csv 3 superseded']);
  });

  it('writes what was understood as it was meant', () => {
    const [row] = compileLogRows(
      planOf(`
      file  | LA code   | Measure year | Measure quarter | Measure no. | Report date | Measure value | becomes
      a.csv | e10000011 | 2026/27      | Quarter 2       | 202.0       | 13/11/2026  | 1,234         | kept`),
    );
    expect(row?.slice(0, -1)).toEqual([
      'a.csv',
      '',
      '2',
      'measures',
      'kept',
      '845',
      '2026-27',
      'Q2',
      '202',
      '1234',
      '2026-11-13',
    ]);
  });

  it('writes what was refused as the source has it', () => {
    const [row] = compileLogRows(
      planOf(`
      file  | LA code   | Measure year | Measure quarter | Measure no. | Report date | Measure value | becomes
      a.csv | e10000011 | 2026         | Quarter 2       | 202.0       | 13/11/2026  | 1,234         | refused`),
    );
    expect(row?.slice(0, -1)).toEqual([
      'a.csv',
      '',
      '2',
      'measures',
      'refused',
      'e10000011',
      '2026',
      'Quarter 2',
      '202.0',
      '1,234',
      '13/11/2026',
    ]);
  });

  it('leaves year and quarter of a contextual row blank', () => {
    const { sources } = drawSources(
      `
      file  | Contextual measure no. | Report date | Contextual measure value | becomes
      a.csv | x26                    | 2026-11-13  | y                        | kept`,
      'contextual',
    );
    const [row] = compileLogRows(planCompilation(sources, CONTEXT));
    expect(row?.slice(3, -1)).toEqual([
      'contextual',
      'kept',
      '845',
      '',
      '',
      'X26',
      'Yes',
      '2026-11-13',
    ]);
  });

  it('has one row for a file that could not be read, without a row number', () => {
    const unread = 'The file is empty.';
    const source = { file: 'kent.csv', sheet: null, standing: 'submission', unread } as const;
    expect(compileLogRows(planCompilation([source], CONTEXT))).toEqual([
      ['kent.csv', '', '', '', 'refused', '', '', '', '', '', '', unread],
    ]);
  });
});

describe('the reason', () => {
  it('names what replaces, repeats or contradicts a row', () => {
    expect(
      logOf(
        `
        file  | Measure no. | Report date | Measure value | becomes
        a.csv | 201         | 2026-11-13  | 120           | kept
        b.csv | 201         | 2026-10-20  | 100           | superseded
        c.csv | 201         | 2026-10-21  | 100           | superseded
        a.csv | 202         | 2026-11-13  | 7             | kept
        b.csv | 202         | 2026-11-13  | 7             | duplicate
        a.csv | 203         | 2026-11-13  | 1             | conflict
        b.csv | 203         | 2026-11-13  | 2             | conflict
        a.csv | 204         | 2026-11-13  | 3             | kept
        a.csv | 205         | 2026-11-13  |               | refused`,
        'reason',
      ),
    ).toEqual([
      'a.csv 2 It has the latest report date of the three.',
      'a.csv 3 Both rows say the same; this one is kept.',
      'a.csv 4 Different values with the same report date, 13/11/2026: here 1, 2 in b.csv, row 4. Somebody has to decide.',
      'a.csv 5 It is the only row for this value.',
      'a.csv 6 Not reported: the value is blank.',
      'b.csv 2 A later row replaces it: 120, report date 13/11/2026, a.csv, row 2.',
      'b.csv 3 It says the same, with the same report date, as a.csv, row 3.',
      'b.csv 4 Different values with the same report date, 13/11/2026: here 2, 1 in a.csv, row 4. Somebody has to decide.',
      'c.csv 2 A later row replaces it: 120, report date 13/11/2026, a.csv, row 2.',
    ]);
  });

  it('says that an earlier or a compiled value stands until somebody decides', () => {
    expect(
      logOf(
        `
        file         | Measure no. | Report date | Measure value | becomes
        a.csv        | 201         | 2026-11-13  | 120           | conflict
        b.csv        | 201         | 2026-11-13  | 121           | conflict
        c.csv        | 201         | 2026-11-01  | 100           | kept
        compiled.csv | 202         | 2026-11-13  | 7             | kept
        a.csv        | 202         | 2026-11-13  | 8             | conflict`,
        'outcome',
        'reason',
      ).filter((line) => / kept | 3 conflict/.test(line)),
    ).toEqual([
      'a.csv 3 conflict The value compiled before with the same report date, 13/11/2026, is 7. It stays until somebody decides.',
      'c.csv 2 kept It stands until somebody decides between the different values of 13/11/2026.',
      'compiled.csv 2 kept It was compiled before and stands until somebody decides: a submission with the same report date gives another value.',
    ]);
  });
});
