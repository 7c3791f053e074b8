import {
  findMeasure,
  isMeasureNumber,
  MEASURES,
  nearestMeasure,
  REFERRAL_SOURCE_NUMBERS,
} from '../../../src/domain/catalogue/findMeasure';

it('lists the measures in the order of the sheet', () => {
  expect(MEASURES).toHaveLength(35);
  expect(MEASURES.slice(0, 3).map(({ number }) => number)).toEqual([201, 202, 20202]);
  expect(MEASURES.slice(12, 14).map(({ number }) => number)).toEqual([20212, 203]);
  expect(MEASURES.at(-1)?.number).toBe(224);
});

it('finds a measure by its number', () => {
  expect(findMeasure(208).name).toBe('Section 47 enquiries');
  expect(findMeasure(20201)).toBeNull();
});

it('knows the eleven sources of 202', () => {
  expect(REFERRAL_SOURCE_NUMBERS).toEqual(Array.from({ length: 11 }, (_, index) => 20202 + index));
});

it.each([200, 225, 2020, 20201, 20213, 201.5, -201, 0, Number.NaN])(
  'does not take %d for a measure',
  (number) => {
    expect(isMeasureNumber(number)).toBe(false);
  },
);

describe('the measure that an unknown number was probably meant to be', () => {
  it.each([
    ['20201', 202],
    ['20213', 20212],
    ['225', 224],
    ['200', 201],
    ['2002', 202],
    ['2244', 224],
    ['No. 210', 210],
    ['20201.0', 202],
  ])('for %j is %i', (text, number) => {
    expect(nearestMeasure(text)?.number).toBe(number);
  });

  it.each(['', 'X05', 'referrals', '9876543'])('for %j is none', (text) => {
    expect(nearestMeasure(text)).toBeNull();
  });
});
