import { sameKeyOtherValue } from '../../../../src/domain/checks/submission/same-key-other-value';
import { findInSubmission, titlesOf } from '../../../support/findings';
import { contextualTable, measuresTable } from '../../../support/table';

test('is silent where each number is there once for a quarter', () => {
  const sources = [
    measuresTable(`
      Measure quarter | Measure no. | Measure value
      Q1 | 202 | 987
      Q2 | 202 | 990
    `),
  ];
  expect(titlesOf(findInSubmission(sameKeyOtherValue, sources))).toEqual([]);
});

test('is silent about other report dates, blanks, values that cannot be read, and equal values', () => {
  const sources = [
    measuresTable(`
      Report date | Measure no. | Measure value
      2026-11-01 | 202 | 987
      2026-11-02 | 202 | 990
      2026-11-02 | 202 |
      2026-11-02 | 202 | c
      2026-11-02 | 202 | 990
    `),
  ];
  expect(titlesOf(findInSubmission(sameKeyOtherValue, sources))).toEqual([]);
});

test('finds two values of one report date, whichever way they are written', () => {
  const sources = [
    measuresTable(`
      Report date | LA code | Measure no. | Measure value
      2026-11-23 | 845 | 202 | 987
      23/11/2026 | E10000011 | 202 | 990
    `),
  ];
  expect(titlesOf(findInSubmission(sameKeyOtherValue, sources))).toEqual([
    'H3: 202 is there twice with different values',
  ]);
});

test('finds each of several, contextual answers too', () => {
  const sources = [
    measuresTable(`
      Measure no. | Measure value
      202 | 1
      202 | 2
      202 | 1
      203 | 1
      203 | 0
    `),
    contextualTable(`
      Contextual measure no. | Contextual measure value
      X27 | Child
      X27 | family
    `),
  ];
  expect(titlesOf(findInSubmission(sameKeyOtherValue, sources))).toEqual([
    'H4: 202 is there 3 times with different values',
    'H6: 203 is there twice with different values',
    'F3: X27 is there twice with different values',
  ]);
});
