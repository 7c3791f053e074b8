import { headingRepeated } from '../../../../src/domain/checks/submission/heading-repeated';
import { findInSubmission, titlesOf } from '../../../support/findings';
import { measuresTable, tableOf } from '../../../support/table';

test('is silent where each heading is there once', () => {
  const sources = [
    measuresTable(`
      Measure no.
    `),
  ];
  expect(titlesOf(findInSubmission(headingRepeated, sources))).toEqual([]);
});

test('says nothing of other headings that are there twice', () => {
  const sources = [
    tableOf(`
      Region | LA code | LA name | Report date | Measure year | Measure quarter | Measure no. | Measure value | Quality check | Notes | Notes
    `),
  ];
  expect(titlesOf(findInSubmission(headingRepeated, sources))).toEqual([]);
});

test('finds a heading that is there twice', () => {
  const sources = [
    tableOf(`
      Region | LA code | LA name | Report date | Measure year | Measure quarter | Measure no. | Measure value | Quality check | region
    `),
  ];
  expect(titlesOf(findInSubmission(headingRepeated, sources))).toEqual([
    'A1: The heading “Region” is there twice',
  ]);
});

test('counts several', () => {
  const sources = [
    tableOf(`
      Region | LA code | LA name | Report date | Measure year | Measure quarter | Measure no. | Measure value | Quality check | Region | LA code | Region
    `),
  ];
  expect(titlesOf(findInSubmission(headingRepeated, sources))).toEqual([
    'A1: 2 headings are there twice',
  ]);
});
