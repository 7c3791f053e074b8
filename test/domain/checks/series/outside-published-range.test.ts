import { outsidePublishedRange } from '../../../../src/domain/checks/series/outside-published-range';
import { publishedDistribution } from '../../../../src/domain/catalogue/publishedDistribution';
import { findInSeries, titlesOf } from '../../../support/findings';
import { measureRows } from '../../../support/table';

const titles = (drawing: string) =>
  titlesOf(findInSeries(outsidePublishedRange, measureRows(drawing)));

test('is silent about figures like those of other authorities', () => {
  expect(
    titles(`
    Measure no. | Measure value
    202 | 1500
    203 | 300
    211 | 500
  `),
  ).toEqual([]);
});

test('says nothing where nothing is published, or where there is no denominator', () => {
  expect(publishedDistribution(201)).toBeNull();
  expect(
    titles(`
    Measure no. | Measure value
    201 | 999999
    203 | 999999
  `),
  ).toEqual([]);
});

test('says nothing of City of London and Isles of Scilly', () => {
  expect(
    titles(`
    Region | LA code | LA name | Measure no. | Measure value
    London | 201 | City of London | 202 | 900
    South West | 420 | Isles of Scilly | 202 | 900
  `),
  ).toEqual([]);
});

test('finds a rate far above all of them', () => {
  expect(
    titles(`
    Measure no. | Measure value
    202 | 15000
  `),
  ).toEqual(['H2: 202 is far above published figures']);
});

test('finds each of several: rates and percentages, above and below', () => {
  expect(
    titles(`
    Measure no. | Measure value
    202 | 15
    205 | 1000
    206 | 10
    211 | 90000
  `),
  ).toEqual([
    'H2: 202 is far below published figures',
    'H4: 206 is far below published figures',
    'H5: 211 is far above published figures',
  ]);
});
