import { encodeCsv, writeCsv } from '../../../src/files/csv/write';

describe('writeCsv', () => {
  it('ends every record with CRLF, the last one too', () => {
    expect(writeCsv(['a', 'b'], [['1', 2]])).toBe('a,b\r\n1,2\r\n');
  });

  it('writes the headings alone where there are no rows', () => {
    expect(writeCsv(['a', 'b'], [])).toBe('a,b\r\n');
  });

  it.each([
    ['Bournemouth, Christchurch and Poole', '"Bournemouth, Christchurch and Poole"'],
    ['say "so"', '"say ""so"""'],
    ['a\rb', '"a\rb"'],
    ['a\nb', '"a\nb"'],
    [' a', '" a"'],
    ['sep=;', '"sep=;"'],
  ])('quotes %j', (value, written) => {
    expect(writeCsv(['x', 'y'], [[value, '']])).toBe(`x,y\r\n${written},\r\n`);
  });

  it.each(['Yorkshire and The Humber', 'a;b', '2026-11-23', '=1+1', '-5', '0845', "King's Lynn"])(
    'leaves %j as it is',
    (value) => {
      expect(writeCsv(['x', 'y'], [[value, '']])).toBe(`x,y\r\n${value},\r\n`);
    },
  );
});

describe('encodeCsv', () => {
  it('is UTF-8 without a byte order mark', () => {
    expect([...encodeCsv('Môn')]).toEqual([0x4d, 0xc3, 0xb4, 0x6e]);
  });
});
