import { isMeasureNumber } from '../catalogue/findMeasure';
import type { MeasureNumber } from '../catalogue/Measure';
import { isBlankCell, type Cell } from './Cell';
import { read, unread, type Parsed } from './Parsed';
import type { MeasureProblem } from './RowReading';
import { hasNoResult, wholeNumberOfCell } from './text';

/**
 * Reads a measure number, as a number or as text: `201`, `' 201 '`, `201.0`.
 *
 * @example parseMeasureNumber('20201') // { ok: false, problem: 'unknown' }
 */
export function parseMeasureNumber(cell: Cell): Parsed<MeasureNumber, MeasureProblem> {
  if (isBlankCell(cell)) return unread('blank');
  if (hasNoResult(cell)) return unread('no-result');
  const number = wholeNumberOfCell(cell);
  return number !== null && isMeasureNumber(number) ? read(number) : unread('unknown');
}
