import type { Place } from './Place';
import type { Sheet } from './Sheet';

/** A defined name: cells that move with the sheet, or a formula. */
export interface NamedItem {
  name: string;
  /** Where it may be used: a sheet, or the whole workbook when absent. */
  scope?: Sheet;
  place?: Place;
  /** As written, with its `=`, when it is not simply cells. */
  formula?: string;
  comment: string;
  visible: boolean;
}
