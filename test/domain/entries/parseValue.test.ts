import { parseValue } from '../../../src/domain/entries/parseValue';

test.each([
  ['0', 0],
  ['412', 412],
  ['1,234', 1234],
  ['1 234', 1234],
  ['1\u00a0234', 1234],
  ['1\u202f234', 1234],
  ['1,234,567', 1234567],
  ['1,234.00', 1234],
  ['12.0', 12],
  [' 12 ', 12],
  ['\u00a012\u00a0', 12],
  ['007', 7],
])('reads %j as %d', (text, value) => {
  expect(parseValue(text)).toEqual({ ok: true, value });
});

test('reads numbers as they are, and a blank cell as not reported', () => {
  expect(parseValue(412)).toEqual({ ok: true, value: 412 });
  expect(parseValue(-0)).toEqual({ ok: true, value: 0 });
  expect(parseValue('')).toEqual({ ok: true, value: null });
  expect(parseValue(' \u00a0')).toEqual({ ok: true, value: null });
});

test.each([
  ['c', 'symbol'],
  ['X', 'symbol'],
  ['z', 'symbol'],
  ['low', 'symbol'],
  ['u', 'symbol'],
  ['k', 'symbol'],
  [':', 'symbol'],
  ['~', 'symbol'],
  ['..', 'symbol'],
  ['-', 'symbol'],
  ['<5', 'symbol'],
  ['< 5', 'symbol'],
  ['<=5', 'symbol'],
  ['n/a', 'symbol'],
  ['N/A', 'symbol'],
  ['16.7%', 'percentage'],
  ['12 %', 'percentage'],
  ['-5%', 'percentage'],
  ['45.3', 'not-whole'],
  ['1,234.5', 'not-whole'],
  ['.5', 'not-whole'],
  ['-5', 'negative'],
  ['−5', 'negative'],
  ['(5)', 'negative'],
  ['1,23', 'not-a-number'],
  ['12,34,567', 'not-a-number'],
  ['1,234 567', 'not-a-number'],
  ['+5', 'not-a-number'],
  ['1e3', 'not-a-number'],
  ['12.', 'not-a-number'],
  ['twelve', 'not-a-number'],
  ['=H3+H4', 'not-a-number'],
  ['#REF!', 'error-value'],
  ['#DIV/0!', 'error-value'],
  ['#N/A', 'error-value'],
  ['1000000000', 'too-large'],
  ['9'.repeat(400), 'too-large'],
])('refuses %j: %s', (text, problem) => {
  expect(parseValue(text)).toEqual({ ok: false, problem });
});

test('refuses numbers that are no counts, truth values, dates, error values and formulas without a result', () => {
  expect(parseValue(45.3)).toEqual({ ok: false, problem: 'not-whole' });
  expect(parseValue(-1)).toEqual({ ok: false, problem: 'negative' });
  expect(parseValue(1e9)).toEqual({ ok: false, problem: 'too-large' });
  expect(parseValue(Number.NaN)).toEqual({ ok: false, problem: 'not-a-number' });
  expect(parseValue(true)).toEqual({ ok: false, problem: 'not-a-number' });
  expect(parseValue({ date: '2026-11-23' })).toEqual({ ok: false, problem: 'not-a-number' });
  expect(parseValue({ error: '#REF!' })).toEqual({ ok: false, problem: 'error-value' });
  expect(parseValue({ noResult: true })).toEqual({ ok: false, problem: 'no-result' });
});
