import { parseItem } from '../../../src/domain/entries/parseItem';
import { parseMeasureNumber } from '../../../src/domain/entries/parseMeasureNumber';

test.each([['201'], [' 201 '], ['201.0'], ['\u00a0201'], [201]])(
  'reads %j as measure 201',
  (cell) => {
    expect(parseMeasureNumber(cell)).toEqual({ ok: true, value: 201 });
  },
);

test('reads the number of a referral source', () => {
  expect(parseMeasureNumber('20212')).toEqual({ ok: true, value: 20212 });
});

test.each([['20201'], ['225'], ['20,210'], ['M201'], ['201a'], [201.5], [-201], [true]])(
  'does not know measure %j',
  (cell) => {
    expect(parseMeasureNumber(cell)).toEqual({ ok: false, problem: 'unknown' });
  },
);

test.each([['X05'], ['x05'], ['X5'], [' x5 ']])('reads %j as item X05', (cell) => {
  expect(parseItem(cell)).toEqual({ ok: true, value: 'X05' });
});

test.each([['X00'], ['X32'], ['X005'], ['5'], [5], ['Y05'], ['X']])(
  'does not know item %j',
  (cell) => {
    expect(parseItem(cell)).toEqual({ ok: false, problem: 'unknown' });
  },
);

test('a blank number is blank, and a formula without a result is not taken for one', () => {
  expect(parseMeasureNumber(' ')).toEqual({ ok: false, problem: 'blank' });
  expect(parseItem('')).toEqual({ ok: false, problem: 'blank' });
  expect(parseMeasureNumber({ noResult: true })).toEqual({ ok: false, problem: 'no-result' });
  expect(parseItem({ noResult: true })).toEqual({ ok: false, problem: 'no-result' });
});
