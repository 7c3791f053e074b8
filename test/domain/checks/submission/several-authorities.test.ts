import { severalAuthorities } from '../../../../src/domain/checks/submission/several-authorities';
import { CONTEXT, findInSubmission, titlesOf } from '../../../support/findings';
import { contextualTable, measuresTable } from '../../../support/table';

test('is silent about one authority in both templates, with either code', () => {
  const sources = [
    measuresTable(`
      LA code | Measure no.
      845 | 201
      E10000011 | 202
    `),
    contextualTable(`
      Contextual measure no.
      X01
    `),
  ];
  expect(titlesOf(findInSubmission(severalAuthorities, sources))).toEqual([]);
});

test('passes over codes that cannot be read', () => {
  const sources = [
    measuresTable(`
      LA code | Measure no.
      845 | 201
      999 | 202
      | 203
    `),
  ];
  expect(titlesOf(findInSubmission(severalAuthorities, sources))).toEqual([]);
});

test('finds the first row of another authority', () => {
  const sources = [
    measuresTable(`
      LA code | LA name | Measure no.
      845 | East Sussex | 201
      845 | East Sussex | 202
      886 | Kent | 203
      886 | Kent | 204
      845 | East Sussex | 205
    `),
  ];
  expect(titlesOf(findInSubmission(severalAuthorities, sources))).toEqual([
    'B4: Rows of 2 authorities in one submission',
  ]);
});

test('counts several, and takes the one with most rows for the sender', () => {
  const sources = [
    measuresTable(`
      LA code | Measure no.
      886 | 201
      845 | 202
      845 | 203
      846 | 204
    `),
  ];
  expect(titlesOf(findInSubmission(severalAuthorities, sources))).toEqual([
    'B2: Rows of 3 authorities in one submission',
  ]);
});

test('is silent about a compiled table', () => {
  const sources = [
    measuresTable(`
      LA code | Measure no.
      845 | 201
      886 | 202
    `),
  ];
  expect(
    titlesOf(
      findInSubmission(severalAuthorities, sources, { ...CONTEXT, severalAuthorities: true }),
    ),
  ).toEqual([]);
});
