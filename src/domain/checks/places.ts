import type { Place, RowReading } from '../entries/RowReading';
import { periodOfReading } from '../entries/entryOfReading';
import type { Heading } from '../templates/Template';
import type { FoundBy, Subject } from './Finding';

/** The cell of a row under a heading, or the row as a whole. */
export function placeOf(reading: RowReading, column: Heading | null): Place {
  const { file, sheet, row } = reading.place;
  return { file, sheet, row, template: reading.template, column };
}

/** What a row is about, as far as it could be read. */
export function subjectOf(reading: RowReading): Subject {
  const laCode = reading.laCode.parsed.ok ? reading.laCode.parsed.value.laCode : null;
  if (reading.template === 'contextual') {
    const { parsed } = reading.item;
    return { laCode, period: null, measure: null, item: parsed.ok ? parsed.value : null };
  }
  const { parsed } = reading.measure;
  const period = periodOfReading(reading);
  return { laCode, period, measure: parsed.ok ? parsed.value : null, item: null };
}

/** The part that all findings about a cell of a row have in common. */
export function foundAt<Code extends string>(
  code: Code,
  reading: RowReading,
  column: Heading | null,
): FoundBy<Code> {
  return { code, at: placeOf(reading, column), about: subjectOf(reading) };
}
