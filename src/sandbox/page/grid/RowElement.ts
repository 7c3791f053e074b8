import { element, arrange } from '../window/element';
import { formatCell } from './addresses';

/** The elements of one row on the screen: its heading, its frozen cells and those that move sideways. */
export class RowElement {
  readonly element: HTMLElement;
  readonly heading: HTMLElement;
  readonly cells = new Map<number, HTMLElement>();
  readonly #frozen = element('div', { class: 'cells frozen-cells', role: 'none' });
  readonly #moving = element('div', { class: 'cells moving-cells', role: 'none' });

  #row = -1;

  constructor() {
    this.heading = element('div', { class: 'row-heading', role: 'rowheader' });
    this.element = element(
      'div',
      { class: 'sheet-row', role: 'row' },
      this.heading,
      this.#frozen,
      this.#moving,
    );
  }

  /** Makes the elements stand for a row of the sheet; says whether they stood for another one before. */
  become(row: number): boolean {
    if (row === this.#row) return false;
    this.#row = row;
    this.heading.textContent = String(row + 1);
    this.element.setAttribute('aria-rowindex', String(row + 1));
    for (const [column, cell] of this.cells) this.#name(cell, column);
    return true;
  }

  /** Puts the row at a height of the window, in px. */
  place(top: number, height: number, isFrozen: boolean): void {
    this.element.style.transform = `translateY(${top}px)`;
    this.element.style.height = `${height}px`;
    this.element.classList.toggle('is-frozen', isFrozen);
  }

  /**
   * Makes the row hold exactly these cells.
   *
   * @param paint is called for each cell that is new here, or for all when `repaint`
   */
  show(
    frozen: readonly number[],
    moving: readonly number[],
    repaint: boolean,
    paint: (target: HTMLElement, column: number) => void,
  ): void {
    const wanted = new Set([...frozen, ...moving]);
    for (const column of this.cells.keys()) if (!wanted.has(column)) this.cells.delete(column);
    const obtain = (column: number): HTMLElement => {
      const known = this.cells.get(column);
      const cell = known ?? this.#createCell(column);
      if (!known || repaint) paint(cell, column);
      return cell;
    };
    arrange(this.#frozen, frozen.map(obtain));
    arrange(this.#moving, moving.map(obtain));
  }

  #createCell(column: number): HTMLElement {
    const cell = element(
      'div',
      { class: 'cell', role: 'gridcell', 'aria-colindex': String(column + 1) },
      element('span', { class: 'cell-text' }),
    );
    this.#name(cell, column);
    this.cells.set(column, cell);
    return cell;
  }

  #name(cell: HTMLElement, column: number): void {
    const address = formatCell({ row: this.#row, column });
    cell.id = `cell-${address}`;
    cell.dataset['address'] = address;
    cell.setAttribute('aria-rowindex', String(this.#row + 1));
  }
}
