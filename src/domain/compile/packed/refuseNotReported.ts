import { renderEntry } from '../../entries/renderEntry';
import { readRow } from '../../entries/readRow';
import { findLayout, type Layout } from '../../templates/findLayout';
import { MEASURES_HEADINGS } from '../../templates/Template';
import type { Refused, Row } from '../Plan';

/**
 * The refusal of a packed row whose value is blank. Only rows that spell code, year, quarter, number and date as the log
 * does are packed with a blank value, so those cells come back as they were; a name, region or quality check comes back
 * as it is written, not as it was spelled.
 */
export function refuseNotReported({ entry, place, standing }: Row): Refused {
  if (entry.template !== 'measures') throw new Error('only measures are packed');
  const cells = renderEntry({ ...entry, value: null }, { codeScheme: 'dfe' });
  const table = { file: place.file, sheet: place.sheet, hidden: false };
  const reading = readRow(table, LAYOUT, { number: place.row, cells });
  return { outcome: 'refused', place, standing, reading, reason: { code: 'not-reported' } };
}

const LAYOUT: Layout = layoutOfTemplate();

function layoutOfTemplate(): Layout {
  const rows = [{ number: 1, cells: MEASURES_HEADINGS }];
  const layout = findLayout({ file: '', sheet: null, hidden: false, rows });
  if (!layout) throw new Error('the template has no headings');
  return layout;
}
