import type { View } from '../../host/View';
import { arrange, element } from '../window/element';
import { MAX_COLUMNS, MAX_ROWS } from './Area';
import type { Position } from './Area';
import { formatCell } from './addresses';
import { ColumnHeadings } from './ColumnHeadings';
import { Geometry } from './Geometry';
import type { Box, Hit } from './Geometry';
import { readLayout } from './Layout';
import type { Layout } from './Layout';
import { paintCell } from './paintCell';
import type { CellFrame } from './paintCell';
import { RowElement } from './RowElement';
import { markHeading, markSelection } from './markSelection';
import type { Marks } from './markSelection';
import { tableLook } from './tableLook';
import type { Span } from './viewport';

/** Rows and columns that can be scrolled to beyond what is filled or seen. */
const SPARE = { rows: 30, columns: 10 };
const LONGEST_SPILL = 30;

/**
 * The cells of one sheet. Only those in the window are elements; the others are a length on the scroll bar.
 * The grid draws and answers where things are; it changes nothing in the workbook.
 */
export class Grid {
  /** Scrolls. */
  readonly element = element('div', { class: 'grid-scroller' });
  /** Has the focus and the role of a grid. */
  readonly body = element('div', {
    class: 'grid',
    role: 'grid',
    tabindex: '0',
    'aria-multiselectable': 'true',
    'aria-rowcount': String(MAX_ROWS),
    'aria-colcount': String(MAX_COLUMNS),
    'aria-describedby': 'grid-help',
  });
  /** Lies over the cells: editor, prompt, list. */
  readonly overlay = element('div', { class: 'grid-overlay' });

  readonly #view: View;
  /** As large as the sheet; the window in it sticks to what is seen. */
  readonly #spacer = element('div', { class: 'grid-spacer' });
  readonly #window = element('div', { class: 'grid-window' });
  readonly #headings = new ColumnHeadings();
  readonly #rowsBox = element('div', { class: 'sheet-rows', role: 'rowgroup' });
  readonly #rows = new Map<number, RowElement>();
  readonly #scrolls = new Map<string, { left: number; top: number }>();
  readonly #afterDraw: (() => void)[] = [];
  #layout: Layout;
  #marks: Marks;
  #stale = true;
  #isScheduled = false;
  #frame = 0;

  constructor(view: View, marks: Marks) {
    this.#view = view;
    this.#marks = marks;
    this.#layout = this.#readLayout();
    this.#window.append(this.body, this.overlay);
    this.body.append(this.#headings.element, this.#rowsBox);
    this.#spacer.append(this.#window);
    this.element.append(this.#spacer);
    this.element.addEventListener('scroll', () => this.#drawWithNextFrame());
    new ResizeObserver(() => this.#drawWithNextFrame()).observe(this.element);
  }

  get layout(): Layout {
    return this.#layout;
  }

  /** Calls back whenever cells may have moved on the screen. */
  onDraw(listener: () => void): void {
    this.#afterDraw.push(listener);
  }

  /** Reads the workbook again and draws what is seen of its active sheet. */
  refresh(): void {
    const before = this.#layout.sheet.id;
    this.#scrolls.set(before, { left: this.element.scrollLeft, top: this.element.scrollTop });
    this.#layout = this.#readLayout();
    this.#stale = true;
    if (before !== this.#layout.sheet.id) this.#draw();
    else this.#schedule();
  }

  /** Shows another selection. */
  mark(marks: Marks): void {
    this.#marks = marks;
    this.#schedule();
  }

  /** Scrolls as little as needed to show a cell. */
  showCell(position: Position): void {
    const { left, top } = this.#geometry().scrollFor(position);
    this.#stretch(position.row, position.column);
    if (top !== this.element.scrollTop) this.element.scrollTop = top;
    if (left !== this.element.scrollLeft) this.element.scrollLeft = left;
    this.#schedule();
  }

  /** Whole rows and columns that one screen holds. */
  page(): { rows: number; columns: number } {
    return this.#geometry().page();
  }

  /** Where a cell is in the window now. */
  boxOf(position: Position): Box {
    return this.#geometry().boxOf(position);
  }

  /** Whether a cell is hidden behind frozen ones now. */
  isCovered(position: Position): boolean {
    return this.#geometry().isCovered(position);
  }

  /** What is at a point of the screen; beyond the edges, the nearest cell. */
  hit(clientX: number, clientY: number): Hit {
    const { left, top } = this.body.getBoundingClientRect();
    return this.#geometry().hit(clientX - left, clientY - top);
  }

  /** Where things are at the present scroll position. */
  #geometry(): Geometry {
    const { scrollLeft: left, scrollTop: top, clientWidth, clientHeight } = this.element;
    return new Geometry(this.#layout, { left, top, width: clientWidth, height: clientHeight });
  }

  #readLayout(): Layout {
    const sheet = this.#view.sheets().find((each) => each.active);
    if (!sheet) throw new Error('The workbook has no active sheet.');
    return readLayout(this.#view, sheet);
  }

  /** One drawing for all that happens in one task, done before the browser goes on. */
  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    queueMicrotask(() => this.#draw());
  }

  #drawWithNextFrame(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    this.#isScheduled = false;
    const { columns, sheet } = this.#layout;
    this.#prepareSheet();
    const geometry = this.#geometry();
    const down = geometry.rowsSeen();
    const across = geometry.columnsSeen();
    this.#stretch(down.last, across.last);
    this.#setVariables(geometry);
    const frozenColumns = listVisible(columns, { first: 0, last: sheet.frozenColumns - 1 });
    const movingColumns = listVisible(columns, across);
    this.#headings.show(frozenColumns, movingColumns, (target, column) => {
      this.#placeAcross(target, column);
      markHeading(target, this.#marks.area.left <= column && column <= this.#marks.area.right);
    });
    this.#drawRows(geometry, down, frozenColumns, movingColumns);
    this.#stale = false;
    this.#announceActive();
    for (const listener of this.#afterDraw) listener();
  }

  /** Another sheet than the one drawn: its name, its scroll position, none of the old elements. */
  #prepareSheet(): void {
    const { sheet } = this.#layout;
    if (this.body.dataset['sheet'] !== sheet.id) {
      this.body.dataset['sheet'] = sheet.id;
      for (const row of this.#rows.values()) row.element.remove();
      this.#rows.clear();
      const { left, top } = this.#scrolls.get(sheet.id) ?? { left: 0, top: 0 };
      this.#stretch(0, 0);
      this.#spacer.style.minWidth = `${left + this.element.clientWidth}px`;
      this.#spacer.style.minHeight = `${top + this.element.clientHeight}px`;
      this.element.scrollTo({ left, top, behavior: 'instant' });
    }
    this.body.setAttribute('aria-label', sheet.name);
    this.body.classList.toggle('without-gridlines', !sheet.gridlines);
    this.body.classList.toggle('without-headings', !sheet.headings);
  }

  #drawRows(
    geometry: Geometry,
    down: Span,
    frozenColumns: number[],
    movingColumns: number[],
  ): void {
    const { rows, sheet } = this.#layout;
    const needed = [
      ...listVisible(rows, { first: 0, last: sheet.frozenRows - 1 }),
      ...listVisible(rows, down),
    ];
    const wanted = new Set(needed);
    const spare = this.#takeOut((row) => !wanted.has(row));
    const elements = needed.map((row) => {
      const drawn = this.#rows.get(row) ?? spare.pop() ?? new RowElement();
      this.#rows.set(row, drawn);
      drawn.place(geometry.topOf(row), rows.size(row), row < sheet.frozenRows);
      return this.#drawRow(drawn, row, frozenColumns, movingColumns);
    });
    arrange(this.#rowsBox, elements);
  }

  /** Rows that are not seen any more: their elements serve for others, which is what makes scrolling quick. */
  #takeOut(isOut: (row: number) => boolean): RowElement[] {
    const out = [...this.#rows].filter(([row]) => isOut(row));
    for (const [row] of out) this.#rows.delete(row);
    return out.map(([, drawn]) => drawn);
  }

  #drawRow(
    drawn: RowElement,
    row: number,
    frozenColumns: number[],
    movingColumns: number[],
  ): HTMLElement {
    const { sheet } = this.#layout;
    const isOther = drawn.become(row);
    drawn.element.classList.toggle('is-last-frozen', row === sheet.frozenRows - 1);
    drawn.show(frozenColumns, movingColumns, this.#stale || isOther, (target, column) =>
      this.#paint(target, row, column),
    );
    markHeading(drawn.heading, this.#marks.area.top <= row && row <= this.#marks.area.bottom);
    for (const [column, cell] of drawn.cells) markSelection(cell, row, column, this.#marks);
    return drawn.element;
  }

  #paint(target: HTMLElement, row: number, column: number): void {
    const { sheet, columns } = this.#layout;
    this.#placeAcross(target, column);
    const table = this.#view.tableAt(sheet.name, row, column);
    const frame: CellFrame = {
      width: columns.size(column),
      gridlines: sheet.gridlines,
      look: table ? tableLook(table, row) : {},
      hasFilterArrow:
        table !== undefined && table.showHeaders && table.filterButtons && row === table.area.row,
      roomAtRight: () => this.#roomAtRight(row, column),
    };
    paintCell(target, this.#view.cell(sheet.name, row, column), frame);
  }

  #roomAtRight(row: number, column: number): number {
    const { sheet, columns } = this.#layout;
    let room = 0;
    for (let next = column + 1; next <= column + LONGEST_SPILL; next += 1) {
      if (this.#view.cell(sheet.name, row, next).kind !== 'empty') break;
      room += columns.size(next);
    }
    return room;
  }

  #placeAcross(target: HTMLElement, column: number): void {
    const { columns, sheet } = this.#layout;
    target.style.left = `${columns.start(column)}px`;
    target.style.width = `${columns.size(column)}px`;
    target.classList.toggle('is-last-frozen', column === sheet.frozenColumns - 1);
  }

  /** Tells assistive technology which cell typing goes to, while it is on the screen. */
  #announceActive(): void {
    const { active } = this.#marks;
    const cell = this.#rows.get(active.row)?.cells.get(active.column);
    if (cell) this.body.setAttribute('aria-activedescendant', `cell-${formatCell(active)}`);
    else this.body.removeAttribute('aria-activedescendant');
  }

  #setVariables(geometry: Geometry): void {
    const set = (name: string, length: number): void =>
      this.body.style.setProperty(name, `${length}px`);
    this.#window.style.width = `${this.element.clientWidth}px`;
    this.#window.style.height = `${this.element.clientHeight}px`;
    set('--scroll-left', this.element.scrollLeft);
    set('--heading-width', geometry.headingWidth);
    set('--heading-height', geometry.headingHeight);
  }

  /** Makes the scrolled area reach beyond everything filled, selected or seen. */
  #stretch(lastRow: number, lastColumn: number): void {
    const { rows, columns, used } = this.#layout;
    const { active } = this.#marks;
    const row = Math.max(lastRow, used?.bottom ?? 0, active.row) + SPARE.rows;
    const column = Math.max(lastColumn, used?.right ?? 0, active.column) + SPARE.columns;
    const { headingHeight, headingWidth } = this.#geometry();
    const { style } = this.#spacer;
    style.minWidth = '';
    style.minHeight = '';
    style.height = `${headingHeight + rows.end(Math.min(row, MAX_ROWS - 1))}px`;
    style.width = `${headingWidth + columns.end(Math.min(column, MAX_COLUMNS - 1))}px`;
  }
}

function listVisible(axis: Layout['rows'], { first, last }: Span): number[] {
  const listed: number[] = [];
  for (let index = first; index <= last; index += 1) if (!axis.isHidden(index)) listed.push(index);
  return listed;
}
