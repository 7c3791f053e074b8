import { refusalsOfRow } from '../../../src/domain/checks/refusalsOfRow';
import { CONTEXT, titlesOf } from '../../support/findings';
import { contextualRows, measureRows } from '../../support/table';

const refusals = (rows: readonly Parameters<typeof refusalsOfRow>[0][]) =>
  rows.map((row) => titlesOf(refusalsOfRow(row, CONTEXT)));

test('a sound row and a row with a blank value are not refused', () => {
  expect(
    refusals(
      measureRows(`
        Measure no. | Measure value
        201 | 5
        202 |
      `),
    ),
  ).toEqual([[], []]);
});

test('every error of the row alone is named', () => {
  expect(
    refusals(
      measureRows(`
        Report date | Measure no. | Measure value
        24/11/2026 | 201 | c
      `),
    ),
  ).toEqual([['D2: Report date is in the future', 'H2: 201 holds “c”']]);
});

test('queries refuse nothing', () => {
  expect(
    refusals(
      measureRows(`
        Report date | Measure year | Measure no. | Measure value
        2021-04-01 | 2021-22 | 201 | 5
      `),
    ),
  ).toEqual([[]]);
});

test('a second row of headings is refused for that and nothing else', () => {
  expect(
    refusals(
      contextualRows(`
        Region | LA code | LA name | Contextual measure no.
        Region | LA code | LA name | Contextual measure no.
      `),
    ),
  ).toEqual([['A2: Row 2 repeats the headings']]);
});
