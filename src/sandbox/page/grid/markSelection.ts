import { isInArea, isSingleCell } from './Area';
import type { Area, Position } from './Area';

/** What is drawn over the cells: the selection, and what was copied while it can still be pasted. */
export interface Marks {
  readonly active: Position;
  readonly area: Area;
  readonly copied?: Area | undefined;
}

/** Shows on one cell its part of the selection: tint, outline, and the dashes around what was copied. */
export function markSelection(
  target: HTMLElement,
  row: number,
  column: number,
  { active, area, copied }: Marks,
): void {
  const isSelected = isInArea(area, row, column);
  const isActive = row === active.row && column === active.column;
  const edges = isSelected ? edgesOf(area, row, column) : '';
  const dashes = copied && isInArea(copied, row, column) ? edgesOf(copied, row, column) : '';
  setData(target, 'edges', edges);
  setData(target, 'dashes', dashes);
  target.classList.toggle('is-tinted', isSelected && !isActive);
  target.classList.toggle('is-active', isActive && !isSingleCell(area));
  if (isSelected) target.setAttribute('aria-selected', 'true');
  else target.removeAttribute('aria-selected');
}

/** Shows on a row number or column letter that cells under it are selected. */
export function markHeading(target: HTMLElement, isSelected: boolean): void {
  target.classList.toggle('is-selected', isSelected);
}

/** The sides of a rectangle that a cell of it touches, such as `top left`. */
function edgesOf(area: Area, row: number, column: number): string {
  const sides = [
    row === area.top ? 'top' : '',
    row === area.bottom ? 'bottom' : '',
    column === area.left ? 'left' : '',
    column === area.right ? 'right' : '',
  ];
  return sides.filter((side) => side !== '').join(' ') || 'inside';
}

function setData(target: HTMLElement, name: string, value: string): void {
  if (value === '') target.removeAttribute(`data-${name}`);
  else if (target.dataset[name] !== value) target.dataset[name] = value;
}
