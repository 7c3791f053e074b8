import { readTabbedText, writeTabbedText } from '../../../../src/sandbox/page/clipboard/tabbedText';

test.each<[string, string, string[][]]>([
  [
    'a line break at the end begins no row',
    '1\t2\r\n3\t4\r\n',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['line ends of any system', '1\n2\r3\r\n4', [['1'], ['2'], ['3'], ['4']]],
  [
    'blank cells and blank rows',
    '\t1\n\n2\t',
    [
      ['', '1'],
      ['', ''],
      ['2', ''],
    ],
  ],
  [
    'short rows are filled up',
    '1\t2\n3',
    [
      ['1', '2'],
      ['3', ''],
    ],
  ],
  ['a quoted cell with a line break', '"one\ntwo"\t3\n', [['one\ntwo', '3']]],
  ['doubled quotation marks', '"say ""no"""', [['say "no"']]],
  ['a quotation mark inside is a character', '5" pipe', [['5" pipe']]],
  ['an unclosed quotation mark is a character', '"open\tnext', [['"open', 'next']]],
  ['one blank cell', '', [['']]],
  ['spaces are kept', ' a \t b', [[' a ', ' b']]],
])('%s', (_, text, rows) => {
  expect(readTabbedText(text)).toEqual(rows);
});

test('cells are separated by tabs and rows end with CRLF', () => {
  expect(
    writeTabbedText([
      ['201', '4,912'],
      ['', 'No'],
    ]),
  ).toBe('201\t4,912\r\n\tNo\r\n');
});
