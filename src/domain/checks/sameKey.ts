import type { MeasureNumber } from '../catalogue/Measure';
import type { ContextualNumber } from '../catalogue/ContextualItem';
import { keyOfEntry } from '../entries/Entry';
import { entryOfReading } from '../entries/entryOfReading';
import type { Place, RowReading } from '../entries/RowReading';
import type { IsoDate } from '../periods/IsoDate';
import { placeOf } from './places';

/** Rows that speak of the same value with the same report date. */
export interface SameKeyRows {
  readonly number: MeasureNumber | ContextualNumber;
  readonly reportDate: IsoDate;
  readonly rows: readonly { readonly value: string; readonly place: Place }[];
  readonly last: RowReading;
}

/** Groups of two rows or more with the same key and report date; rows that report nothing are passed over. */
export function sameKeyRows(readings: readonly RowReading[]): SameKeyRows[] {
  const groups = new Map<string, SameKeyRows>();
  for (const reading of readings) {
    const entry = entryOfReading(reading);
    if (!entry || entry.value === null) continue;
    const key = `${keyOfEntry(entry)} ${entry.reportDate}`;
    const column = reading.template === 'measures' ? 'Measure value' : 'Contextual measure value';
    const row = { value: String(entry.value), place: placeOf(reading, column) };
    const rows = [...(groups.get(key)?.rows ?? []), row];
    // The reading has an entry, so its number is one of those known.
    const number = (
      entry.template === 'measures' ? entry.measure : entry.item
    ) as SameKeyRows['number'];
    groups.set(key, { number, reportDate: entry.reportDate, rows, last: reading });
  }
  return [...groups.values()].filter(({ rows }) => rows.length > 1);
}
