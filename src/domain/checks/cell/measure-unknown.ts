import { nearestMeasure } from '../../catalogue/findMeasure';
import type { MeasureNumber } from '../../catalogue/Measure';
import { quoteCell } from '../../entries/Cell';
import type { RowReading } from '../../entries/RowReading';
import type { Check } from '../Check';
import { foundAt } from '../places';

/** Longer text is no slip in a measure number, and is not worth comparing with all of them. */
const LONGEST_COMPARED = 20;

export const measureUnknown: Check<RowReading, 'cell/measure-unknown'> = {
  code: 'cell/measure-unknown',
  grade: 'error',
  title: 'Measure no. is known',
  help: 'The collection has the measures 201 to 224, and 20202 to 20212 for the sources of 202. There is no 20201.',
  *find(reading) {
    if (reading.template !== 'measures') return;
    const { cell, parsed } = reading.measure;
    if (parsed.ok) return;
    const { problem } = parsed;
    const quoted = quoteCell(cell);
    const nearest = problem === 'unknown' ? nearestTo(quoted) : null;
    yield { ...foundAt(this.code, reading, 'Measure no.'), problem, quoted, nearest };
  },
};

function nearestTo(text: string): MeasureNumber | null {
  return text.length <= LONGEST_COMPARED ? (nearestMeasure(text)?.number ?? null) : null;
}
