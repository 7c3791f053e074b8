import { entryOfReading } from '../../../src/domain/entries/entryOfReading';
import { contextualRows, measureRows } from '../../support/table';

const entryOf = (drawing: string) => measureRows(drawing).map(entryOfReading)[0];

test('gives the row as meant', () => {
  expect(
    entryOf(`
    Measure no. | Measure value | Quality check
    20202       | 1,234         | y
  `),
  ).toEqual({
    template: 'measures',
    region: 'South East',
    laCode: 845,
    laName: 'East Sussex',
    reportDate: '2026-11-23',
    period: { year: 2026, quarter: 2 },
    measure: 20202,
    value: 1234,
    qualityCheck: 'Yes',
  });
});

test('fills a blank region and a blank name from the register', () => {
  expect(
    entryOf(`
    Region | LA code | LA name | Measure no. | Measure value
           | 330     |         | 201         | 5
  `),
  ).toMatchObject({ region: 'West Midlands', laName: 'Birmingham' });
});

test('writes names as the register does', () => {
  expect(
    entryOf(`
    Region  | LA code | LA name        | Measure no. | Measure value
    eastern | 822     | Bedford Borough | 201        | 5
  `),
  ).toMatchObject({ region: 'East of England', laName: 'Bedford' });
});

test('a blank value is kept as not reported', () => {
  expect(
    entryOf(`
    Measure no. | Measure value
    201         |
  `),
  ).toMatchObject({ measure: 201, value: null, qualityCheck: null });
});

test.each([
  ['LA code', ''],
  ['Report date', '11/23/2026'],
  ['Measure year', '2026'],
  ['Measure quarter', 'Q5'],
  ['Measure no.', '20201'],
  ['Measure value', 'c'],
  ['Quality check', 'Maybe'],
  ['Region', 'Wessex'],
  ['LA name', 'Susex'],
])('gives no entry where %s holds %j', (heading, cell) => {
  const rest = heading === 'Measure no.' ? '' : '| Measure no.';
  expect(
    entryOf(`
    ${heading} ${rest}
    ${cell} ${rest && '| 201'}
  `),
  ).toBeNull();
});

test('gives no entry for a second row of headings', () => {
  expect(
    entryOf(`
    Region | LA code | LA name | Measure no.
    Region | LA code | LA name | Measure no.
  `),
  ).toBeNull();
});

test('gives contextual answers as they are written', () => {
  const entries = contextualRows(`
    Contextual measure no. | Contextual measure value
    X27 | FAMILY
    X31 | 2019
    X30 |
  `).map(entryOfReading);
  expect(entries.map((entry) => entry?.value)).toEqual(['Family', '2019-06-15', null]);
});
