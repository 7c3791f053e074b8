import { noData } from '../../../../src/domain/checks/submission/no-data';
import { findInSubmission, titlesOf } from '../../../support/findings';
import { contextualTable, measuresTable, tableOf } from '../../../support/table';

test('is silent where there is a row', () => {
  const sources = [
    measuresTable(`
      Measure no.
      201
    `),
  ];
  expect(titlesOf(findInSubmission(noData, sources))).toEqual([]);
});

test('says nothing of a sheet that is not read anyway', () => {
  const sources = [
    tableOf(`
      Notes
    `),
    tableOf(`
      Region | LA code | LA name
    `),
  ];
  expect(titlesOf(findInSubmission(noData, sources))).toEqual([]);
});

test('finds headings with nothing below', () => {
  const sources = [
    measuresTable(`
      Measure no.
    `),
  ];
  expect(titlesOf(findInSubmission(noData, sources))).toEqual([
    'A1: There are no rows under the headings',
  ]);
});

test('finds each of several', () => {
  const sources = [
    measuresTable(`
      Measure no.
    `),
    contextualTable(`
      Contextual measure no.
    `),
  ];
  expect(titlesOf(findInSubmission(noData, sources))).toEqual([
    'A1: There are no rows under the headings',
    'A1: There are no rows under the headings',
  ]);
});
