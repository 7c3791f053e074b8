import fc from 'fast-check';
import {
  dateOfDayNumber,
  dateOfSerial,
  dayNumber,
  formatDate,
  serialOfDate,
} from '../../../src/domain/periods/days';
import type { Period } from '../../../src/domain/periods/Period';
import { parseDate } from '../../../src/domain/periods/parseDate';
import { parseFinancialYear, parsePeriod } from '../../../src/domain/periods/parsePeriod';
import {
  firstDay,
  formatFinancialYear,
  formatPeriod,
  indexOfPeriod,
  lastDay,
  periodBefore,
  periodOfDate,
  periodOfIndex,
} from '../../../src/domain/periods/quarters';

const years = fc.integer({ min: 2000, max: 2099 });
const periods: fc.Arbitrary<Period> = fc.record({
  year: years,
  quarter: fc.constantFrom(1, 2, 3, 4),
});
/** Days from 1 January 2000 to 31 December 2099. */
const dates = fc.integer({ min: 10_957, max: 47_481 }).map(dateOfDayNumber);

test('a financial year and a quarter are read back as they were written', () => {
  fc.assert(
    fc.property(periods, (period) => {
      expect(parseFinancialYear(formatFinancialYear(period.year))).toEqual({
        ok: true,
        value: period.year,
      });
      expect(parsePeriod(formatPeriod(period))).toEqual(period);
    }),
  );
});

test('a date is read back as it was written: ISO, day first, serial number', () => {
  fc.assert(
    fc.property(dates, (date) => {
      const asRead = { ok: true, value: date };
      expect(parseDate(date)).toEqual(asRead);
      expect(parseDate(formatDate(date))).toEqual(asRead);
      expect(parseDate(serialOfDate(date))).toEqual(asRead);
      expect(dateOfSerial(serialOfDate(date))).toBe(date);
      expect(dateOfDayNumber(dayNumber(date))).toBe(date);
    }),
  );
});

test('each day is in exactly one quarter, and quarters follow each other without a gap', () => {
  fc.assert(
    fc.property(dates, periods, (date, period) => {
      const of = periodOfDate(date);
      expect(firstDay(of) <= date && date <= lastDay(of)).toBe(true);
      expect(dayNumber(firstDay(periodBefore(period, -1)))).toBe(dayNumber(lastDay(period)) + 1);
      expect(periodOfIndex(indexOfPeriod(period))).toEqual(period);
    }),
  );
});

test('no text makes reading a date or a year fail otherwise than by a named problem', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const date = parseDate(text);
      if (date.ok) expect(parseDate(date.value)).toEqual(date);
      expect(typeof parseFinancialYear(text).ok).toBe('boolean');
    }),
  );
});
