import { isContextualNumber } from '../catalogue/findContextualItem';
import type { ContextualNumber } from '../catalogue/ContextualItem';
import { isBlankCell, type Cell } from './Cell';
import { read, unread, type Parsed } from './Parsed';
import type { ItemProblem } from './RowReading';
import { foldSpaces, hasNoResult } from './text';

/**
 * Reads the number of a contextual item: `X05`, `x05`, `X5`.
 *
 * @example parseItem('x5') // { ok: true, value: 'X05' }
 */
export function parseItem(cell: Cell): Parsed<ContextualNumber, ItemProblem> {
  if (isBlankCell(cell)) return unread('blank');
  if (hasNoResult(cell)) return unread('no-result');
  const match = typeof cell === 'string' ? /^x(\d{1,2})$/i.exec(foldSpaces(cell)) : null;
  const number = `X${(match?.[1] ?? '').padStart(2, '0')}`;
  return isContextualNumber(number) ? read(number) : unread('unknown');
}
