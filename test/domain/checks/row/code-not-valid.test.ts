import { codeNotValid } from '../../../../src/domain/checks/row/code-not-valid';
import { findInRows, titlesOf } from '../../../support/findings';
import { contextualRows, measureRows } from '../../../support/table';

test('is silent about codes in use in the quarter', () => {
  const rows = measureRows(`
    LA code | Measure year | Measure quarter | Measure no.
    845 | 2026-27 | Q2 | 201
    909 | 2022-23 | Q4 | 202
    942 | 2023-24 | Q1 | 203
  `);
  expect(titlesOf(findInRows(codeNotValid, rows))).toEqual([]);
});

test('takes a code that was in use on any day of the quarter', () => {
  const rows = measureRows(`
    LA code | Measure year | Measure quarter | Measure no.
    E08000016 | 2025-26 | Q1 | 201
    E08000038 | 2025-26 | Q1 | 202
  `);
  expect(titlesOf(findInRows(codeNotValid, rows))).toEqual([]);
});

test('passes over rows whose code or quarter cannot be read', () => {
  const rows = measureRows(`
    LA code | Measure year | Measure no.
    999 | 2026-27 | 201
    909 | 2026 | 202
  `);
  expect(titlesOf(findInRows(codeNotValid, rows))).toEqual([]);
});

test('finds a code that had ended', () => {
  const rows = measureRows(`
    LA code | LA name | Region | Measure year | Measure no.
    909 | Cumbria | North West | 2023-24 | 201
  `);
  expect(titlesOf(findInRows(codeNotValid, rows))).toEqual(['B2: LA code 909 ended on 31/03/2023']);
});

test('finds codes before they begin, and old 9-character codes', () => {
  const rows = measureRows(`
    LA code | Measure year | Measure quarter | Measure no.
    942 | 2022-23 | Q4 | 201
    E08000016 | 2025-26 | Q2 | 202
  `);
  expect(titlesOf(findInRows(codeNotValid, rows))).toEqual([
    'B2: LA code 942 begins on 01/04/2023',
    'B3: LA code E08000016 ended on 30/04/2025',
  ]);
});

test('judges contextual rows at the report date', () => {
  const rows = contextualRows(`
    LA code | Report date | Contextual measure no.
    909 | 2023-03-31 | X01
    909 | 2023-04-01 | X02
    E08000038 | 2025-04-30 | X03
  `);
  expect(titlesOf(findInRows(codeNotValid, rows))).toEqual([
    'B3: LA code 909 ended on 31/03/2023',
    'B4: LA code E08000038 begins on 01/05/2025',
  ]);
});
