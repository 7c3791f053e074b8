import { quoteCell } from '../../entries/Cell';
import type { RowReading } from '../../entries/RowReading';
import type { Check } from '../Check';
import { foundAt } from '../places';

export const authorityUnknown: Check<RowReading, 'cell/authority-unknown'> = {
  code: 'cell/authority-unknown',
  grade: 'error',
  title: 'LA code can be read',
  help: 'The code says whose figures they are. Give the 3-digit code, such as 845, or the 9-character code.',
  *find(reading) {
    const { cell, parsed } = reading.laCode;
    if (parsed.ok) return;
    const { problem } = parsed;
    yield { ...foundAt(this.code, reading, 'LA code'), problem, quoted: quoteCell(cell) };
  },
};
