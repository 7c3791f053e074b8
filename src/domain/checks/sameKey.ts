import type { MeasureNumber } from '../catalogue/Measure';
import type { ContextualNumber } from '../catalogue/ContextualItem';
import { keyOfEntry } from '../entries/Entry';
import { entryOfReading } from '../entries/entryOfReading';
import type { Place, RowReading } from '../entries/RowReading';
import type { IsoDate } from '../periods/IsoDate';
import { groupBy } from './groupBy';
import { placeOf } from './places';

/** Rows that speak of the same value with the same report date: two or more. */
export interface SameKeyRows {
  readonly number: MeasureNumber | ContextualNumber;
  readonly reportDate: IsoDate;
  readonly rows: readonly { readonly value: string; readonly place: Place }[];
  readonly last: RowReading;
}

/** Groups of two rows or more with the same key and report date; rows that report nothing are passed over. */
export function sameKeyRows(readings: readonly RowReading[]): SameKeyRows[] {
  const stated = readings.flatMap((reading) => statedRow(reading) ?? []);
  const groups = groupBy(stated, ({ key }) => key);
  return [...groups.values()].flatMap((same) => {
    const [{ number, reportDate }] = same;
    const last = same.at(-1)?.reading;
    if (same.length < 2 || !last) return [];
    const rows = same.map(({ value, reading }) => ({ value, place: placeOfValue(reading) }));
    return [{ number, reportDate, rows, last }];
  });
}

function statedRow(reading: RowReading) {
  const entry = entryOfReading(reading);
  if (!entry || entry.value === null) return null;
  // The reading has an entry, so its number is one of those known.
  const number = (
    entry.template === 'measures' ? entry.measure : entry.item
  ) as SameKeyRows['number'];
  const { reportDate } = entry;
  return {
    key: `${keyOfEntry(entry)} ${reportDate}`,
    number,
    reportDate,
    reading,
    value: String(entry.value),
  };
}

/** The cell of the value or answer of a row. */
export function placeOfValue(reading: RowReading): Place {
  return placeOf(
    reading,
    reading.template === 'measures' ? 'Measure value' : 'Contextual measure value',
  );
}
