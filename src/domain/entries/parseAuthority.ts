import { findAuthorityByCode, findAuthorityByName } from '../authorities/findAuthority';
import { findRegion } from '../authorities/findRegion';
import type { RegionName } from '../authorities/Region';
import { isBlankCell, quoteCell, type Cell } from './Cell';
import { read, unread, type Parsed } from './Parsed';
import type { CodeProblem, NameProblem, ReadCode, RegionProblem } from './RowReading';
import { beginsWithFormulaSign, foldSpaces, hasNoResult, wholeNumberOfCell } from './text';

/**
 * Reads an LA code: the 3-digit code as number or text, or the 9-character code in any case. Whether the code was valid
 * in the quarter is not asked here.
 *
 * @example parseAuthorityCode('e10000011') // { ok: true, value: { laCode: 845, gssCode: 'E10000011' } }
 */
export function parseAuthorityCode(cell: Cell): Parsed<ReadCode, CodeProblem> {
  if (isBlankCell(cell)) return unread('blank');
  if (hasNoResult(cell)) return unread('no-result');
  const laCode = wholeNumberOfCell(cell);
  if (laCode !== null)
    return laCode > 99 && laCode < 1000 ? known(laCode, null) : unread('not-a-code');
  const gssCode = foldSpaces(quoteCell(cell)).toUpperCase();
  return /^[A-Z]\d{8}$/.test(gssCode) ? known(gssCode, gssCode) : unread('not-a-code');
}

function known(code: number | string, gssCode: string | null): Parsed<ReadCode, CodeProblem> {
  const [authority] = findAuthorityByCode(code);
  return authority ? read({ laCode: authority.laCode, gssCode }) : unread('unknown');
}

/**
 * Reads an LA name: the 3-digit codes of every authority, past or present, that bears it; null for a blank cell.
 *
 * @example parseAuthorityName('Hull') // { ok: true, value: [810] }
 */
export function parseAuthorityName(cell: Cell): Parsed<readonly number[] | null, NameProblem> {
  if (isBlankCell(cell)) return read(null);
  if (hasNoResult(cell)) return unread('no-result');
  if (beginsWithFormulaSign(cell)) return unread('formula-sign');
  const codes = findAuthorityByName(quoteCell(cell)).map(({ laCode }) => laCode);
  return codes.length > 0 ? read([...new Set(codes)]) : unread('unknown');
}

/**
 * Reads a region by any of its names or abbreviations and gives the ONS name; null for a blank cell.
 *
 * @example parseRegion('eastern') // { ok: true, value: 'East of England' }
 */
export function parseRegion(cell: Cell): Parsed<RegionName | null, RegionProblem> {
  if (isBlankCell(cell)) return read(null);
  if (hasNoResult(cell)) return unread('no-result');
  if (beginsWithFormulaSign(cell)) return unread('formula-sign');
  const region = findRegion(quoteCell(cell));
  return region ? read(region.name) : unread('unknown');
}
