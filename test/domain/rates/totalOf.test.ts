import { BUILT_IN_POPULATIONS } from '../../../src/domain/authorities/findPopulation';
import type { MeasureNumber } from '../../../src/domain/catalogue/Measure';
import { totalOf } from '../../../src/domain/rates/totalOf';

const EAST_SUSSEX = 845;
const BRIGHTON = 846;
const MEDWAY = 887;
const NOWHERE = 1;

type Counts = Record<number, Partial<Record<MeasureNumber, number>>>;

function total(measure: MeasureNumber, counts: Counts, laCodes = Object.keys(counts).map(Number)) {
  return totalOf({
    period: { year: 2024, quarter: 1 },
    measure,
    laCodes,
    countOf: (laCode, wanted) => counts[laCode]?.[wanted],
    populations: BUILT_IN_POPULATIONS,
  });
}

describe('the total of an area', () => {
  it('divides the counts by the populations of the authorities that reported, and of no other', () => {
    const counts = { [EAST_SUSSEX]: { 202: 1000 }, [BRIGHTON]: { 202: 500 }, [MEDWAY]: {} };
    const alone = total(202, { [BRIGHTON]: { 202: 500 } });
    const brighton = 'denominator' in alone.rate ? alone.rate.denominator : NaN;
    expect(total(202, counts)).toMatchObject({
      count: 1500,
      reported: 2,
      authorities: 3,
      inRate: 2,
      rate: { numerator: 1500, denominator: 104_428 + brighton },
    });
  });

  it('leaves an authority without a denominator out of both sides of the rate, not out of the count', () => {
    const counts = { [EAST_SUSSEX]: { 202: 1000 }, [NOWHERE]: { 202: 500 } };
    expect(total(202, counts)).toMatchObject({
      count: 1500,
      reported: 2,
      inRate: 1,
      rate: { numerator: 1000, denominator: 104_428 },
    });
  });

  it('of a percentage is the sum by the sum, not the mean of percentages', () => {
    const counts = {
      [EAST_SUSSEX]: { 203: 10, 202: 100 },
      [BRIGHTON]: { 203: 100, 202: 200 },
      [MEDWAY]: { 203: 7 },
    };
    expect(total(203, counts)).toMatchObject({
      count: 117,
      reported: 3,
      inRate: 2,
      rate: { value: 36.7, numerator: 110, denominator: 300 },
    });
  });

  it('of care leavers is not indicative: it is what the measure is meant for', () => {
    const { rate } = total(219, { [EAST_SUSSEX]: { 219: 300 } });
    expect(rate).toMatchObject({ as: 'rate', numerator: 300 });
    expect(rate).not.toHaveProperty('indicative');
  });

  it('is not reported where no authority reported', () => {
    expect(total(202, {}, [EAST_SUSSEX, BRIGHTON])).toEqual({
      count: null,
      rate: { none: 'not reported' },
      reported: 0,
      authorities: 2,
      inRate: 0,
    });
  });

  it('says that the denominator is zero where every one of them is', () => {
    const counts = { [EAST_SUSSEX]: { 206: 0, 205: 0 } };
    expect(total(206, counts).rate).toEqual({ none: 'denominator is zero', of: 205 });
  });
});
