import { periodOfReading } from '../../entries/entryOfReading';
import type { RowReading } from '../../entries/RowReading';
import { isPeriodOver, lastDay } from '../../periods/quarters';
import type { Check } from '../Check';
import { foundAt } from '../places';

export const reportDateBeforeQuarterEnd: Check<RowReading, 'row/report-date-before-quarter-end'> = {
  code: 'row/report-date-before-quarter-end',
  grade: 'query',
  title: 'Report date is not before the end of the quarter',
  help: 'Figures produced before the quarter ended cannot hold all of it, unless the date is a slip.',
  *find(reading, { today }) {
    const period = reading.template === 'measures' ? periodOfReading(reading) : null;
    const { parsed } = reading.reportDate;
    if (period === null || !parsed.ok || !isPeriodOver(period, today)) return;
    if (parsed.value >= lastDay(period)) return;
    yield { ...foundAt(this.code, reading, 'Report date'), period, date: parsed.value };
  },
};
