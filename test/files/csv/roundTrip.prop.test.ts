import fc from 'fast-check';
import { readCsv } from '../../../src/files/csv/read';
import { encodeCsv, writeCsv } from '../../../src/files/csv/write';
import { tablesOf } from '../support/buildBook';

const headings = ['Region', 'LA code', 'LA name', 'Report date', 'Measure year', 'Measure value'];

/** Any text that a sheet could hold; the zero character is no text. */
const value = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('a', ',', '"', '\r', '\n', ' ', ';', '\t'), maxLength: 6 }),
);
const row = fc
  .array(value, { minLength: headings.length, maxLength: headings.length })
  .filter((cells) => cells.at(-1) !== '' && !cells.join('').includes('\0'))
  .filter((cells) => cells.some((cell) => cell.trim() !== ''));

describe('a CSV that we write', () => {
  it('is read back with the same rows and values', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        const bytes = encodeCsv(writeCsv(headings, rows));
        const read = tablesOf(readCsv('written.csv', bytes))[0]?.rows;
        expect(read).toEqual(
          [headings, ...rows].map((cells, index) => ({ number: index + 1, cells })),
        );
      }),
    );
  });

  it('has one line for each row where no value has a line end', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        const flat = rows.map((cells) => cells.map((cell) => cell.replace(/[\r\n]/g, ' ')));
        expect(writeCsv(headings, flat).split('\r\n')).toHaveLength(flat.length + 2);
      }),
    );
  });
});
