import { monthOfName, parseDate } from '../../../src/domain/periods/parseDate';

const DAY = { ok: true, value: '2026-11-23' };

test.each([
  '2026-11-23',
  '23/11/2026',
  '23-11-2026',
  '23 Nov 2026',
  '23 November 2026',
  '23-Nov-2026',
  '23 NOV 2026',
  ' 23/11/2026 ',
  '\u00a023/11/2026\u00a0',
  '2026-11-23T00:00:00',
  '2026-11-23 00:00:00.000',
  '2026-11-23T00:00:00Z',
  '23/11/2026 10:42',
  '23/11/2026 10:42 am',
  '46349',
])('reads %j as 23 November 2026', (text) => {
  expect(parseDate(text)).toEqual(DAY);
});

test('reads a date cell and a serial number, and drops the time', () => {
  expect(parseDate({ date: '2026-11-23' })).toEqual(DAY);
  expect(parseDate(46349)).toEqual(DAY);
  expect(parseDate(46349.75)).toEqual(DAY);
});

test('reads the day first where both orders work', () => {
  expect(parseDate('3/4/2026')).toEqual({ ok: true, value: '2026-04-03' });
});

test.each([
  ['', 'blank'],
  [' \u00a0', 'blank'],
  ['11/23/2026', 'month-first'],
  ['23/11/26', 'two-digit-year'],
  ['23-Nov-26', 'two-digit-year'],
  ['23.11.2026', 'unreadable'],
  ['2026/11/23', 'unreadable'],
  ['20261123', 'unreadable'],
  ['30/02/2026', 'unreadable'],
  ['2026-02-29', 'unreadable'],
  ['45/45/2026', 'unreadable'],
  ['Nov 2026', 'unreadable'],
  ['23 Brumaire 2026', 'unreadable'],
  ['yesterday', 'unreadable'],
])('refuses %j as %s', (text, problem) => {
  expect(parseDate(text)).toEqual({ ok: false, problem });
});

test('refuses numbers that are no day anybody reports, truth values, error values and formulas without a result', () => {
  expect(parseDate(2026)).toEqual({ ok: false, problem: 'unreadable' });
  expect(parseDate(20261123)).toEqual({ ok: false, problem: 'unreadable' });
  expect(parseDate(true)).toEqual({ ok: false, problem: 'unreadable' });
  expect(parseDate({ error: '#REF!' })).toEqual({ ok: false, problem: 'unreadable' });
  expect(parseDate({ noResult: true })).toEqual({ ok: false, problem: 'no-result' });
});

test('reads 29 February in leap years only', () => {
  expect(parseDate('29/02/2028')).toEqual({ ok: true, value: '2028-02-29' });
  expect(parseDate('29/02/2027')).toEqual({ ok: false, problem: 'unreadable' });
});

test('knows months in full, by three letters, and Sept', () => {
  expect(['June', 'jun', 'SEPT', 'September', 'ju', ''].map(monthOfName)).toEqual([
    6,
    6,
    9,
    9,
    null,
    null,
  ]);
});
