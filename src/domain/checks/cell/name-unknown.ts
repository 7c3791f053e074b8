import { quoteCell } from '../../entries/Cell';
import type { RowReading } from '../../entries/RowReading';
import type { Check } from '../Check';
import { foundAt } from '../places';

export const nameUnknown: Check<RowReading, 'cell/name-unknown'> = {
  code: 'cell/name-unknown',
  grade: 'error',
  title: 'LA name is known',
  help: 'The name must be one that the register has, or another known spelling of it. Left blank, it is filled in from the code.',
  *find(reading) {
    const { cell, parsed } = reading.laName;
    if (parsed.ok || parsed.problem === 'formula-sign') return;
    const { problem } = parsed;
    yield { ...foundAt(this.code, reading, 'LA name'), problem, quoted: quoteCell(cell) };
  },
};
