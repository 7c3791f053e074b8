import { compareText } from './text';
import type { Entry } from './Entry';

/**
 * Puts entries in the order of the files: by LA code, year, quarter and measure number as numbers; contextual entries
 * after the measures, by LA code and item. Entries of the same key stay as they were.
 */
export function sortEntries<Sorted extends Entry>(entries: readonly Sorted[]): Sorted[] {
  return [...entries].sort(compareEntries);
}

/** Negative, zero or positive, as for sorting. */
export function compareEntries(a: Entry, b: Entry): number {
  if (a.template === 'measures' && b.template === 'measures')
    return (
      a.laCode - b.laCode ||
      a.period.year - b.period.year ||
      a.period.quarter - b.period.quarter ||
      a.measure - b.measure
    );
  if (a.template === 'contextual' && b.template === 'contextual')
    return a.laCode - b.laCode || compareText(a.item, b.item);
  return a.template === 'measures' ? -1 : 1;
}
