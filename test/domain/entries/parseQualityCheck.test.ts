import { parseQualityCheck } from '../../../src/domain/entries/parseQualityCheck';

test.each(['Yes', 'yes', 'Y', 'TRUE', '1', ' yes\u00a0'])('reads %j as Yes', (text) => {
  expect(parseQualityCheck(text)).toEqual({ ok: true, value: 'Yes' });
});

test.each(['No', 'NO', 'n', 'false', '0'])('reads %j as No', (text) => {
  expect(parseQualityCheck(text)).toEqual({ ok: true, value: 'No' });
});

test('reads truth values and the numbers 1 and 0 from a sheet', () => {
  expect(parseQualityCheck(true)).toEqual({ ok: true, value: 'Yes' });
  expect(parseQualityCheck(false)).toEqual({ ok: true, value: 'No' });
  expect(parseQualityCheck(1)).toEqual({ ok: true, value: 'Yes' });
  expect(parseQualityCheck(0)).toEqual({ ok: true, value: 'No' });
});

test('a blank cell is not stated', () => {
  expect(parseQualityCheck('  ')).toEqual({ ok: true, value: null });
});

test.each(['Maybe', '2', 'Yes.', 'OK'])('refuses %j, which is not listed', (text) => {
  expect(parseQualityCheck(text)).toEqual({ ok: false, problem: 'unlisted' });
});

test('a formula without a result is no answer', () => {
  expect(parseQualityCheck({ noResult: true })).toEqual({ ok: false, problem: 'no-result' });
});
