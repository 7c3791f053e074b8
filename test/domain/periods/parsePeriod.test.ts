import {
  parseFinancialYear,
  parsePeriod,
  parseQuarter,
} from '../../../src/domain/periods/parsePeriod';

test.each([
  '2026-27',
  '2026/27',
  '2026-2027',
  '2026/2027',
  '202627',
  '26-27',
  '2026–27',
  '2026—27',
  ' 2026 - 27 ',
  '2026\u00a0-\u00a027',
])('reads %j as the year that begins in April 2026', (text) => {
  expect(parseFinancialYear(text)).toEqual({ ok: true, value: 2026 });
});

test('reads the number 202627, and the turn of a century', () => {
  expect(parseFinancialYear(202627)).toEqual({ ok: true, value: 2026 });
  expect(parseFinancialYear('2099-00')).toEqual({ ok: true, value: 2099 });
  expect(parseFinancialYear('2099-2100')).toEqual({ ok: true, value: 2099 });
});

test.each([
  ['', 'blank'],
  ['2026', 'bare-year'],
  ['2026.0', 'bare-year'],
  ['2026-28', 'not-consecutive'],
  ['2026-26', 'not-consecutive'],
  ['2027-26', 'not-consecutive'],
  ['2026-2127', 'not-consecutive'],
  ['FY2024-25', 'unreadable'],
  ['20242025', 'unreadable'],
  ['2024_25', 'unreadable'],
  ['0026-27', 'unreadable'],
  ['this year', 'unreadable'],
])('refuses %j as %s', (text, problem) => {
  expect(parseFinancialYear(text)).toEqual({ ok: false, problem });
});

test('refuses a bare year held as a number, and a formula without a result', () => {
  expect(parseFinancialYear(2026)).toEqual({ ok: false, problem: 'bare-year' });
  expect(parseFinancialYear({ noResult: true })).toEqual({ ok: false, problem: 'no-result' });
});

test.each([
  'Q2',
  'q2',
  '2',
  '2.0',
  'Q 2',
  'Quarter 2',
  'Quarter2',
  'Qtr 2',
  'Financial year Q2',
  ' Q2\u00a0',
])('reads %j as the second quarter', (text) => {
  expect(parseQuarter(text)).toEqual({ ok: true, value: 2 });
});

test.each([
  ['', 'blank'],
  ['Q5', 'unreadable'],
  ['0', 'unreadable'],
  ['2.5', 'unreadable'],
  ['12', 'unreadable'],
  ['second', 'unreadable'],
  ['Jul-Sep', 'unreadable'],
  ['Q2 2026', 'unreadable'],
])('refuses %j as a quarter: %s', (text, problem) => {
  expect(parseQuarter(text)).toEqual({ ok: false, problem });
});

test('reads the number 2 as a quarter and refuses a date cell', () => {
  expect(parseQuarter(2)).toEqual({ ok: true, value: 2 });
  expect(parseQuarter({ date: '2026-11-23' })).toEqual({ ok: false, problem: 'unreadable' });
});

test('reads a quarter with its year, and nothing less', () => {
  expect(parsePeriod('2026-27 Q2')).toEqual({ year: 2026, quarter: 2 });
  expect(parsePeriod(' 2026/27  2 ')).toEqual({ year: 2026, quarter: 2 });
  expect(parsePeriod('2026-27')).toBeNull();
  expect(parsePeriod('2026 Q2')).toBeNull();
  expect(parsePeriod('')).toBeNull();
});
