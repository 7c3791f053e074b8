import { MEASURE_NUMBERS } from '../../src/domain/catalogue/Measure';
import { REFERRAL_SOURCE_NUMBERS } from '../../src/domain/catalogue/findMeasure';
import { AUTHORITIES_WITH_FIGURES, figuresFor, quartersUpTo } from './figures';

const QUARTERS = quartersUpTo({ year: 2026, quarter: 2 }, 18);
const cases = AUTHORITIES_WITH_FIGURES.flatMap((laCode) =>
  QUARTERS.map((period) => [laCode, period] as const),
);

function valuesOf(...key: Parameters<typeof figuresFor>) {
  const figures = figuresFor(...key);
  return (measure: (typeof MEASURE_NUMBERS)[number]) => figures.get(measure) ?? Number.NaN;
}

it('makes a whole number of 0 or more for every measure, the same each time', () => {
  for (const [laCode, period] of cases) {
    const figures = figuresFor(laCode, period);
    expect([...figures.keys()]).toEqual([...MEASURE_NUMBERS]);
    for (const count of figures.values()) expect(Number.isInteger(count) && count >= 0).toBe(true);
    expect(figuresFor(laCode, period)).toEqual(figures);
  }
});

it('makes sources that add up to 202, and parts that are not more than their wholes', () => {
  for (const key of cases) {
    const value = valuesOf(...key);
    const sources = REFERRAL_SOURCE_NUMBERS.reduce((total, source) => total + value(source), 0);
    expect(sources).toBe(value(202));
    const parts = [
      [203, 202],
      [206, 205],
      [209, 208],
      [213, 210],
      [214, 213],
      [218, 215],
      [220, 219],
      [223, 222],
      [224, 223],
    ] as const;
    for (const [part, whole] of parts) expect(value(part)).toBeLessThanOrEqual(value(whole));
    expect(value(207)).toBeGreaterThanOrEqual(value(211) + value(215));
    expect(value(201)).toBeGreaterThan(value(202));
  }
});

it('makes stocks that follow from the quarter before', () => {
  for (const laCode of AUTHORITIES_WITH_FIGURES) {
    for (const [index, period] of QUARTERS.slice(1).entries()) {
      const before = valuesOf(laCode, QUARTERS[index] ?? period);
      const value = valuesOf(laCode, period);
      expect(before(211) + value(210) - value(212)).toBe(value(211));
      expect(before(215) + value(216) - value(217)).toBe(value(215));
    }
  }
});

it('is close to a quarter of the published year', () => {
  // East Sussex, year ending March 2024: 4,311 referrals and 1,273 section 47 enquiries.
  const year = quartersUpTo({ year: 2023, quarter: 4 }, 4).map((period) => figuresFor(845, period));
  const total = (measure: 202 | 208) =>
    year.reduce((sum, figures) => sum + (figures.get(measure) ?? 0), 0);
  expect(Math.abs(total(202) / 4311 - 1)).toBeLessThan(0.05);
  expect(Math.abs(total(208) / 1273 - 1)).toBeLessThan(0.05);
});
