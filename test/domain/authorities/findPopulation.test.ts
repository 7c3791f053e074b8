import { AGE_BANDS } from '../../../src/domain/authorities/AgeBand';
import { liveAuthorities } from '../../../src/domain/authorities/findAuthority';
import {
  BUILT_IN_POPULATIONS,
  findPopulation,
  loadedYears,
  withLoadedPopulations,
} from '../../../src/domain/authorities/findPopulation';
import type { AgeBand } from '../../../src/domain/authorities/AgeBand';
import type { PopulationRelease, Populations } from '../../../src/domain/authorities/Populations';

const REBASED = 'DfE/ONS 2025 release (rebased)';

function englandOf(band: AgeBand, year: number): number {
  // Authorities of the middle of the year: a sum over the file would count divided counties twice.
  return liveAuthorities(`${year}-06-30`).reduce((total, { laCode }) => {
    const figure = findPopulation({ laCode, band, year });
    return total + (figure && !figure.nearest ? figure.persons : Number.NaN);
  }, 0);
}

function release(year: number, persons: Record<number, number>): PopulationRelease {
  const entries = Object.entries(persons).map(([code, count]) => [Number(code), count] as const);
  return { year, vintage: `release of ${year}`, estimated: false, persons: new Map(entries) };
}

function populationsOf(...releases: PopulationRelease[]): Populations {
  return { '0-17': releases, '5-16': [], '0-25': [], '11-18': [] };
}

describe('the figures that come with the product', () => {
  it.each([
    [2019, 11_790_492],
    [2020, 11_787_794],
    [2021, 11_762_878],
    [2022, 11_901_267],
    [2023, 12_059_476],
    [2024, 12_183_016],
  ])('add up to the published number of children in England in mid-%i', (year, persons) => {
    expect(englandOf('0-17', year)).toBe(persons);
  });

  it('add up to the published number aged 11 to 18 in mid-2023', () => {
    expect(englandOf('11-18', 2023)).toBe(5_560_281);
  });

  it('hold every year that is published, and our two estimates', () => {
    expect(loadedYears('0-17')).toEqual(Array.from({ length: 13 }, (_, index) => 2012 + index));
    expect(loadedYears('5-16')).toEqual([2017, 2019, 2020, 2023]);
    expect(loadedYears('0-25')).toEqual([2017, 2019, 2020, 2023]);
    expect(loadedYears('11-18')).toEqual([2016, 2017, 2018, 2019, 2020, 2023]);
  });

  it('have a figure of every band for every authority in use', () => {
    for (const { laCode } of liveAuthorities('2026-11-23')) {
      for (const band of AGE_BANDS) {
        expect(findPopulation({ laCode, band, year: 2023 })).toMatchObject({ nearest: false });
      }
    }
  });
});

it('finds the year wanted, with its vintage', () => {
  expect(findPopulation({ laCode: 845, band: '0-17', year: 2024 })).toEqual({
    persons: 104_428,
    year: 2024,
    estimated: false,
    vintage: REBASED,
    nearest: false,
  });
});

it('uses the nearest year where the year wanted is not loaded, and says so', () => {
  expect(findPopulation({ laCode: 845, band: '0-17', year: 2026 })).toMatchObject({
    persons: 104_428,
    year: 2024,
    nearest: true,
  });
});

it('says that a figure is our estimate', () => {
  const figure = findPopulation({ laCode: 845, band: '11-18', year: 2016 });
  expect(figure).toMatchObject({ year: 2016, estimated: true, nearest: false });
  expect(figure?.vintage).toMatch(/^Our estimate/);
});

it('keeps the figures of an authority whose nine-character code changed', () => {
  // Barnsley has a new code from May 2025; every figure was published under the old one.
  expect(findPopulation({ laCode: 370, band: '0-17', year: 2024 })?.persons).toBe(51_799);
  // Buckinghamshire's figures are under one code until 2019 and under another from 2020.
  expect(findPopulation({ laCode: 825, band: '0-17', year: 2019 })?.persons).toBe(122_137);
  expect(findPopulation({ laCode: 825, band: '0-17', year: 2020 })?.persons).toBe(122_495);
});

it('takes the earlier of two years equally near, in whatever order they are loaded', () => {
  const earlier = release(2020, { 845: 100 });
  const later = release(2022, { 845: 200 });
  const wanted = { laCode: 845, band: '0-17', year: 2021 } as const;
  expect(findPopulation(wanted, populationsOf(earlier, later))?.year).toBe(2020);
  expect(findPopulation(wanted, populationsOf(later, earlier))?.year).toBe(2020);
});

it("uses an authority's own nearest year where the nearest year lacks it", () => {
  const populations = populationsOf(
    release(2022, { 845: 100, 846: 50 }),
    release(2024, { 846: 60 }),
  );
  const wanted = { laCode: 845, band: '0-17', year: 2024 } as const;
  expect(findPopulation(wanted, populations)).toMatchObject({ year: 2022, nearest: true });
});

it('does not give an authority the population of its predecessor', () => {
  // Bournemouth, Christchurch and Poole began in 2019; Poole (836) had figures of its own before.
  expect(findPopulation({ laCode: 839, band: '0-17', year: 2012 })).toMatchObject({ year: 2019 });
});

it('finds nothing for an authority without figures', () => {
  expect(findPopulation({ laCode: 999, band: '0-17', year: 2024 })).toBeNull();
  expect(findPopulation({ laCode: 820, band: '0-17', year: 2012 })).toBeNull();
});

describe('populations that a user loads', () => {
  const vintage = 'ONS mid-2025';
  const loaded = withLoadedPopulations(BUILT_IN_POPULATIONS, [
    { laCode: 845, band: '0-17', year: 2025, persons: 104_000, vintage },
    { laCode: 845, band: '0-17', year: 2024, persons: 104_500, vintage },
  ]);

  it('are found for their year', () => {
    expect(findPopulation({ laCode: 845, band: '0-17', year: 2025 }, loaded)).toEqual({
      persons: 104_000,
      year: 2025,
      estimated: false,
      vintage,
      nearest: false,
    });
  });

  it('replace a figure of the same year', () => {
    expect(findPopulation({ laCode: 845, band: '0-17', year: 2024 }, loaded)).toMatchObject({
      persons: 104_500,
      vintage,
    });
  });

  it('leave other authorities, other bands and the built-in figures as they are', () => {
    const kent = { laCode: 886, band: '0-17', year: 2024 } as const;
    expect(findPopulation(kent, loaded)).toEqual(findPopulation(kent));
    expect(loaded['5-16']).toEqual(BUILT_IN_POPULATIONS['5-16']);
    expect(findPopulation({ laCode: 845, band: '0-17', year: 2024 })?.persons).toBe(104_428);
  });
});
