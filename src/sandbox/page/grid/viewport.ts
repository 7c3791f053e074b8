import type { Axis } from './Axis';

/** What of one axis is on the screen: first and last row or column that moves, after the frozen ones. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * The moving rows (or columns) that a window shows, those cut by its edge included.
 *
 * @param frozen number of rows at the top (columns at the left) that stay
 * @param scroll how far the sheet is scrolled, in px
 * @param length length of the window, frozen part included, in px
 */
export function visibleSpan(axis: Axis, frozen: number, scroll: number, length: number): Span {
  const frozenLength = axis.start(frozen);
  const first = Math.max(frozen, axis.at(frozenLength + scroll));
  return { first, last: Math.max(first, axis.at(Math.max(0, scroll + length - 1))) };
}

/**
 * The scroll position, as near as possible to the present one, at which a row or column is completely seen.
 * A frozen one is always seen; one longer than the window is shown from its beginning.
 */
export function scrollToShow(
  axis: Axis,
  frozen: number,
  scroll: number,
  length: number,
  index: number,
): number {
  if (index < frozen) return scroll;
  const latest = axis.start(index) - axis.start(frozen);
  const earliest = axis.end(index) - length;
  return Math.max(0, Math.min(latest, Math.max(earliest, scroll)));
}

/**
 * How many whole rows (or columns) one press of Page Down moves: all that are fully seen, at least one.
 */
export function pageLength(axis: Axis, frozen: number, scroll: number, length: number): number {
  const span = visibleSpan(axis, frozen, scroll, length);
  const lastIsCut = axis.end(span.last) > scroll + length;
  return Math.max(1, span.last - span.first + (lastIsCut ? 0 : 1));
}
