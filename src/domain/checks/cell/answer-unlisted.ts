import { quoteCell } from '../../entries/Cell';
import type { RowReading } from '../../entries/RowReading';
import type { Check } from '../Check';
import { foundAt } from '../places';

export const answerUnlisted: Check<RowReading, 'cell/answer-unlisted'> = {
  code: 'cell/answer-unlisted',
  grade: 'error',
  title: 'Answer is one of those listed',
  help: 'Each contextual item has its answers: Yes or No, one of a list, or a date. Only X30 takes other text.',
  *find(reading) {
    if (reading.template !== 'contextual' || !reading.item.parsed.ok) return;
    const { cell, parsed } = reading.answer;
    if (parsed.ok) return;
    const { problem } = parsed;
    if (problem !== 'unlisted' && problem !== 'no-result') return;
    const item = reading.item.parsed.value;
    const found = foundAt(this.code, reading, 'Contextual measure value');
    yield { ...found, problem, quoted: quoteCell(cell), item };
  },
};
