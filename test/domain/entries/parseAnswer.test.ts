import { findContextualItem } from '../../../src/domain/catalogue/findContextualItem';
import type { ContextualNumber } from '../../../src/domain/catalogue/ContextualItem';
import type { Cell } from '../../../src/domain/entries/Cell';
import { parseAnswer } from '../../../src/domain/entries/parseAnswer';

const answerTo = (item: ContextualNumber, cell: Cell) =>
  parseAnswer(findContextualItem(item), cell);

test.each([
  ['X01', 'y', 'Yes'],
  ['X26', 'FALSE', 'No'],
  ['X27', 'child', 'Child'],
  ['X27', 'FAMILY', 'Family'],
  ['X25', 'SOCIAL CARE REQUESTS ONLY', 'Social care requests only'],
  ['X25', 'all children’s services', "All children's services"],
  ['X25', 'other', 'Other'],
  ['X30', 'mosaic', 'Mosaic (Access, formerly Servelec Corelogic / Frameworki)'],
  ['X30', 'CoreLogic', 'Mosaic (Access, formerly Servelec Corelogic / Frameworki)'],
  ['X30', 'eclipse (olm)', 'Eclipse (OLM)'],
  ['X30', '  Our own\u00a0 thing ', 'Our own thing'],
  ['X31', '2019', '2019-06-15'],
  ['X31', '2019-06', '2019-06-15'],
  ['X31', 'June 2019', '2019-06-15'],
  ['X31', '15/06/2019', '2019-06-15'],
] as const)('%s: reads %j as %j', (item, cell, value) => {
  expect(answerTo(item, cell)).toEqual({ ok: true, value });
});

test.each([
  ['X01', 'Maybe', 'unlisted'],
  ['X27', 'Both', 'unlisted'],
  ['X25', 'Everything', 'unlisted'],
  ['X30', '=cmd()', 'formula-sign'],
  ['X30', ' @mosaic', 'formula-sign'],
  ['X31', 'some time ago', 'date-unreadable'],
  ['X31', '6/15/2019', 'month-first'],
] as const)('%s: refuses %j: %s', (item, cell, problem) => {
  expect(answerTo(item, cell)).toEqual({ ok: false, problem });
});

test('a blank answer is no answer, for every kind of item', () => {
  expect(
    ['X01', 'X25', 'X30', 'X31'].map((item) => answerTo(item as ContextualNumber, ' ')),
  ).toEqual(Array(4).fill({ ok: true, value: null }));
});

test('a formula without a result and an error value are no answers', () => {
  expect(answerTo('X30', { noResult: true })).toEqual({ ok: false, problem: 'no-result' });
  expect(answerTo('X30', { error: '#N/A' })).toEqual({ ok: false, problem: 'unlisted' });
  expect(answerTo('X31', { date: '2019-06-01' })).toEqual({ ok: true, value: '2019-06-01' });
});
