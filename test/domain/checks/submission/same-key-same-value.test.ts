import { sameKeySameValue } from '../../../../src/domain/checks/submission/same-key-same-value';
import { findInSubmission, titlesOf } from '../../../support/findings';
import { contextualTable, measuresTable } from '../../../support/table';

test('is silent where each number is there once for a quarter', () => {
  const sources = [
    measuresTable(`
      LA code | LA name | Measure no. | Measure value
      845 | East Sussex | 202 | 987
      886 | Kent | 202 | 987
    `),
  ];
  expect(titlesOf(findInSubmission(sameKeySameValue, sources))).toEqual([]);
});

test('is silent about different values and other report dates', () => {
  const sources = [
    measuresTable(`
      Report date | Measure no. | Measure value
      2026-11-01 | 202 | 987
      2026-11-02 | 202 | 987
      2026-11-03 | 203 | 1
      2026-11-03 | 203 | 2
    `),
  ];
  expect(titlesOf(findInSubmission(sameKeySameValue, sources))).toEqual([]);
});

test('finds the same value twice', () => {
  const sources = [
    measuresTable(`
      Measure no. | Measure value
      202 | 1,987
      202 | 1987
    `),
  ];
  expect(titlesOf(findInSubmission(sameKeySameValue, sources))).toEqual([
    'H3: 202 is there twice with the same value',
  ]);
});

test('finds each of several', () => {
  const sources = [
    measuresTable(`
      Measure no. | Measure value
      202 | 5
      203 | 0
      202 | 5
      203 | 0
    `),
    contextualTable(`
      Contextual measure no. | Contextual measure value
      X27 | Child
      X27 | child
      X27 | CHILD
    `),
  ];
  expect(titlesOf(findInSubmission(sameKeySameValue, sources))).toEqual([
    'H4: 202 is there twice with the same value',
    'H5: 203 is there twice with the same value',
    'F4: X27 is there 3 times with the same value',
  ]);
});
