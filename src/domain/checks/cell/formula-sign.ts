import { quoteCell, type Cell } from '../../entries/Cell';
import type { RowReading } from '../../entries/RowReading';
import type { Heading } from '../../templates/Template';
import type { Check } from '../Check';
import { foundAt } from '../places';

export const formulaSign: Check<RowReading, 'cell/formula-sign'> = {
  code: 'cell/formula-sign',
  grade: 'error',
  title: 'Text does not begin like a formula',
  help: 'Text that begins with =, +, -, @, a tab or a line break can run as a formula when somebody opens the file.',
  *find(reading) {
    for (const [column, cell] of freeText(reading)) {
      yield { ...foundAt(this.code, reading, column), quoted: quoteCell(cell) };
    }
  },
};

function freeText(reading: RowReading): [Heading, Cell][] {
  const fields: [
    Heading,
    { cell: Cell; parsed: RowReading['region']['parsed'] | RowReading['laName']['parsed'] },
  ][] = [
    ['Region', reading.region],
    ['LA name', reading.laName],
  ];
  const found = fields
    .filter(([, { parsed }]) => !parsed.ok && parsed.problem === 'formula-sign')
    .map(([column, { cell }]): [Heading, Cell] => [column, cell]);
  if (reading.template === 'measures') return found;
  const { cell, parsed } = reading.answer;
  const inAnswer = !parsed.ok && parsed.problem === 'formula-sign';
  return inAnswer ? [...found, ['Contextual measure value', cell]] : found;
}
