import { findMeasure } from '../../domain/catalogue/findMeasure';
import type { Entry } from '../../domain/entries/Entry';
import { formatPeriod } from '../../domain/periods/quarters';

/** What the value is about. @example 'Surrey, 2026-27 Q2, 215 Looked after' */
export function nameOfEntry(entry: Entry): string {
  if (entry.template === 'contextual') return `${entry.laName}, ${entry.item}`;
  const name = findMeasure(entry.measure)?.shortName ?? '';
  return `${entry.laName}, ${formatPeriod(entry.period)}, ${entry.measure} ${name}`;
}
