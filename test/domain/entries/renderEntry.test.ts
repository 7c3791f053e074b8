import type { ContextualEntry, MeasureEntry } from '../../../src/domain/entries/Entry';
import { renderEntry } from '../../../src/domain/entries/renderEntry';

const REFERRALS: MeasureEntry = {
  template: 'measures',
  region: 'South East',
  laCode: 845,
  laName: 'East Sussex',
  reportDate: '2026-11-23',
  period: { year: 2026, quarter: 2 },
  measure: 202,
  value: 1987,
  qualityCheck: 'No',
};

const SYSTEM_SINCE: ContextualEntry = {
  template: 'contextual',
  region: 'South East',
  laCode: 845,
  laName: 'East Sussex',
  reportDate: '2026-11-23',
  item: 'X31',
  value: '2019-06-15',
};

test('writes the row of the measures template, the count without separators', () => {
  expect(renderEntry(REFERRALS, { codeScheme: 'dfe' })).toEqual([
    'South East',
    '845',
    'East Sussex',
    '2026-11-23',
    '2026-27',
    'Q2',
    '202',
    '1987',
    'No',
  ]);
});

test('writes the row of the contextual template', () => {
  expect(renderEntry(SYSTEM_SINCE, { codeScheme: 'dfe' })).toEqual([
    'South East',
    '845',
    'East Sussex',
    '2026-11-23',
    'X31',
    '2019-06-15',
  ]);
});

test('zero is written, not reported and not stated are blank', () => {
  const cells = renderEntry({ ...REFERRALS, value: 0, qualityCheck: null }, { codeScheme: 'dfe' });
  expect(cells.slice(-2)).toEqual(['0', '']);
  expect(renderEntry({ ...REFERRALS, value: null }, { codeScheme: 'dfe' })[7]).toBe('');
});

test('the GSS code is the one valid on the last day of the quarter, or on the report date', () => {
  const barnsley = { ...REFERRALS, laCode: 370, laName: 'Barnsley' };
  const codeIn = (year: number, quarter: 1 | 4) =>
    renderEntry({ ...barnsley, period: { year, quarter } }, { codeScheme: 'gss' })[1];
  expect(codeIn(2024, 4)).toBe('E08000016');
  expect(codeIn(2025, 1)).toBe('E08000038');
  const context = { ...SYSTEM_SINCE, laCode: 370, reportDate: '2025-04-30' as const };
  expect(renderEntry(context, { codeScheme: 'gss' })[1]).toBe('E08000016');
});
