import { quoteCell } from '../../entries/Cell';
import type { RowReading } from '../../entries/RowReading';
import { calendarDate } from '../../periods/days';
import type { IsoDate } from '../../periods/IsoDate';
import type { Check } from '../Check';
import { foundAt } from '../places';

export const reportDateUnreadable: Check<RowReading, 'cell/report-date-unreadable'> = {
  code: 'cell/report-date-unreadable',
  grade: 'error',
  title: 'Report date can be read',
  help: 'The day the figures were produced, day first. When a correction is sent, the latest date wins, so dates are never guessed.',
  *find(reading) {
    const { cell, parsed } = reading.reportDate;
    if (parsed.ok) return;
    const { problem } = parsed;
    const quoted = quoteCell(cell);
    const monthFirst = problem === 'month-first' ? dateMonthFirst(quoted) : null;
    yield { ...foundAt(this.code, reading, 'Report date'), problem, quoted, monthFirst };
  },
};

function dateMonthFirst(text: string): IsoDate | null {
  const [month, day, year] = text.match(/\d+/g) ?? [];
  return calendarDate(Number(year), Number(month), Number(day));
}
