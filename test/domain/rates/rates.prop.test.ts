import fc from 'fast-check';
import { BUILT_IN_POPULATIONS } from '../../../src/domain/authorities/findPopulation';
import { liveAuthorities } from '../../../src/domain/authorities/findAuthority';
import { MEASURE_NUMBERS } from '../../../src/domain/catalogue/Measure';
import { divideTo1Decimal } from '../../../src/domain/rates/divide';
import { rateOf } from '../../../src/domain/rates/rateOf';
import { totalOf } from '../../../src/domain/rates/totalOf';

const populations = BUILT_IN_POPULATIONS;
const count = fc.integer({ min: 0, max: 999_999_999 });
const measure = fc.constantFrom(...MEASURE_NUMBERS);
const period = fc.record({
  year: fc.integer({ min: 2022, max: 2035 }),
  quarter: fc.constantFrom(1, 2, 3, 4),
});
const laCode = fc.constantFrom(
  ...liveAuthorities({ year: 2024, quarter: 1 }).map((authority) => authority.laCode),
);

/** Halves up, in exact whole numbers of any size. */
function tenthsExactly(numerator: number, denominator: number, per: number): bigint {
  const tenTimes = 10n * BigInt(per) * BigInt(numerator);
  const remainder = tenTimes % BigInt(denominator);
  return tenTimes / BigInt(denominator) + (2n * remainder >= BigInt(denominator) ? 1n : 0n);
}

describe('dividing', () => {
  it('rounds the exact quotient, halves up', () => {
    fc.assert(
      fc.property(
        count,
        fc.integer({ min: 1, max: 60_000_000 }),
        fc.constantFrom(100, 10_000),
        (numerator, denominator, per) => {
          const tenths = Math.round(divideTo1Decimal(numerator, denominator, per) * 10);
          expect(BigInt(tenths)).toBe(tenthsExactly(numerator, denominator, per));
        },
      ),
    );
  });

  it.each([
    [1, 8, 100, 12.5],
    [1, 400, 100, 0.3],
    [1, 2000, 100, 0.1],
    [1, 2001, 100, 0],
    [2, 3, 100, 66.7],
  ])('%i by %i per %i is %d', (numerator, denominator, per, value) => {
    expect(divideTo1Decimal(numerator, denominator, per)).toBe(value);
  });
});

describe('rates', () => {
  it('are a figure of 0 or more, or a reason: never NaN, never infinite', () => {
    fc.assert(
      fc.property(
        laCode,
        period,
        measure,
        fc.array(fc.option(count), { minLength: 35, maxLength: 35 }),
        (authority, quarter, wanted, counts) => {
          const countOf = (number: number) =>
            counts[MEASURE_NUMBERS.findIndex((known) => known === number)];
          const rate = rateOf({
            laCode: authority,
            period: quarter,
            measure: wanted,
            countOf,
            populations,
          });
          expect('none' in rate || (Number.isFinite(rate.value) && rate.value >= 0)).toBe(true);
        },
      ),
    );
  });

  it('of an area of one authority are that of the authority', () => {
    fc.assert(
      fc.property(laCode, period, measure, count, (authority, quarter, wanted, counted) => {
        const facts = { period: quarter, measure: wanted, countOf: () => counted, populations };
        const one = { ...rateOf({ ...facts, laCode: authority }), indicative: undefined };
        const { rate } = totalOf({ ...facts, laCodes: [authority] });
        expect({ ...rate, indicative: undefined }).toEqual(one);
      }),
    );
  });

  it('of an area do not depend on the order of its authorities', () => {
    const codes = fc.uniqueArray(laCode, { minLength: 2, maxLength: 20 });
    const twice = codes.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(twice, period, measure, ([once, shuffled], quarter, wanted) => {
        const countOf = (code: number, of: number) => (code * of) % 997;
        const facts = { period: quarter, measure: wanted, countOf, populations };
        const [a, b] = [once, shuffled].map((laCodes) => totalOf({ ...facts, laCodes }));
        expect(a).toEqual(b);
      }),
    );
  });
});
