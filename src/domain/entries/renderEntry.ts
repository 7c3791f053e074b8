import { gssCodeOn } from '../authorities/findAuthority';
import { formatFinancialYear, lastDay } from '../periods/quarters';
import type { Entry } from './Entry';

/** How LA codes are written: the 3-digit code of the Department for Education, or the 9-character GSS code. */
export type CodeScheme = 'dfe' | 'gss';

export interface RenderOptions {
  readonly codeScheme: CodeScheme;
}

/**
 * The row of the template as it is exported: the cells as text, in the order of the headings. Dates are ISO, the year is
 * `2026-27`, the quarter `Q2`; what is not reported or not stated is blank. The GSS code is the one valid on the last day
 * of the quarter (contextual: on the report date); an authority without one then keeps its 3-digit code.
 */
export function renderEntry(entry: Entry, { codeScheme }: RenderOptions): string[] {
  const authority = [entry.region, renderCode(entry, codeScheme), entry.laName, entry.reportDate];
  if (entry.template === 'contextual') return [...authority, entry.item, entry.value ?? ''];
  return [
    ...authority,
    formatFinancialYear(entry.period.year),
    `Q${entry.period.quarter}`,
    String(entry.measure),
    entry.value === null ? '' : String(entry.value),
    entry.qualityCheck ?? '',
  ];
}

function renderCode(entry: Entry, codeScheme: CodeScheme): string {
  if (codeScheme === 'dfe') return String(entry.laCode);
  const day = entry.template === 'measures' ? lastDay(entry.period) : entry.reportDate;
  return gssCodeOn(entry.laCode, day) ?? String(entry.laCode);
}
