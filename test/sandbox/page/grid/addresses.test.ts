import { formatArea, formatColumn, parseArea } from '../../../../src/sandbox/page/grid/addresses';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is called %s', (column, letters) => {
  expect(formatColumn(column)).toBe(letters);
});

test('an address is read in any case and with dollar signs', () => {
  const h18 = { top: 17, left: 7, bottom: 17, right: 7 };
  expect(parseArea(' h18 ')).toEqual(h18);
  expect(parseArea('$H$18')).toEqual(h18);
});

test('two corners are read in any order', () => {
  expect(parseArea('C4:B2')).toEqual({ top: 1, left: 1, bottom: 3, right: 2 });
});

test.each(['', 'H', '18', 'H0', 'XFE1', 'A1048577', 'A1:B2:C3', 'A1:', 'Values'])(
  '%p is no address',
  (text) => {
    expect(parseArea(text)).toBeUndefined();
  },
);

test('a single cell is written without a colon', () => {
  expect(formatArea({ top: 17, left: 7, bottom: 17, right: 7 })).toBe('H18');
  expect(formatArea({ top: 0, left: 0, bottom: 9, right: 1 })).toBe('A1:B10');
});
