import { quoteCell } from '../../entries/Cell';
import type { RowReading } from '../../entries/RowReading';
import type { Check } from '../Check';
import { foundAt } from '../places';

export const answerDateUnreadable: Check<RowReading, 'cell/answer-date-unreadable'> = {
  code: 'cell/answer-date-unreadable',
  grade: 'error',
  title: 'Answer to X31 is a date',
  help: 'A day, a month or a year: a month becomes its 15th, a year 15 June of it.',
  *find(reading) {
    if (reading.template !== 'contextual' || !reading.item.parsed.ok) return;
    const { cell, parsed } = reading.answer;
    if (parsed.ok) return;
    const { problem } = parsed;
    if (problem !== 'date-unreadable' && problem !== 'month-first') return;
    const item = reading.item.parsed.value;
    const found = foundAt(this.code, reading, 'Contextual measure value');
    yield { ...found, problem, quoted: quoteCell(cell), item };
  },
};
