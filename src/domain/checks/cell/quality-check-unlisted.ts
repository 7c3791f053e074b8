import { quoteCell } from '../../entries/Cell';
import type { RowReading } from '../../entries/RowReading';
import type { Check } from '../Check';
import { foundAt } from '../places';

export const qualityCheckUnlisted: Check<RowReading, 'cell/quality-check-unlisted'> = {
  code: 'cell/quality-check-unlisted',
  grade: 'error',
  title: 'Quality check is Yes, No or blank',
  help: 'Yes means that there are significant data quality concerns about the value, No that there are none, blank that nothing is stated.',
  *find(reading) {
    if (reading.template !== 'measures') return;
    const { cell, parsed } = reading.qualityCheck;
    if (parsed.ok) return;
    const { problem } = parsed;
    yield { ...foundAt(this.code, reading, 'Quality check'), problem, quoted: quoteCell(cell) };
  },
};
