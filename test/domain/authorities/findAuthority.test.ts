import {
  authoritiesIn,
  authorityValidIn,
  authorityValidOn,
  findAuthorityByCode,
  findAuthorityByName,
  gssCodeOn,
  liveAuthorities,
  successorsIn,
} from '../../../src/domain/authorities/findAuthority';
import { REGIONS } from '../../../src/domain/authorities/findRegion';
import type { IsoDate } from '../../../src/domain/periods/IsoDate';

const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);

describe('an authority is found by its code', () => {
  it('as a number, as text and as a nine-character code in any case', () => {
    const [eastSussex] = findAuthorityByCode(845);
    expect(eastSussex).toMatchObject({
      laCode: 845,
      gssCode: 'E10000011',
      name: 'East Sussex',
      region: 'South East',
      validTo: null,
      successors: [],
    });
    expect(findAuthorityByCode(' 845 ')).toEqual([eastSussex]);
    expect(findAuthorityByCode('e10000011')).toEqual([eastSussex]);
  });

  it('with every row that the code has had, oldest first', () => {
    expect(findAuthorityByCode(825).map(({ gssCode }) => gssCode)).toEqual([
      'E10000002',
      'E06000060',
    ]);
  });

  it.each(['', '999', 'E99999999', '84', '8450', 'East Sussex'])('and not by %j', (code) => {
    expect(findAuthorityByCode(code)).toEqual([]);
  });
});

describe('a code is valid in a quarter if it was valid on any day of it', () => {
  it('so Cumbria may report 2022-23 Q4 and not 2023-24 Q1', () => {
    expect(authorityValidIn(909, { year: 2022, quarter: 4 })?.name).toBe('Cumbria');
    expect(authorityValidIn(909, { year: 2023, quarter: 1 })).toBeNull();
  });

  it('so Cumberland may not report 2022-23', () => {
    expect(authorityValidIn(942, { year: 2022, quarter: 4 })).toBeNull();
    expect(authorityValidIn(942, { year: 2023, quarter: 1 })?.name).toBe('Cumberland');
  });

  it('and both nine-character codes are, where one replaced the other within it', () => {
    const quarter = { year: 2025, quarter: 1 } as const;
    expect(authorityValidIn('E08000016', quarter)?.gssCode).toBe('E08000016');
    expect(authorityValidIn('E08000038', quarter)?.gssCode).toBe('E08000038');
    expect(authorityValidIn(370, quarter)?.gssCode).toBe('E08000038');
  });
});

it.each<[number, IsoDate, string | null]>([
  [370, '2025-04-30', 'E08000016'],
  [370, '2025-05-01', 'E08000038'],
  [815, '2023-03-31', 'E10000023'],
  [815, '2023-04-01', 'E06000065'],
  [909, '2023-04-01', null],
])('%i has on %s the nine-character code %s', (laCode, date, gssCode) => {
  expect(gssCodeOn(laCode, date)).toBe(gssCode);
});

it('an ended nine-character code is not valid later, although its three-digit code is', () => {
  expect(authorityValidOn('E10000002', '2024-06-30')).toBeNull();
  expect(authorityValidOn(825, '2024-06-30')?.gssCode).toBe('E06000060');
});

describe('an authority is found by its name', () => {
  it.each([
    ['Bristol, City of', 801],
    ['bristol', 801],
    ['  BRISTOL,  CITY OF', 801],
    ['Kingston upon Hull, City of', 810],
    ['Hull', 810],
    ['Kingston upon Thames', 314],
    ['Brighton & Hove', 846],
    ['St Helens', 342],
    ['Newcastle-upon-Tyne', 391],
    ['Herefordshire', 884],
    ['Durham', 840],
    ['BCP', 839],
    ['Telford &\u00a0Wrekin', 894],
  ])('%j is %i', (name, laCode) => {
    expect(findAuthorityByName(name).at(-1)?.laCode).toBe(laCode);
  });

  it('with all codes that the name has had', () => {
    expect(findAuthorityByName('Dorset').map(({ laCode }) => laCode)).toEqual([835, 838]);
  });

  it.each(['', 'Susex', 'Sussex', 'Yorkshire'])('and %j names none', (name) => {
    expect(findAuthorityByName(name)).toEqual([]);
  });
});

describe('who took over', () => {
  const [cumbria] = findAuthorityByCode(909);

  it('is named for the message', () => {
    expect(cumbria && names(successorsIn(cumbria, { year: 2026, quarter: 2 }))).toEqual([
      'Cumberland',
      'Westmorland and Furness',
    ]);
  });

  it('is nobody before the change', () => {
    expect(cumbria && successorsIn(cumbria, { year: 2022, quarter: 4 })).toEqual([]);
  });
});

describe('how many authorities there are', () => {
  it.each<[IsoDate, number]>([
    ['2013-04-01', 152],
    ['2018-06-30', 152],
    ['2019-04-01', 151],
    ['2020-04-01', 151],
    ['2021-04-01', 152],
    ['2022-06-30', 152],
    ['2023-03-31', 152],
    ['2023-04-01', 153],
    ['2026-11-23', 153],
  ])('on %s: %i', (date, count) => {
    expect(liveAuthorities(date)).toHaveLength(count);
  });

  it('counts each three-digit code once in a quarter with a change of codes', () => {
    expect(liveAuthorities({ year: 2025, quarter: 1 })).toHaveLength(153);
  });

  it('in each region', () => {
    const counts = REGIONS.map(({ name }) => authoritiesIn(name, '2026-11-23').length);
    expect(counts).toEqual([12, 24, 15, 10, 14, 11, 33, 19, 15]);
  });
});
