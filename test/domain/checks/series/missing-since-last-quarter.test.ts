import { missingSinceLastQuarter } from '../../../../src/domain/checks/series/missing-since-last-quarter';
import { findInSeries, reportedBefore, sentencesOf, titlesOf } from '../../../support/findings';
import { measureRows } from '../../../support/table';

const LAST_QUARTER = reportedBefore(`
  201 | 2026-27 Q1 | 100
  221 | 2026-27 Q1 | 100
  222 | 2026-27 Q1 | 0
  223 | 2025-26 Q4 | 100
`);

test('is silent where everything is reported again, zero included', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    201 | 5
    221 | 0
    222 | 0
  `);
  expect(findInSeries(missingSinceLastQuarter, rows, LAST_QUARTER)).toEqual([]);
});

test('says nothing where nothing was reported last quarter, or nothing is now', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    201 | 5
    223 |
  `);
  expect(findInSeries(missingSinceLastQuarter, rows)).toEqual([]);
  const blank = measureRows(`
    Measure no. | Measure value
    201 |
    221 |
  `);
  expect(findInSeries(missingSinceLastQuarter, blank, LAST_QUARTER)).toEqual([]);
});

test('finds a measure that is blank now', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    201 | 5
    221 |
    222 | 1
  `);
  expect(sentencesOf(findInSeries(missingSinceLastQuarter, rows, LAST_QUARTER))).toEqual([
    '1 measure is blank that had a value last quarter. 221. Blank means not reported and is left out of the file; 0 means none. Fill H3 if you have the figure.',
  ]);
});

test('names several at once, with or without a row', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    201 | 5
    222 |
  `);
  const findings = findInSeries(missingSinceLastQuarter, rows, LAST_QUARTER);
  expect(titlesOf(findings)).toEqual(['H3: 2 measures are blank that had values last quarter']);
  expect(sentencesOf(findings)[0]).toContain('221 and 222. Blank means');
});

test('a value that cannot be read is not missing', () => {
  const rows = measureRows(`
    Measure no. | Measure value
    201 | 5
    221 | c
    222 | 1
  `);
  expect(findInSeries(missingSinceLastQuarter, rows, LAST_QUARTER)).toEqual([]);
});
