import { qualityCheckDisagrees } from '../../../../src/domain/checks/submission/quality-check-disagrees';
import { findInSubmission, titlesOf } from '../../../support/findings';
import { contextualTable, measuresTable } from '../../../support/table';

test('is silent where both say the same', () => {
  const sources = [
    measuresTable(`
      Measure no. | Measure value | Quality check
      207 | 5 | Yes
      208 | 5 | No
    `),
    contextualTable(`
      Contextual measure no. | Contextual measure value
      X07 | Yes
      X08 | No
    `),
  ];
  expect(titlesOf(findInSubmission(qualityCheckDisagrees, sources))).toEqual([]);
});

test('says nothing where one of them says nothing, or of another authority', () => {
  const sources = [
    measuresTable(`
      Measure no. | Measure value | Quality check
      207 | 5 | Yes
      208 | 5 |
    `),
    contextualTable(`
      Contextual measure no. | Contextual measure value
      X07 |
      X08 | Yes
    `),
    contextualTable(`
      LA code | LA name | Contextual measure no. | Contextual measure value
      886 | Kent | X07 | No
    `),
  ];
  expect(titlesOf(findInSubmission(qualityCheckDisagrees, sources))).toEqual([]);
});

test('finds No against a row that says Yes', () => {
  const sources = [
    measuresTable(`
      Measure no. | Measure value | Quality check
      201 | 5 |
      207 | 5 | Yes
    `),
    contextualTable(`
      Contextual measure no. | Contextual measure value
      X07 | No
    `),
  ];
  expect(titlesOf(findInSubmission(qualityCheckDisagrees, sources))).toEqual([
    'I3: X07 and the Quality check of 207 differ',
  ]);
});

test('finds each of several', () => {
  const sources = [
    measuresTable(`
      Measure no. | Measure value | Quality check
      207 | 5 | Yes
      208 | 5 | No
    `),
    contextualTable(`
      Contextual measure no. | Contextual measure value
      X07 | No
      X08 | Yes
    `),
  ];
  expect(titlesOf(findInSubmission(qualityCheckDisagrees, sources))).toEqual([
    'I2: X07 and the Quality check of 207 differ',
    'I3: X08 and the Quality check of 208 differ',
  ]);
});

test('X02 may be Yes for any one of 202 and its sources', () => {
  const sources = [
    measuresTable(`
      Measure no. | Measure value | Quality check
      202 | 5 | No
      20202 | 5 | Yes
      20203 | 5 | No
    `),
    contextualTable(`
      Contextual measure no. | Contextual measure value
      X02 | Yes
    `),
  ];
  expect(titlesOf(findInSubmission(qualityCheckDisagrees, sources))).toEqual([]);
});

test('X02 is against 202 and its sources where all twelve say No', () => {
  const sources = [
    measuresTable(`
      Measure no. | Measure value | Quality check
      202 | 1 | No
      20202 | 1 | No
      20203 | 1 | No
      20204 | 1 | No
      20205 | 1 | No
      20206 | 1 | No
      20207 | 1 | No
      20208 | 1 | No
      20209 | 1 | No
      20210 | 1 | No
      20211 | 1 | No
      20212 | 1 | No
    `),
    contextualTable(`
      Contextual measure no. | Contextual measure value
      X02 | Yes
    `),
  ];
  expect(titlesOf(findInSubmission(qualityCheckDisagrees, sources))).toEqual([
    'I2: X02 and the Quality check of 202 differ',
  ]);
});

test('an answer holds for rows of its report date and later, until it is changed', () => {
  const sources = [
    measuresTable(`
      Report date | Measure quarter | Measure no. | Measure value | Quality check
      2026-08-01 | Q1 | 207 | 5 | Yes
      2026-11-01 | Q2 | 207 | 5 | Yes
    `),
    contextualTable(`
      Report date | Contextual measure no. | Contextual measure value
      2026-07-01 | X07 | Yes
      2026-10-01 | X07 | No
    `),
  ];
  expect(titlesOf(findInSubmission(qualityCheckDisagrees, sources))).toEqual([
    'I3: X07 and the Quality check of 207 differ',
  ]);
});
