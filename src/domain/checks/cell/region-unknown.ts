import { quoteCell } from '../../entries/Cell';
import type { RowReading } from '../../entries/RowReading';
import type { Check } from '../Check';
import { foundAt } from '../places';

export const regionUnknown: Check<RowReading, 'cell/region-unknown'> = {
  code: 'cell/region-unknown',
  grade: 'error',
  title: 'Region is known',
  help: 'Regions are read by their official names and by the names of the regional networks. Left blank, the region is filled in from the code.',
  *find(reading) {
    const { cell, parsed } = reading.region;
    if (parsed.ok || parsed.problem === 'formula-sign') return;
    const { problem } = parsed;
    yield { ...foundAt(this.code, reading, 'Region'), problem, quoted: quoteCell(cell) };
  },
};
