/** @jest-environment jsdom */
import { readHtmlTable, writeHtmlTable } from '../../../../src/sandbox/page/clipboard/htmlTable';

test('the cells of the first table are read', () => {
  const html = '<p>x</p><table><tr><th>No.<td>Value<tr><td>201<td> 4,912\n</table><table></table>';
  expect(readHtmlTable(html)).toEqual([
    ['No.', 'Value'],
    ['201', '4,912'],
  ]);
});

test('a cell that spans several leaves the others blank', () => {
  const html = '<table><tr><td colspan=2>a<td>b<tr><td rowspan=2>c<td>d<td>e<tr><td>f<td>g</table>';
  expect(readHtmlTable(html)).toEqual([
    ['a', '', 'b'],
    ['c', 'd', 'e'],
    ['', 'f', 'g'],
  ]);
});

test('a line break in a cell is kept, one in the source is not', () => {
  expect(readHtmlTable('<table><tr><td>one<br>two\n  three</table>')).toEqual([['one\ntwo three']]);
});

test('text without a table is not cells', () => {
  expect(readHtmlTable('<p>201</p>')).toBeUndefined();
});

test('what is written is read back, markup characters included', () => {
  const rows = [
    ['a < b & "c"', ''],
    ['two\nlines', '<script>'],
  ];
  expect(readHtmlTable(writeHtmlTable(rows))).toEqual(rows);
});
