import { noHeadings } from '../../../../src/domain/checks/submission/no-headings';
import { findInSubmission, titlesOf } from '../../../support/findings';
import { measuresTable, tableOf } from '../../../support/table';

test('is silent where the headings are there', () => {
  const sources = [
    measuresTable(`
      Measure no.
    `),
  ];
  expect(titlesOf(findInSubmission(noHeadings, sources))).toEqual([]);
});

test('is silent about a sheet with notes beside a sheet with headings', () => {
  const sources = [
    tableOf(`
      Notes | for | colleagues
    `),
    measuresTable(`
      Measure no.
    `),
  ];
  expect(titlesOf(findInSubmission(noHeadings, sources))).toEqual([]);
});

test('finds a file without headings', () => {
  const sources = [
    tableOf(`
      Authority | Value
      East Sussex | 5
    `),
  ];
  expect(titlesOf(findInSubmission(noHeadings, sources))).toEqual([
    'A1: The template headings were not found',
  ]);
});

test('speaks once of several sheets without headings', () => {
  const sources = [
    tableOf(
      `
      Notes
    `,
      { sheet: 'Notes' },
    ),
    tableOf(
      `
      More
    `,
      { sheet: 'More' },
    ),
  ];
  expect(titlesOf(findInSubmission(noHeadings, sources))).toEqual([
    'A1: The template headings were not found',
  ]);
});
