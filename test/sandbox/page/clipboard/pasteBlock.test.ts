/** @jest-environment jsdom */
import { readClipboard, repeatBlock } from '../../../../src/sandbox/page/clipboard/pasteBlock';
import { parseArea } from '../../../../src/sandbox/page/grid/addresses';
import type { Area } from '../../../../src/sandbox/page/grid/Area';

function area(text: string): Area {
  const parsed = parseArea(text);
  if (!parsed) throw new Error(`${text} is no address`);
  return parsed;
}

test('plain text wins over HTML', () => {
  const html = '<table><tr><td>other</table>';
  expect(readClipboard({ plain: '1\t2', html })).toEqual([['1', '2']]);
  expect(readClipboard({ plain: '', html })).toEqual([['other']]);
});

test('an empty clipboard has no cells', () => {
  expect(readClipboard({ plain: '', html: '' })).toBeUndefined();
});

test('one cell fills all that is selected', () => {
  expect(repeatBlock([['No']], area('I2:I4'))).toEqual([['No'], ['No'], ['No']]);
});

test('a block is repeated when whole blocks fit', () => {
  expect(repeatBlock([['a', 'b']], area('A1:D2'))).toEqual([
    ['a', 'b', 'a', 'b'],
    ['a', 'b', 'a', 'b'],
  ]);
});

test('a block that does not fit is pasted once', () => {
  const block = [['a'], ['b']];
  expect(repeatBlock(block, area('A1:A3'))).toEqual(block);
  expect(repeatBlock(block, area('A1'))).toEqual(block);
});
