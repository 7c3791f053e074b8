import { quoteCell } from '../../entries/Cell';
import type { MeasureReading, RowReading } from '../../entries/RowReading';
import type { IsoDate } from '../../periods/IsoDate';
import { isPeriodOver } from '../../periods/quarters';
import type { Check } from '../Check';
import { foundAt } from '../places';

export const yearBare: Check<RowReading, 'cell/year-bare'> = {
  code: 'cell/year-bare',
  grade: 'error',
  title: 'Measure year is not a single year',
  help: 'A single calendar year may mean either of two financial years. It is asked about and never guessed.',
  *find(reading, { today }) {
    if (reading.template !== 'measures') return;
    const { cell, parsed } = reading.year;
    if (parsed.ok || parsed.problem !== 'bare-year') return;
    const quoted = quoteCell(cell);
    const calendarYear = Math.trunc(Number(quoted.replace(/[\s\u00a0]+/g, '')));
    const likely = likelyYear(reading, calendarYear, today);
    yield { ...foundAt(this.code, reading, 'Measure year'), quoted, calendarYear, likely };
  },
};

/** Of the two financial years that a calendar year may mean, the later one whose quarter was over at the report date. */
function likelyYear(
  { quarter, reportDate }: MeasureReading,
  calendarYear: number,
  today: IsoDate,
): number | null {
  if (!quarter.parsed.ok) return null;
  const { value } = quarter.parsed;
  const date = reportDate.parsed.ok ? reportDate.parsed.value : today;
  const over = (year: number) => isPeriodOver({ year, quarter: value }, date);
  return [calendarYear, calendarYear - 1].find(over) ?? null;
}
