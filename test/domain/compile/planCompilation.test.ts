import { compiledEntries } from '../../../src/domain/compile/compiledEntries';
import { planCompilation } from '../../../src/domain/compile/planCompilation';
import { CONTEXT, expectOutcomes, planOf } from './drawSources';

describe('report dates', () => {
  it('keeps the row with the latest date, whatever file it is in', () => {
    expectOutcomes(`
      file  | Report date | Measure value | becomes
      a.csv | 2026-11-13  | 120           | kept
      b.csv | 2026-10-20  | 100           | superseded
      c.csv | 2026-11-01  | 110           | superseded`);
  });

  it('supersedes everything below the latest date, also rows that repeat or contradict each other', () => {
    expectOutcomes(`
      file  | Report date | Measure value | becomes
      a.csv | 2026-10-20  | 100           | superseded
      a.csv | 2026-10-20  | 100           | superseded
      b.csv | 2026-10-20  | 105           | superseded
      b.csv | 2026-11-13  | 120           | kept`);
  });

  it('supersedes a value that was compiled before', () => {
    expectOutcomes(`
      file         | Report date | Measure value | becomes
      compiled.csv | 2026-10-20  | 100           | superseded
      b.csv        | 2026-11-13  | 120           | kept`);
  });

  it('leaves a compiled value in place of an older submission', () => {
    expectOutcomes(`
      file         | Report date | Measure value | becomes
      compiled.csv | 2026-11-13  | 120           | kept
      b.csv        | 2026-10-20  | 100           | superseded`);
  });
});

describe('keys', () => {
  it('are the authority, the quarter and the measure, however they are written', () => {
    expectOutcomes(`
      file  | LA code   | LA name     | Measure year | Measure quarter | Measure no. | Report date | Measure value | becomes
      a.csv | 845       | East Sussex | 2025-26      | Q2              | 202         | 2026-11-13  | 1             | kept
      a.csv | 845       | East Sussex | 2026-27      | Q1              | 202         | 2026-11-13  | 2             | kept
      a.csv | 845       | East Sussex | 2026-27      | Q2              | 201         | 2026-11-13  | 3             | kept
      a.csv | 887       | Medway      | 2026-27      | Q2              | 202         | 2026-11-13  | 4             | kept
      a.csv | 845       | East Sussex | 2026-27      | Q2              | 202         | 2026-11-13  | 5             | kept
      b.csv | E10000011 |             | 2026/27      | Quarter 2       | 202.0       | 13/11/2026  | 5.0           | duplicate`);
  });

  it('of contextual rows are the authority and the item', () => {
    expectOutcomes(
      `
      file  | Contextual measure no. | Report date | Contextual measure value | becomes
      a.csv | X26                    | 2026-10-20  | Yes                      | superseded
      b.csv | x26                    | 2026-11-13  | no                       | kept
      b.csv | X28                    | 2026-10-20  | Yes                      | kept`,
      'contextual',
    );
  });
});

describe('duplicates', () => {
  it('are kept once: the first by file and row', () => {
    expectOutcomes(`
      file  | Report date | Measure value | becomes
      b.csv | 2026-11-13  | 120           | duplicate
      a.csv | 2026-11-13  | 120           | kept
      a.csv | 2026-11-13  | 120           | duplicate`);
  });

  it('of what was compiled before leave the compiled row', () => {
    expectOutcomes(`
      file         | Report date | Measure value | becomes
      a.csv        | 2026-11-13  | 120           | duplicate
      compiled.csv | 2026-11-13  | 120           | kept`);
  });

  it('never lose a quality concern: Yes wins over No, and stated over blank', () => {
    expectOutcomes(`
      file         | Measure no. | Report date | Measure value | Quality check | becomes
      a.csv        | 201         | 2026-11-13  | 120           | No            | duplicate
      b.csv        | 201         | 2026-11-13  | 120           | Yes           | kept
      a.csv        | 202         | 2026-11-13  | 120           |               | duplicate
      b.csv        | 202         | 2026-11-13  | 120           | No            | kept
      compiled.csv | 203         | 2026-11-13  | 120           |               | duplicate
      b.csv        | 203         | 2026-11-13  | 120           | Yes           | kept`);
  });
});

describe('conflicts', () => {
  it('keep the key out where there is no other date', () => {
    const plan = expectOutcomes(`
      file  | Report date | Measure value | becomes
      a.csv | 2026-11-13  | 120           | conflict
      b.csv | 2026-11-13  | 121           | conflict
      c.csv | 2026-11-13  | 120           | conflict`);
    expect(compiledEntries(plan).measures).toEqual([]);
  });

  it('leave the latest date that has one value, whatever file it is in', () => {
    expectOutcomes(`
      file         | Report date | Measure value | becomes
      a.csv        | 2026-11-13  | 120           | conflict
      b.csv        | 2026-11-13  | 121           | conflict
      a.csv        | 2026-11-12  | 118           | superseded
      b.csv        | 2026-11-12  | 119           | superseded
      c.csv        | 2026-11-10  | 110           | kept
      d.csv        | 2026-11-10  | 110           | duplicate
      compiled.csv | 2026-11-01  | 100           | superseded`);
  });

  it('with the compiled value of the same date leave the compiled value', () => {
    expectOutcomes(`
      file         | Report date | Measure value | becomes
      compiled.csv | 2026-11-13  | 120           | kept
      a.csv        | 2026-11-13  | 121           | conflict
      b.csv        | 2026-11-13  | 120           | duplicate
      c.csv        | 2026-11-12  | 110           | superseded`);
  });

  it('between compiled files stand for no value', () => {
    expectOutcomes(`
      file           | Report date | Measure value | becomes
      compiled-1.csv | 2026-11-13  | 120           | conflict
      compiled-2.csv | 2026-11-13  | 121           | conflict`);
  });

  it('arise between contextual answers too', () => {
    expectOutcomes(
      `
      file  | Contextual measure no. | Report date | Contextual measure value | becomes
      a.csv | X27                    | 2026-11-13  | Child                    | conflict
      b.csv | X27                    | 2026-11-13  | Family                   | conflict`,
      'contextual',
    );
  });
});

describe('decisions', () => {
  const decided = (value: number, date: '2026-11-13' | '2026-11-01' = '2026-11-13') =>
    new Map([['m|845|2026|2|202', { date, value }]]);

  it('keep the value that was chosen', () => {
    expectOutcomes(
      `
      file         | Report date | Measure value | becomes
      a.csv        | 2026-11-13  | 120           | conflict
      b.csv        | 2026-11-13  | 121           | kept
      c.csv        | 2026-11-13  | 121           | duplicate
      compiled.csv | 2026-11-10  | 110           | superseded`,
      'measures',
      decided(121),
    );
  });

  it('may choose against the compiled value', () => {
    expectOutcomes(
      `
      file         | Report date | Measure value | becomes
      compiled.csv | 2026-11-13  | 120           | conflict
      b.csv        | 2026-11-13  | 121           | kept`,
      'measures',
      decided(121),
    );
  });

  it('that no longer fit the rows are passed over', () => {
    const drawing = `
      file  | Report date | Measure value | becomes
      a.csv | 2026-11-13  | 120           | conflict
      b.csv | 2026-11-13  | 121           | conflict`;
    expectOutcomes(drawing, 'measures', decided(999));
    expectOutcomes(drawing, 'measures', decided(121, '2026-11-01'));
  });
});

describe('refused rows', () => {
  it('are those with an error of their own, and those that report nothing', () => {
    expectOutcomes(`
      file  | LA code | Measure no. | Report date | Measure value | becomes
      a.csv | 845     | 201         | 2026-11-13  |               | refused
      a.csv | 845     | 202         | 2026-11-13  | 16.7%         | refused
      a.csv | 999     | 202         | 2026-11-13  | 5             | refused
      a.csv | 845     | 20201       | 2026-11-13  | 5             | refused
      a.csv | 845     | 203         | 11/23/2026  | 5             | refused
      a.csv | 845     | 204         | 2026-11-13  | 0             | kept`);
  });

  it('withdraw nothing: a later blank leaves the earlier value', () => {
    expectOutcomes(`
      file         | Report date | Measure value | becomes
      compiled.csv | 2026-10-20  | 100           | kept
      a.csv        | 2026-11-13  |               | refused`);
  });

  it('do not take part in conflicts', () => {
    expectOutcomes(`
      file  | Report date | Measure value | becomes
      a.csv | 2026-11-13  | 100           | kept
      b.csv | 2026-11-13  | 100.5         | refused`);
  });

  it('are not those that disagree with other rows: 203 may be more than 202 here', () => {
    expectOutcomes(`
      file  | Measure no. | Report date | Measure value | becomes
      a.csv | 202         | 2026-11-13  | 100           | kept
      a.csv | 203         | 2026-11-13  | 101           | kept`);
  });

  it('have their reason as data', () => {
    const plan = planOf(`
      file  | Measure no. | Report date | Measure value | becomes
      a.csv | 201         | 2026-11-13  |               | refused
      a.csv | 202         | 2026-11-13  | c             | refused`);
    expect(plan.refused.map(({ reason }) => reason.code)).toEqual(['not-reported', 'errors']);
  });
});

describe('files', () => {
  it('that could not be read have one refused line', () => {
    const unread = 'Protected with a password. Save a copy without it, then add the copy.';
    const source = { file: 'kent.xlsx', sheet: null, standing: 'submission', unread } as const;
    const plan = planCompilation([source], CONTEXT);
    expect(plan.refused).toEqual([
      {
        outcome: 'refused',
        place: { file: 'kent.xlsx', sheet: null, row: null },
        standing: 'submission',
        reading: null,
        reason: { code: 'unread', because: unread },
      },
    ]);
    expect(plan.files).toEqual([{ file: 'kent.xlsx', standing: 'submission' }]);
  });
});

describe('compiled entries', () => {
  it('are sorted by authority, year, quarter and measure as numbers, with names from the register', () => {
    const plan = planOf(`
      file  | Region | LA code | LA name | Measure quarter | Measure no. | Report date | Measure value | becomes
      a.csv |        | 887     |         | Q2              | 201         | 2026-11-13  | 1             | kept
      a.csv | se     | 845     |         | Q2              | 20202       | 2026-11-13  | 2             | kept
      a.csv |        | 845     |         | Q2              | 203         | 2026-11-13  | 3             | kept
      a.csv |        | 845     |         | Q1              | 224         | 2026-11-13  | 4             | kept`);
    const listed = compiledEntries(plan).measures.map(
      ({ region, laName, period, measure }) => `${region}, ${laName} Q${period.quarter} ${measure}`,
    );
    expect(listed).toEqual([
      'South East, East Sussex Q1 224',
      'South East, East Sussex Q2 203',
      'South East, East Sussex Q2 20202',
      'South East, Medway Q2 201',
    ]);
  });
});
