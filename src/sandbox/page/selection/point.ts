import { areaBetween, isSameArea, MAX_COLUMNS, MAX_ROWS } from '../grid/Area';
import type { Area } from '../grid/Area';
import type { Hit } from '../grid/Geometry';
import type { Grid } from '../grid/Grid';
import type { Selecting } from './Selecting';

/** What pointing at the grid does beside selecting. */
export interface PointerActs {
  /** Something else than an open cell was pressed. */
  press(): void;
  /** A cell was double-clicked. */
  open(): void;
}

/** Lets a person select with the pointer: click, drag, Shift+click, row and column headings. */
export function attachPointer(grid: Grid, selecting: Selecting, acts: PointerActs): void {
  grid.body.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    acts.press();
    grid.body.focus({ preventScroll: true });
    const hit = grid.hit(event.clientX, event.clientY);
    begin(hit, event.shiftKey, selecting);
    followDrag(grid, selecting, hit, event.pointerId);
  });
  grid.body.addEventListener('dblclick', (event) => {
    if (grid.hit(event.clientX, event.clientY).part === 'cell') acts.open();
  });
}

/** Selects what is under the pointer, unless it is selected already, as a right click does. */
export function pointAt(grid: Grid, selecting: Selecting, event: MouseEvent): void {
  const hit = grid.hit(event.clientX, event.clientY);
  const { area } = selecting.current;
  if (!isSameArea(joinAreas(area, areaOfHit(hit)), area)) begin(hit, false, selecting);
}

function begin(hit: Hit, isExtending: boolean, selecting: Selecting): void {
  if (isExtending) return extendTo(hit, selecting.current.area, selecting);
  if (hit.part === 'cell') selecting.select({ active: hit.position, area: areaOfHit(hit) });
  else selecting.selectArea(areaOfHit(hit));
}

function followDrag(grid: Grid, selecting: Selecting, from: Hit, pointerId: number): void {
  const start = areaOfHit(from);
  const move = (event: PointerEvent): void => {
    extendTo(sameKind(from, grid.hit(event.clientX, event.clientY)), start, selecting);
  };
  grid.body.setPointerCapture(pointerId);
  grid.body.addEventListener('pointermove', move);
  grid.body.addEventListener(
    'lostpointercapture',
    () => grid.body.removeEventListener('pointermove', move),
    { once: true },
  );
}

/** A drag that began on the letters selects columns even when the pointer leaves them. */
function sameKind(from: Hit, hit: Hit): Hit {
  if (hit.part === from.part || from.part === 'corner') return hit.part === from.part ? hit : from;
  if (from.part === 'column')
    return hit.part === 'cell' ? { part: 'column', column: hit.position.column } : from;
  if (from.part === 'row')
    return hit.part === 'cell' ? { part: 'row', row: hit.position.row } : from;
  const { row, column } = from.position;
  if (hit.part === 'row') return { part: 'cell', position: { row: hit.row, column } };
  return hit.part === 'column' ? { part: 'cell', position: { row, column: hit.column } } : from;
}

function extendTo(hit: Hit, start: Area, selecting: Selecting): void {
  const { active, area } = selecting.current;
  const wanted =
    hit.part === 'cell' ? areaBetween(active, hit.position) : joinAreas(start, areaOfHit(hit));
  if (isSameArea(wanted, area)) return;
  selecting.select({ active, area: wanted }, hit.part === 'cell' ? hit.position : null);
}

function joinAreas(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function areaOfHit(hit: Hit): Area {
  const sheet = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
  switch (hit.part) {
    case 'cell':
      return areaBetween(hit.position, hit.position);
    case 'row':
      return { ...sheet, top: hit.row, bottom: hit.row };
    case 'column':
      return { ...sheet, left: hit.column, right: hit.column };
    case 'corner':
      return sheet;
  }
}
