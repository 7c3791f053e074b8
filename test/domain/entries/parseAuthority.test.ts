import {
  parseAuthorityCode,
  parseAuthorityName,
  parseRegion,
} from '../../../src/domain/entries/parseAuthority';

test.each([['845'], [845], [' 845 '], ['845.0']])('reads %j as the 3-digit code 845', (cell) => {
  expect(parseAuthorityCode(cell)).toEqual({ ok: true, value: { laCode: 845, gssCode: null } });
});

test('reads a 9-character code in any case and keeps it beside the 3-digit code', () => {
  expect(parseAuthorityCode('e10000011')).toEqual({
    ok: true,
    value: { laCode: 845, gssCode: 'E10000011' },
  });
});

test('reads codes of authorities that have ended', () => {
  expect(parseAuthorityCode('909')).toEqual({ ok: true, value: { laCode: 909, gssCode: null } });
});

test.each([
  ['', 'blank'],
  ['999', 'unknown'],
  ['E99999999', 'unknown'],
  ['E12000008', 'unknown'],
  ['84', 'not-a-code'],
  ['8455', 'not-a-code'],
  ['East Sussex', 'not-a-code'],
  [84.5, 'not-a-code'],
  [true, 'not-a-code'],
])('refuses the code %j: %s', (cell, problem) => {
  expect(parseAuthorityCode(cell)).toEqual({ ok: false, problem });
});

test.each([
  ['East Sussex', [845]],
  ['EAST SUSSEX', [845]],
  ['Bristol, City of', [801]],
  ['Brighton & Hove', [846]],
  ['Dorset', [835, 838]],
])('reads the name %j', (cell, codes) => {
  expect(parseAuthorityName(cell)).toEqual({ ok: true, value: codes });
});

test('a blank name and a blank region are left to the register', () => {
  expect(parseAuthorityName(' ')).toEqual({ ok: true, value: null });
  expect(parseRegion('')).toEqual({ ok: true, value: null });
});

test.each([
  ['Eastern', 'East of England'],
  ['greater london', 'London'],
  ['Yorkshire & Humber', 'Yorkshire and The Humber'],
  ['YH', 'Yorkshire and The Humber'],
])('reads the region %j as %j', (cell, value) => {
  expect(parseRegion(cell)).toEqual({ ok: true, value });
});

test('does not know other names and regions, and does not take formulas for names', () => {
  expect(parseAuthorityName('Susex')).toEqual({ ok: false, problem: 'unknown' });
  expect(parseRegion('Wessex')).toEqual({ ok: false, problem: 'unknown' });
  expect(parseAuthorityName('=A1')).toEqual({ ok: false, problem: 'formula-sign' });
  expect(parseRegion('\tSouth East')).toEqual({ ok: false, problem: 'formula-sign' });
  expect(parseRegion('-')).toEqual({ ok: false, problem: 'formula-sign' });
});
