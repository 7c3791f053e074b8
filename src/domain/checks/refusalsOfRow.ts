import type { RowReading } from '../entries/RowReading';
import type { CheckContext } from './Check';
import { checkRow, rowChecks } from './checkRow';
import type { Finding } from './Finding';

const REFUSING = rowChecks(({ grade }) => grade === 'error');

/**
 * Why a row cannot be exported or compiled: the errors that checks of the row alone find. Empty for a sound row, and for
 * one whose value is blank. Relations to other rows refuse nothing.
 */
export function refusalsOfRow(reading: RowReading, context: CheckContext): Finding[] {
  return checkRow(reading, REFUSING, context);
}
