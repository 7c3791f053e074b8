import { nothingReported } from '../../../../src/domain/checks/series/nothing-reported';
import { findInSeries, titlesOf } from '../../../support/findings';
import { contextualRows, measureRows } from '../../../support/table';

test('is silent where one value is given, or one that cannot be read', () => {
  const rows = measureRows(`
    Measure quarter | Measure no. | Measure value
    Q1 | 201 | 0
    Q1 | 202 |
    Q2 | 201 | c
  `);
  expect(findInSeries(nothingReported, rows)).toEqual([]);
});

test('says nothing of contextual rows', () => {
  expect(findInSeries(nothingReported, contextualRows('Contextual measure no.\nX01'))).toEqual([]);
});

test('finds a quarter of blanks', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    201 |
    202 |
  `);
  expect(titlesOf(findInSeries(nothingReported, rows))).toEqual([
    'H2: Nothing is reported for 2026-27 Q2',
  ]);
});

test('finds each of several', () => {
  const rows = measureRows(`
    Measure quarter | Measure no. | Measure value
    Q1 | 201 |
    Q2 | 201 |
  `);
  expect(titlesOf(findInSeries(nothingReported, rows))).toEqual([
    'H2: Nothing is reported for 2026-27 Q1',
    'H3: Nothing is reported for 2026-27 Q2',
  ]);
});
