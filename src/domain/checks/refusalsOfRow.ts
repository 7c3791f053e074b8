import type { RowReading } from '../entries/RowReading';
import { CELL_CHECKS, ROW_CHECKS } from './all';
import type { CheckContext } from './Check';
import type { Finding } from './Finding';
import { headingsAgain } from './row/headings-again';

const REFUSING = [...CELL_CHECKS, ...ROW_CHECKS].filter(({ grade }) => grade === 'error');

/**
 * Why a row cannot be exported or compiled: the errors that checks of the row alone find. Empty for a sound row, and for
 * one whose value is blank. Relations to other rows refuse nothing.
 */
export function refusalsOfRow(reading: RowReading, context: CheckContext): Finding[] {
  if (reading.repeatsHeadings) return [...headingsAgain.find(reading, context)];
  return REFUSING.flatMap((check) => [...check.find(reading, context)]);
}
