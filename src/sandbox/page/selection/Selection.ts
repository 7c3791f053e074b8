import { areaOf } from '../grid/Area';
import type { Area, Position } from '../grid/Area';

/** What a person has selected: a rectangle, and in it the one cell that typing goes to. */
export interface Selection {
  readonly active: Position;
  readonly area: Area;
}

/** A selection of one cell. */
export function selectCell(cell: Position): Selection {
  return { active: cell, area: areaOf(cell) };
}
