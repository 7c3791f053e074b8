import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MEASURES_HEADINGS } from '../../../src/domain/templates/Template';
import { writeXlsx } from '../../../src/files/xlsx/write';
import { AUTHORITIES, figure } from './submissions';

/** Writes one workbook for each of the authorities, with so many rows in each. */
export async function writeWorkbooks(folder: string, books: number, rows: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { laCode, name, region } of AUTHORITIES.slice(0, books)) {
    const cells = Array.from({ length: rows }, (_, index) => {
      const [date, year, quarter, measure, value, quality] = figure(laCode, index);
      const count = value === '' ? null : Number(value);
      return [region, laCode, name, date, year, quarter, Number(measure), count, quality];
    });
    const sheet = {
      name: 'Measures',
      headings: MEASURES_HEADINGS,
      rows: cells,
      dateColumns: [3],
      table: 'Measures',
    };
    writeFileSync(join(folder, `${laCode}.xlsx`), await writeXlsx([sheet]));
  }
}
