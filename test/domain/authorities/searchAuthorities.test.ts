import { searchAuthorities } from '../../../src/domain/authorities/searchAuthorities';

const PERIOD = { year: 2026, quarter: 2 } as const;
const search = (text: string) => searchAuthorities(text, PERIOD).map(({ name }) => name);

it('finds by any part of a name, names that begin so first, then by name', () => {
  expect(search('suss')).toEqual(['East Sussex', 'West Sussex']);
  expect(search('east')).toEqual([
    'East Riding of Yorkshire',
    'East Sussex',
    'Bath and North East Somerset',
    'Cheshire East',
    'North East Lincolnshire',
  ]);
});

it('puts a name or code that was typed whole first', () => {
  expect(search('kent')[0]).toBe('Kent');
  expect(search('845')).toEqual(['East Sussex']);
  expect(search('e06000043')).toEqual(['Brighton and Hove']);
});

it('finds by an alias and by the beginning of a code', () => {
  expect(search('BCP')).toEqual(['Bournemouth, Christchurch and Poole']);
  expect(search('84')).toContain('East Sussex');
});

it('finds nothing for a name that is spelled wrongly', () => {
  expect(search('susex')).toEqual([]);
});

it('offers only authorities of the quarter', () => {
  expect(search('cumb')).toEqual(['Cumberland']);
  expect(searchAuthorities('cumb', { year: 2022, quarter: 4 }).map(({ name }) => name)).toEqual([
    'Cumbria',
  ]);
});

it('offers all of them for an empty text, by name', () => {
  expect(search('')).toHaveLength(153);
  expect(search(' ').slice(0, 2)).toEqual(['Barking and Dagenham', 'Barnet']);
});
