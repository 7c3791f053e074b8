import { headingMissing } from '../../../../src/domain/checks/submission/heading-missing';
import { findInSubmission, titlesOf } from '../../../support/findings';
import { contextualTable, measuresTable, tableOf } from '../../../support/table';

test('is silent where all headings are there', () => {
  const sources = [
    measuresTable(`
      Measure no.
    `),
    contextualTable(`
      Contextual measure no.
    `),
  ];
  expect(titlesOf(findInSubmission(headingMissing, sources))).toEqual([]);
});

test('says nothing of a sheet without any heading', () => {
  const sources = [
    tableOf(`
      Notes | for | colleagues
    `),
  ];
  expect(titlesOf(findInSubmission(headingMissing, sources))).toEqual([]);
});

test('finds a missing heading', () => {
  const sources = [
    tableOf(`
      Region | LA code | LA name | Report date | Measure year | Measure quarter | Measure no. | Value | Quality check
    `),
  ];
  expect(titlesOf(findInSubmission(headingMissing, sources))).toEqual([
    'H1: The heading “Measure value” is missing',
  ]);
});

test('counts several, and looks at each sheet', () => {
  const sources = [
    tableOf(`
      Region | LA code | LA name | Report date
    `),
    tableOf(`
      title
      Region | LA code | LA name | Contextual measure no. | Contextual measure value
    `),
  ];
  expect(titlesOf(findInSubmission(headingMissing, sources))).toEqual([
    'A1: 5 headings are missing',
    'A2: The heading “Report date” is missing',
  ]);
});
