import type { Sheet } from '../model/Sheet';
import type { Parsed } from './parse';
import type { Area } from '../model/Area';

/** Cells that a formula reads. */
export interface Precedent {
  sheet: Sheet;
  area: Area;
}

/** A formula in a cell. It moves with its cell. */
export interface FormulaCell {
  sheet: Sheet;
  row: number;
  column: number;
  /** As written, with the leading `=`. */
  text: string;
  parsed: Parsed;
  precedents: Precedent[];
  /** The shape of tables and names that `precedents` was worked out for. */
  shape: number;
  state: 'clean' | 'dirty' | 'working';
}
