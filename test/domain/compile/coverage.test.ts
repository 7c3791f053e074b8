import { compiledEntries } from '../../../src/domain/compile/compiledEntries';
import { countOutcomes } from '../../../src/domain/compile/countOutcomes';
import { missingAuthorities, type Coverage } from '../../../src/domain/compile/missingAuthorities';
import { planOf } from './drawSources';

const DRAWING = `
  file  | LA code | LA name | Measure year | Measure quarter | Report date | Measure value | becomes
  a.csv | 845     |         | 2026-27      | Q2              | 2026-11-13  | 1             | kept
  a.csv | 846     |         | 2026-27      | Q2              | 2026-11-13  | 2             | kept
  b.csv | 845     |         | 2026-27      | Q1              | 2026-11-13  | 3             | kept
  b.csv | 845     |         | 2026-27      | Q1              | 2026-11-12  | 3             | superseded
  b.csv | 845     |         | 2026-27      | Q1              | 2026-11-12  |               | refused`;

const summary = ({ period, expected, missing }: Coverage) =>
  `Q${period.quarter}: ${missing.length} of ${expected.length} missing`;

describe('missing authorities', () => {
  const { measures } = compiledEntries(planOf(DRAWING));

  it('are those of the regions compiled, quarter by quarter', () => {
    expect(missingAuthorities(measures).map(summary)).toEqual([
      'Q1: 18 of 19 missing',
      'Q2: 17 of 19 missing',
    ]);
  });

  it('are never those that reported', () => {
    const [, second] = missingAuthorities(measures);
    const codes = second?.missing.map(({ laCode }) => laCode) ?? [];
    expect(codes).not.toContain(845);
    expect(codes).not.toContain(846);
    expect(codes).toContain(887);
  });

  it('are judged by the register of the quarter: Cumbria is expected in 2022-23, its successors after', () => {
    const northWest = compiledEntries(
      planOf(`
      file  | Region | LA code | LA name | Measure year | Measure quarter | Report date | Measure value | becomes
      a.csv |        | 889     |         | 2022-23      | Q4              | 2026-11-13  | 1             | kept
      a.csv |        | 889     |         | 2023-24      | Q1              | 2026-11-13  | 2             | kept`),
    ).measures;
    const [before, after] = missingAuthorities(northWest).map(({ missing }) =>
      missing.map(({ laCode }) => laCode).filter((code) => [909, 942, 943].includes(code)),
    );
    expect(before).toEqual([909]);
    expect(after).toEqual([942, 943]);
  });
});

describe('counted outcomes', () => {
  it('are counted in total and by file', () => {
    expect(countOutcomes(planOf(DRAWING))).toEqual({
      total: { kept: 3, superseded: 1, duplicate: 0, conflict: 0, refused: 1 },
      files: [
        {
          file: 'a.csv',
          standing: 'submission',
          outcomes: { kept: 2, superseded: 0, duplicate: 0, conflict: 0, refused: 0 },
        },
        {
          file: 'b.csv',
          standing: 'submission',
          outcomes: { kept: 1, superseded: 1, duplicate: 0, conflict: 0, refused: 1 },
        },
      ],
    });
  });
});
