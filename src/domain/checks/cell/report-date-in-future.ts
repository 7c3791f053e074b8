import type { RowReading } from '../../entries/RowReading';
import type { Check } from '../Check';
import { foundAt } from '../places';

export const reportDateInFuture: Check<RowReading, 'cell/report-date-in-future'> = {
  code: 'cell/report-date-in-future',
  grade: 'error',
  title: 'Report date is not in the future',
  help: 'A date to come would win over every correction sent before it.',
  *find(reading, { today }) {
    const { parsed } = reading.reportDate;
    if (!parsed.ok || parsed.value <= today) return;
    yield { ...foundAt(this.code, reading, 'Report date'), date: parsed.value, today };
  },
};
