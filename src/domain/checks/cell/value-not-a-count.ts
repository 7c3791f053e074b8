import { quoteCell } from '../../entries/Cell';
import type { RowReading } from '../../entries/RowReading';
import type { Check } from '../Check';
import { foundAt } from '../places';

export const valueNotACount: Check<RowReading, 'cell/value-not-a-count'> = {
  code: 'cell/value-not-a-count',
  grade: 'error',
  title: 'Measure value is a count',
  help: 'The file takes the count, a whole number of 0 or more; rates and percentages are worked out. Blank means not reported, 0 means none.',
  *find(reading) {
    if (reading.template !== 'measures') return;
    const { cell, parsed } = reading.value;
    if (parsed.ok) return;
    const { problem } = parsed;
    const measure = reading.measure.parsed.ok ? reading.measure.parsed.value : null;
    const found = foundAt(this.code, reading, 'Measure value');
    yield { ...found, problem, quoted: quoteCell(cell), measure };
  },
};
