import { hiddenRows } from '../../../../src/domain/checks/submission/hidden-rows';
import { findInSubmission, titlesOf } from '../../../support/findings';
import { contextualTable, measuresTable, tableOf } from '../../../support/table';

test('is silent where all rows are shown', () => {
  const sources = [
    measuresTable(`
      Measure no.
      201
    `),
  ];
  expect(titlesOf(findInSubmission(hiddenRows, sources))).toEqual([]);
});

test('says nothing of a hidden sheet without headings', () => {
  const sources = [
    tableOf(
      `
      Lists | of | things
    `,
      { hidden: true },
    ),
  ];
  expect(titlesOf(findInSubmission(hiddenRows, sources))).toEqual([]);
});

test('finds a hidden row', () => {
  const sources = [
    measuresTable(`
      Measure no.
      201 (hidden)
      202
    `),
  ];
  expect(titlesOf(findInSubmission(hiddenRows, sources))).toEqual(['A1: 1 row is hidden']);
});

test('counts several, and names a hidden sheet', () => {
  const sources = [
    measuresTable(`
      Measure no.
      201 (hidden)
      202 (hidden)
    `),
    contextualTable(
      `
      Contextual measure no.
      X01
    `,
      { sheet: 'Answers', hidden: true },
    ),
  ];
  expect(titlesOf(findInSubmission(hiddenRows, sources))).toEqual([
    'A1: 2 rows are hidden',
    'A1: The sheet “Answers” is hidden',
  ]);
});
