import { headingUnknown } from '../../../../src/domain/checks/submission/heading-unknown';
import { findInSubmission, titlesOf } from '../../../support/findings';
import { tableOf } from '../../../support/table';

test('is silent about the template and our own helper columns', () => {
  const sources = [
    tableOf(`
      Region | LA code | LA name | Report date | Measure year | Measure quarter | Measure no. | Measure value | Quality check | Measure name | Rate or % | Last quarter | Reason for a query
    `),
  ];
  expect(titlesOf(findInSubmission(headingUnknown, sources))).toEqual([]);
});

test('says nothing where the sheet is not read anyway', () => {
  const sources = [
    tableOf(`
      Region | LA code | LA name | Team lead
    `),
  ];
  expect(titlesOf(findInSubmission(headingUnknown, sources))).toEqual([]);
});

test('finds an added column', () => {
  const sources = [
    tableOf(`
      Region | LA code | LA name | Report date | Measure year | Measure quarter | Measure no. | Measure value | Quality check | Measure name | Rate or % | Last quarter | Team lead
    `),
  ];
  expect(titlesOf(findInSubmission(headingUnknown, sources))).toEqual([
    'M1: Column M is not in the template',
  ]);
});

test('finds each of several', () => {
  const sources = [
    tableOf(`
      Region | LA code | LA name | Report date | Measure year | Measure quarter | Measure no. | Measure value | Quality check | Team lead | | Notes
    `),
  ];
  expect(titlesOf(findInSubmission(headingUnknown, sources))).toEqual([
    'J1: Column J is not in the template',
    'L1: Column L is not in the template',
  ]);
});
