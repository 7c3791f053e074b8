import { quoteCell } from '../../entries/Cell';
import type { RowReading } from '../../entries/RowReading';
import type { Check } from '../Check';
import { foundAt } from '../places';

export const quarterUnreadable: Check<RowReading, 'cell/quarter-unreadable'> = {
  code: 'cell/quarter-unreadable',
  grade: 'error',
  title: 'Measure quarter can be read',
  help: 'The quarter of the financial year is Q1 to Q4; Q1 is April to June.',
  *find(reading) {
    if (reading.template !== 'measures') return;
    const { cell, parsed } = reading.quarter;
    if (parsed.ok) return;
    const { problem } = parsed;
    yield { ...foundAt(this.code, reading, 'Measure quarter'), problem, quoted: quoteCell(cell) };
  },
};
