import { areaAddress, cellAddress, columnLetters, parseFirstCell } from '../../src/excel/addresses';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %d is lettered %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test.each([
  ['H18', 17, 7],
  ['$H$18', 17, 7],
  ["'My sheet'!H18:I20", 17, 7],
  ["'Bracket! and $'!AB3", 2, 27],
])('%s begins at row %d, column %d (counted from 0)', (address, row, column) => {
  expect(parseFirstCell(address)).toEqual({ row, column });
});

test.each(['H:H', '3:4', '', '#REF!'])('%s has no first cell', (address) => {
  expect(parseFirstCell(address)).toBeNull();
});

test('an address is read back as the cell it was made from', () => {
  for (let column = 0; column < 800; column += 7) {
    expect(parseFirstCell(cellAddress({ row: column, column }))).toEqual({ row: column, column });
  }
});

test('an area names its first and last cell', () => {
  expect(areaAddress(0, 0, 2, 3)).toBe('A1:C2');
});
