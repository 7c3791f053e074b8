import fc from 'fast-check';
import { parsePlainNumber } from '../../../src/files/xlsx/numbers';
import { dayOfSerial } from '../../../src/files/xlsx/dates';

const parse = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  return parsePlainNumber(bytes, 0, bytes.length);
};

describe('parsePlainNumber', () => {
  it('gives what Number gives, to the last bit, or leaves it to Number', () => {
    const digits = fc.stringMatching(/^-?[0-9]{1,12}(\.[0-9]{0,12})?$/);
    fc.assert(
      fc.property(fc.oneof(digits, fc.double({ noNaN: true }).map(String)), (text) => {
        const value = parse(text);
        expect(Number.isNaN(value) || Object.is(value, Number(text))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['', '-', '.', '1e3', ' 1', '1 ', '+1', '--1', '1.2.3'])(
    'leaves %j to Number',
    (text) => {
      expect(parse(text)).toBeNaN();
    },
  );
});

describe('dayOfSerial', () => {
  it('goes up by one day for each serial, and is the same day in both systems', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1462, max: 2_958_464 }), (serial) => {
        const day = dayOfSerial(serial, 1900);
        const next = dayOfSerial(serial + 1, 1900);
        expect(Date.parse(next ?? '') - Date.parse(day ?? '')).toBe(86_400_000);
        expect(dayOfSerial(serial - 1462 + 0.25, 1904)).toBe(
          serial === 1462 ? dayOfSerial(1462, 1900) : day,
        );
      }),
    );
  });
});
