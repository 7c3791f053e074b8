import type { Superseded } from '../../src/domain/compile/Plan';
import { cutReason } from '../../src/cli/cutReason';
import { explainReason } from '../../src/domain/compile/explainReason';

const superseded = (file: string): Superseded => ({
  entry: {
    template: 'measures',
    region: 'South East',
    laCode: 845,
    laName: 'East Sussex',
    reportDate: '2026-11-13',
    period: { year: 2026, quarter: 2 },
    measure: 202,
    value: 987,
    qualityCheck: null,
  },
  value: 987,
  place: { file, sheet: null, row: 2 },
  standing: 'submission',
  outcome: 'superseded',
  reason: {
    code: 'later-date',
    by: { value: 990, date: '2026-11-20', place: { file, sheet: null, row: 5 } },
  },
});

it('leaves value and row number of the row that is named open', () => {
  const cut = cutReason(superseded('a.csv'));
  expect(cut?.holes).toEqual(['value', 'row']);
  const [before, between, after] = cut?.texts ?? [];
  expect(`${before}990${between}5${after}`).toBe(`"${explainReason(superseded('a.csv'))}"\r\n`);
});

it('does not cut where a file is named like the number that stands for what is left open', () => {
  expect(cutReason(superseded('2147418113.csv'))).toBeNull();
});
