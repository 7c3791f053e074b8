import { parseApproximateDate } from '../../../src/domain/periods/parseApproximateDate';

test.each([
  ['2019', '2019-06-15'],
  ['2019.0', '2019-06-15'],
  ['2019-06', '2019-06-15'],
  ['2019-12', '2019-12-15'],
  ['June 2019', '2019-06-15'],
  ['jun-2019', '2019-06-15'],
  ['Sept 2019', '2019-09-15'],
  [' June  2019 ', '2019-06-15'],
  ['15/06/2019', '2019-06-15'],
  ['1/2/2019', '2019-02-01'],
  ['3 March 2019', '2019-03-03'],
])('reads %j as %s', (text, value) => {
  expect(parseApproximateDate(text)).toEqual({ ok: true, value });
});

test('takes the number 2019 for a year and 43631 for a day', () => {
  expect(parseApproximateDate(2019)).toEqual({ ok: true, value: '2019-06-15' });
  expect(parseApproximateDate(43631)).toEqual({ ok: true, value: '2019-06-15' });
});

test('reads a date cell as it is', () => {
  expect(parseApproximateDate({ date: '2019-06-01' })).toEqual({ ok: true, value: '2019-06-01' });
});

test.each([
  ['2019-13', 'unreadable'],
  ['Summer 2019', 'unreadable'],
  ['06/2019', 'unreadable'],
  ['19', 'unreadable'],
  ['6/15/2019', 'month-first'],
  ['15/6/19', 'two-digit-year'],
])('refuses %j as %s', (text, problem) => {
  expect(parseApproximateDate(text)).toEqual({ ok: false, problem });
});
