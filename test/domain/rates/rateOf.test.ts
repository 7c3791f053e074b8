import {
  BUILT_IN_POPULATIONS,
  withLoadedPopulations,
} from '../../../src/domain/authorities/findPopulation';
import { MEASURES } from '../../../src/domain/catalogue/findMeasure';
import type { MeasureNumber } from '../../../src/domain/catalogue/Measure';
import { parsePeriod } from '../../../src/domain/periods/parsePeriod';
import { explainRate } from '../../../src/domain/rates/explainRate';
import type { Rate } from '../../../src/domain/rates/Rate';
import { rateOf } from '../../../src/domain/rates/rateOf';

const EAST_SUSSEX = 845;

interface Figures {
  readonly quarter?: string;
  readonly laCode?: number;
  readonly measure: MeasureNumber;
  readonly counts: Partial<Record<MeasureNumber, number | null>>;
}

function rateFrom({
  quarter = '2024-25 Q2',
  laCode = EAST_SUSSEX,
  measure,
  counts,
}: Figures): Rate {
  const period = parsePeriod(quarter);
  if (!period) throw new Error(`${quarter} is not a quarter`);
  const countOf = (wanted: MeasureNumber) => counts[wanted];
  return rateOf({ laCode, period, measure, countOf, populations: BUILT_IN_POPULATIONS });
}

describe('a rate per 10,000', () => {
  it('divides by the population in the middle of the first calendar year of the financial year', () => {
    expect(rateFrom({ quarter: '2024-25 Q4', measure: 208, counts: { 208: 412 } })).toEqual({
      as: 'rate',
      value: 39.5,
      numerator: 412,
      denominator: 104_428,
      population: {
        band: '0-17',
        year: 2024,
        yearWanted: 2024,
        nearest: false,
        estimated: false,
        vintage: 'DfE/ONS 2025 release (rebased)',
      },
    });
  });

  it('takes the nearest year where the year wanted is not loaded, and says so', () => {
    const rate = rateFrom({ quarter: '2026-27 Q2', measure: 208, counts: { 208: 412 } });
    expect(rate).toMatchObject({ population: { year: 2024, yearWanted: 2026, nearest: true } });
    expect(explainRate(rate)).toBe(
      '412 ÷ 104,428 × 10,000. Population: mid-2024, ONS. Mid-2026 is not loaded, so the nearest year is used.',
    );
  });

  it('is not annualised: the same count gives the same rate in every quarter', () => {
    const rates = ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) =>
      rateFrom({ quarter: `2024-25 ${quarter}`, measure: 202, counts: { 202: 1000 } }),
    );
    expect(new Set(rates.map((rate) => JSON.stringify(rate))).size).toBe(1);
  });

  it('is 0.0 for a count of 0, which is a true zero', () => {
    expect(rateFrom({ measure: 218, counts: { 218: 0 } })).toMatchObject({
      value: 0,
      numerator: 0,
    });
  });

  it('of care leavers goes back six years, is indicative, and names an estimate', () => {
    const rate = rateFrom({ quarter: '2022-23 Q1', measure: 219, counts: { 219: 300 } });
    expect(rate).toMatchObject({
      value: 62.7,
      denominator: 47_831,
      indicative: true,
      population: { band: '11-18', year: 2016, yearWanted: 2016, estimated: true, nearest: false },
    });
    expect(explainRate(rate)).toBe(
      '300 ÷ 47,831 × 10,000. Population: mid-2016, our estimate. Indicative for one authority.',
    );
  });

  it('names the source of a population that was loaded by a user', () => {
    const loaded = { laCode: EAST_SUSSEX, band: '0-17', year: 2026, persons: 100_000 } as const;
    const populations = withLoadedPopulations(BUILT_IN_POPULATIONS, [
      { ...loaded, vintage: 'County projection' },
    ]);
    const facts = { laCode: EAST_SUSSEX, measure: 202, populations } as const;
    const rate = rateOf({ ...facts, period: { year: 2026, quarter: 2 }, countOf: () => 1000 });
    expect(explainRate(rate)).toBe(
      '1,000 ÷ 100,000 × 10,000. Population: mid-2026, County projection.',
    );
  });
});

describe('a percentage', () => {
  it('is of the other measure of the same quarter', () => {
    const rate = rateFrom({ measure: 203, counts: { 203: 165, 202: 987 } });
    expect(rate).toEqual({
      as: 'percentage',
      value: 16.7,
      numerator: 165,
      denominator: 987,
      of: 202,
    });
    expect(explainRate(rate)).toBe('165 ÷ 987 (202) × 100.');
  });

  it('may be above 100, since plausibility is for the checks', () => {
    expect(rateFrom({ measure: 209, counts: { 209: 50, 208: 40 } })).toMatchObject({ value: 125 });
  });
});

describe('no rate', () => {
  it.each([
    ['not reported', 205, { 205: null }, 'No rate: not reported.'],
    ['no denominator', 203, { 203: 5 }, 'No rate: 202 is not reported.'],
    ['denominator is zero', 206, { 206: 0, 205: 0 }, 'No rate: 205 is 0.'],
  ] as const)('%s', (none, measure, counts, sentence) => {
    const rate = rateFrom({ measure, counts });
    expect(rate).toMatchObject({ none });
    expect(explainRate(rate)).toBe(sentence);
  });

  it('where no population is loaded for the authority', () => {
    const rate = rateFrom({ laCode: 1, measure: 202, counts: { 202: 5 } });
    expect(rate).toEqual({ none: 'no denominator', band: '0-17', yearWanted: 2024 });
    expect(explainRate(rate)).toBe('No rate: population not loaded.');
  });
});

describe('the denominator of every measure', () => {
  const denominators = `
    0-17  | 201 202 20202 20203 20204 20205 20206 20207 20208 20209 20210 20211 20212
    0-17  | 204 205 207 208 210 211 212 215 216 217 218
    5-16  | 221
    0-25  | 222 223 224
    11-18 | 219
    202   | 203
    205   | 206
    208   | 209
    210   | 213 214
    219   | 220`;

  const expected = denominators
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [denominator = '', measures = ''] = line.split('|').map((part) => part.trim());
      return measures.split(' ').map((measure) => [Number(measure), denominator] as const);
    });

  it.each(expected)('%i: %s', (measure, denominator) => {
    const rate = rateOf({
      laCode: EAST_SUSSEX,
      period: { year: 2023, quarter: 1 },
      measure: measure as MeasureNumber,
      countOf: () => 10,
      populations: BUILT_IN_POPULATIONS,
    });
    const found = 'population' in rate ? rate.population.band : 'of' in rate ? String(rate.of) : '';
    expect(found).toBe(denominator);
  });

  it('is given for all 35', () => {
    expect(expected.map(([measure]) => measure).sort()).toEqual(
      MEASURES.map(({ number }) => number).sort(),
    );
  });
});
