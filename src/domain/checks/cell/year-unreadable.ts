import { quoteCell } from '../../entries/Cell';
import type { RowReading } from '../../entries/RowReading';
import type { Check } from '../Check';
import { foundAt } from '../places';

export const yearUnreadable: Check<RowReading, 'cell/year-unreadable'> = {
  code: 'cell/year-unreadable',
  grade: 'error',
  title: 'Measure year can be read',
  help: 'The financial year, written like 2026-27: the two years follow each other.',
  *find(reading) {
    if (reading.template !== 'measures') return;
    const { cell, parsed } = reading.year;
    if (parsed.ok || parsed.problem === 'bare-year') return;
    const { problem } = parsed;
    yield { ...foundAt(this.code, reading, 'Measure year'), problem, quoted: quoteCell(cell) };
  },
};
