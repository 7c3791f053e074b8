import type { Position } from './Area';
import type { Layout } from './Layout';
import { pageLength, scrollToShow, visibleSpan } from './viewport';
import type { Span } from './viewport';

/** A rectangle inside the grid's window, in px from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What lies at a point of the grid's window. */
export type Hit =
  | { readonly part: 'cell'; readonly position: Position }
  | { readonly part: 'row'; readonly row: number }
  | { readonly part: 'column'; readonly column: number }
  | { readonly part: 'corner' };

/** How far the sheet is scrolled and how large its window is, all in px. */
export interface Scrolled {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const HEADING_HEIGHT = 20;
const DIGIT_WIDTH = 7;
const HEADING_PADDING = 12;
const FEWEST_DIGITS = 3;

/** Where everything of a sheet is in its window, at one scroll position. */
export class Geometry {
  readonly headingHeight: number;
  readonly headingWidth: number;
  readonly #layout: Layout;
  readonly #scrolled: Scrolled;

  constructor(layout: Layout, scrolled: Scrolled) {
    const { headings } = layout.sheet;
    this.#layout = layout;
    this.#scrolled = scrolled;
    this.headingHeight = headings ? HEADING_HEIGHT : 0;
    this.headingWidth = headings ? this.#widthOfNumbers() : 0;
  }

  /** Rows that move and are seen, those cut by the edge included. */
  rowsSeen(): Span {
    const { rows, sheet } = this.#layout;
    return visibleSpan(rows, sheet.frozenRows, this.#scrolled.top, this.#height());
  }

  columnsSeen(): Span {
    const { columns, sheet } = this.#layout;
    return visibleSpan(columns, sheet.frozenColumns, this.#scrolled.left, this.#width());
  }

  /** Whole rows and columns that one screen holds. */
  page(): { rows: number; columns: number } {
    const { rows, columns, sheet } = this.#layout;
    const { left, top } = this.#scrolled;
    return {
      rows: pageLength(rows, sheet.frozenRows, top, this.#height()),
      columns: pageLength(columns, sheet.frozenColumns, left, this.#width()),
    };
  }

  /** The nearest scroll position at which a cell is completely seen. */
  scrollFor({ row, column }: Position): { left: number; top: number } {
    const { rows, columns, sheet } = this.#layout;
    const { left, top } = this.#scrolled;
    return {
      left: scrollToShow(columns, sheet.frozenColumns, left, this.#width(), column),
      top: scrollToShow(rows, sheet.frozenRows, top, this.#height(), row),
    };
  }

  /** Where a row begins in the window. */
  topOf(row: number): number {
    const { rows, sheet } = this.#layout;
    const scroll = row < sheet.frozenRows ? 0 : this.#scrolled.top;
    return this.headingHeight + rows.start(row) - scroll;
  }

  boxOf({ row, column }: Position): Box {
    const { rows, columns, sheet } = this.#layout;
    const scroll = column < sheet.frozenColumns ? 0 : this.#scrolled.left;
    return {
      left: this.headingWidth + columns.start(column) - scroll,
      top: this.topOf(row),
      width: columns.size(column),
      height: rows.size(row),
    };
  }

  /** Whether a cell, or part of it, lies under the frozen rows or beyond the edges. */
  isCovered(position: Position): boolean {
    const { rows, columns, sheet } = this.#layout;
    const box = this.boxOf(position);
    const top = this.headingHeight + rows.start(sheet.frozenRows);
    const left = this.headingWidth + columns.start(sheet.frozenColumns);
    return (
      (position.row >= sheet.frozenRows && box.top + box.height <= top) ||
      (position.column >= sheet.frozenColumns && box.left + box.width <= left)
    );
  }

  /** What is at a point of the window; beyond the edges, the nearest cell. */
  hit(left: number, top: number): Hit {
    const x = left - this.headingWidth;
    const y = top - this.headingHeight;
    const { rows, columns, sheet } = this.#layout;
    const frozenX = columns.start(sheet.frozenColumns);
    const frozenY = rows.start(sheet.frozenRows);
    const column = columns.at(Math.max(0, x < frozenX ? x : x + this.#scrolled.left));
    const row = rows.at(Math.max(0, y < frozenY ? y : y + this.#scrolled.top));
    if (x < 0 && y < 0) return { part: 'corner' };
    if (x < 0) return { part: 'row', row };
    if (y < 0) return { part: 'column', column };
    return { part: 'cell', position: { row, column } };
  }

  /** Wide enough for the longest row number that is seen. */
  #widthOfNumbers(): number {
    const { top, height } = this.#scrolled;
    const last = this.#layout.rows.at(top + height) + 1;
    return HEADING_PADDING + DIGIT_WIDTH * Math.max(FEWEST_DIGITS, String(last).length);
  }

  #width(): number {
    return Math.max(0, this.#scrolled.width - this.headingWidth);
  }

  #height(): number {
    return Math.max(0, this.#scrolled.height - this.headingHeight);
  }
}
