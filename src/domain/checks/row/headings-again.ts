import type { RowReading } from '../../entries/RowReading';
import type { Check } from '../Check';
import { foundAt } from '../places';

export const headingsAgain: Check<RowReading, 'row/headings-again'> = {
  code: 'row/headings-again',
  grade: 'error',
  title: 'Headings stand once, above the data',
  help: 'A second row of headings is left over when tables are pasted one under the other.',
  *find(reading) {
    if (reading.repeatsHeadings) yield foundAt(this.code, reading, null);
  },
};
