import { findRegion, REGIONS } from '../../../src/domain/authorities/findRegion';

it('lists the nine regions under their ONS names', () => {
  expect(REGIONS.map(({ name }) => name)).toEqual([
    'North East',
    'North West',
    'Yorkshire and The Humber',
    'East Midlands',
    'West Midlands',
    'East of England',
    'London',
    'South East',
    'South West',
  ]);
});

it.each([
  ['Eastern', 'East of England'],
  ['East', 'East of England'],
  ['EE', 'East of England'],
  ['Greater London', 'London'],
  ['LIIA', 'London'],
  ['Yorkshire & Humber', 'Yorkshire and The Humber'],
  ['yorkshire and the humber', 'Yorkshire and The Humber'],
  ['Y&H', 'Yorkshire and The Humber'],
  ['SESLIP', 'South East'],
  [' south   east ', 'South East'],
  ['e12000009', 'South West'],
])('reads %j as %s', (text, name) => {
  expect(findRegion(text)?.name).toBe(name);
});

it.each(['', 'South', 'Wales', 'England'])('reads %j as no region', (text) => {
  expect(findRegion(text)).toBeNull();
});
