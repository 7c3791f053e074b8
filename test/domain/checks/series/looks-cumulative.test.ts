import { looksCumulative } from '../../../../src/domain/checks/series/looks-cumulative';
import { findInSeries, reportedBefore, titlesOf } from '../../../support/findings';
import { measureRows } from '../../../support/table';

const inThirdQuarter = (drawing: string) =>
  measureRows(drawing, { defaults: { 'Measure quarter': 'Q3', 'Measure year': '2025-26' } });

test('is silent where the quarter is like the first, and about stocks', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    222 | 290
    211 | 562
  `);
  const before = reportedBefore(`
    222 | 2026-27 Q1 | 281
    211 | 2026-27 Q1 | 281
  `);
  expect(findInSeries(looksCumulative, rows, before)).toEqual([]);
});

test('says nothing of the first quarter, of small counts, or where the first is not known', () => {
  const rows = measureRows(`
    Measure quarter | Measure no. | Measure value
    Q1 | 222 | 562
    Q2 | 223 | 18
    Q2 | 224 | 562
  `);
  const before = reportedBefore(`
    222 | 2025-26 Q4 | 281
    223 | 2026-27 Q1 | 9
  `);
  expect(findInSeries(looksCumulative, rows, before)).toEqual([]);
});

test('finds a second quarter close to twice the first', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    222 | 562
  `);
  const before = reportedBefore('222 | 2026-27 Q1 | 281');
  expect(titlesOf(findInSeries(looksCumulative, rows, before))).toEqual([
    'H2: 222 looks like a running total',
  ]);
});

test('finds each of several, in a submission of a whole year as well', () => {
  const rows = measureRows(`
    Measure year | Measure quarter | Measure no. | Measure value
    2025-26 | Q1 | 222 | 100
    2025-26 | Q2 | 222 | 195
    2025-26 | Q3 | 222 | 310
    2025-26 | Q4 | 222 | 400
  `);
  expect(titlesOf(findInSeries(looksCumulative, rows))).toEqual([
    'H3: 222 looks like a running total',
    'H4: 222 looks like a running total',
    'H5: 222 looks like a running total',
  ]);
});

test('a running total never falls', () => {
  const rows = inThirdQuarter(`
    Measure no. | Measure value
    222 | 300
  `);
  const fallen = reportedBefore(`
    222 | 2025-26 Q1 | 100
    222 | 2025-26 Q2 | 320
  `);
  expect(findInSeries(looksCumulative, rows, fallen)).toEqual([]);
});
