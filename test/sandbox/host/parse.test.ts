import { fillFormula } from '../../../src/sandbox/host/formulas/Calculator';
import { fileFormula } from '../../../src/sandbox/host/formulas/fileFormula';
import { FormulaSyntaxError, parseFormula } from '../../../src/sandbox/host/formulas/parse';

test.each(['=', '=1+', '=IF(1', '=A1 B1', '="open', '=T[open', '=1..2'])(
  '%s cannot be read',
  (text) => {
    expect(() => parseFormula(text)).toThrow(FormulaSyntaxError);
  },
);

test.each([
  ['[@Value]', { items: ['#This Row'], columns: ['Value', 'Value'] }],
  ['[@[Measure value]]', { items: ['#This Row'], columns: ['Measure value', 'Measure value'] }],
  ['Rates[Under 18]', { table: 'Rates', items: [], columns: ['Under 18', 'Under 18'] }],
  ['T[[#Headers],[A]:[C]]', { table: 'T', items: ['#Headers'], columns: ['A', 'C'] }],
  ['T[#All]', { table: 'T', items: ['#All'] }],
  ["T[A '[n']]", { table: 'T', items: [], columns: ['A [n]', 'A [n]'] }],
])('%s is a structured reference', (text, expected) => {
  expect(parseFormula(`=${text}`).node).toEqual({ kind: 'structured', ...expected });
});

test.each([
  ['=A1+$A1+A$1+$A$1', '=B3+$A3+B$1+$A$1'],
  ["='My sheet'!A1:B2", "='My sheet'!B3:C4"],
  ['=SUM(A:A)', '=SUM(B:B)'],
  ['=T[A1]&"A1"&LOG10(A1)', '=T[A1]&"A1"&LOG10(B3)'],
])('%s filled two down and one across is %s', (from, to) => {
  expect(fillFormula(from, 2, 1)).toBe(to);
});

test('a reference filled off the sheet is an error', () => {
  expect(fillFormula('=A1', -1, 0)).toBe('=#REF!');
});

test.each([
  ['=[@Value]*2', 'T[[#This Row],[Value]]*2'],
  ['=IFS([@[A b]]="IFS(",U[C])', '_xlfn.IFS(T[[#This Row],[A b]]="IFS(",U[C])'],
])('%s is kept in files as %s', (text, expected) => {
  expect(fileFormula(text, 'T')).toBe(expected);
});
