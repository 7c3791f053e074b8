import { quoteCell } from '../../entries/Cell';
import type { RowReading } from '../../entries/RowReading';
import type { Check } from '../Check';
import { foundAt } from '../places';

export const itemUnknown: Check<RowReading, 'cell/item-unknown'> = {
  code: 'cell/item-unknown',
  grade: 'error',
  title: 'Contextual measure no. is known',
  help: 'Contextual items are numbered X01 to X31.',
  *find(reading) {
    if (reading.template !== 'contextual') return;
    const { cell, parsed } = reading.item;
    if (parsed.ok) return;
    const { problem } = parsed;
    yield {
      ...foundAt(this.code, reading, 'Contextual measure no.'),
      problem,
      quoted: quoteCell(cell),
    };
  },
};
