import { periodOfReading } from '../../entries/entryOfReading';
import type { RowReading } from '../../entries/RowReading';
import { isPeriodOver } from '../../periods/quarters';
import type { Check } from '../Check';
import { foundAt } from '../places';

export const quarterNotOver: Check<RowReading, 'row/quarter-not-over'> = {
  code: 'row/quarter-not-over',
  grade: 'error',
  title: 'The quarter is over',
  help: 'A quarter is reported from the day after its last day.',
  *find(reading, { today }) {
    const period = reading.template === 'measures' ? periodOfReading(reading) : null;
    if (period === null || isPeriodOver(period, today)) return;
    yield { ...foundAt(this.code, reading, 'Measure quarter'), period, today };
  },
};
