import { MEASURES } from '../../../src/domain/catalogue/findMeasure';
import { findAuthorityByCode } from '../../../src/domain/authorities/findAuthority';
import {
  LEFT_OUT_OF_DISTRIBUTION,
  publishedDistribution,
} from '../../../src/domain/catalogue/publishedDistribution';

it('gives the published spread of a rate', () => {
  expect(publishedDistribution(208)).toEqual({
    p1: 16.35,
    p99: 114.69,
    unit: 'per 10,000',
    year: 2024,
    authorities: 150,
  });
});

it('gives the spread of the percentage where a measure is shown as one', () => {
  expect(publishedDistribution(209)).toMatchObject({ p1: 10.87, p99: 49.93, unit: '%' });
});

it('says that care leavers are published for other ages', () => {
  expect(publishedDistribution(219)?.note).toMatch(/17 to 21/);
});

it('has none for measures that nobody publishes by authority', () => {
  const without = MEASURES.filter(({ number }) => publishedDistribution(number) === null);
  expect(without.map(({ number }) => number)).toEqual([201, 204, 214, 220, 221]);
});

it('is in the unit in which the measure is shown, from low to high', () => {
  for (const { number, shownAs } of MEASURES) {
    const spread = publishedDistribution(number);
    if (spread === null) continue;
    expect(spread.unit).toBe(shownAs.as === 'rate' ? 'per 10,000' : '%');
    expect(spread.p1).toBeLessThan(spread.p99);
  }
});

it('leaves out the two authorities with the fewest children', () => {
  const names = LEFT_OUT_OF_DISTRIBUTION.flatMap(findAuthorityByCode).map(({ name }) => name);
  expect(names).toEqual(['City of London', 'Isles of Scilly']);
});
