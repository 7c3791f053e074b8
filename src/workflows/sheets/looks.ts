import type { CellLook } from '../../excel/SheetSpec';

/** The accent, as tab colour of every sheet that the product adds. */
export const ACCENT = '#02535E';

/** Headings of columns that are exported. */
export const EXPORTED_HEADING: CellLook = {
  fill: ACCENT,
  colour: '#FFFFFF',
  bold: true,
  wrap: true,
};

/** Headings of helper columns: they differ in weight and slant as well as in colour. */
export const HELPER_HEADING: CellLook = {
  fill: '#E6E6E6',
  colour: '#000000',
  bold: true,
  italic: true,
  wrap: true,
};

/** The colour of Excel's grid lines, which a fill hides. */
const GRID = '#D9D9D9';

/** Cells that the person fills. */
export const TO_FILL: CellLook = { fill: '#FFFBE6', colour: '#000000', lines: GRID };
/** Cells that are filled for the person: without a fill, so that Excel's own grid lines show. */
export const FILLED: CellLook = { colour: '#5C5C5C' };
export const HELPER: CellLook = { fill: '#F5F5F5', colour: '#4A4A4A', lines: GRID };

export const HEADING_HEIGHT = 31;

/** The width in characters that a text needs, between `least` and 24. */
export function widthFor(text: string, least: number): number {
  return Math.min(24, Math.max(least, text.length + 2));
}
