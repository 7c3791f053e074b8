import { element, arrange } from '../window/element';
import { formatCell } from './addresses';

/** The elements of one row on the screen: its heading, its frozen cells and those that move sideways. */
export class RowElement {
  readonly element: HTMLElement;
  readonly heading: HTMLElement;
  readonly cells = new Map<number, HTMLElement>();
  readonly #frozen = element('div', { class: 'cells frozen-cells', role: 'none' });
  readonly #moving = element('div', { class: 'cells moving-cells', role: 'none' });

  constructor(readonly row: number) {
    const number = String(row + 1);
    this.heading = element('div', { class: 'row-heading', role: 'rowheader' }, number);
    this.heading.dataset['row'] = String(row);
    this.element = element(
      'div',
      { class: 'sheet-row', role: 'row', 'aria-rowindex': number },
      this.heading,
      this.#frozen,
      this.#moving,
    );
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
    const address = formatCell({ row: this.row, column });
    const cell = element(
      'div',
      {
        class: 'cell',
        role: 'gridcell',
        id: `cell-${address}`,
        'aria-rowindex': String(this.row + 1),
        'aria-colindex': String(column + 1),
        'data-address': address,
      },
      element('span', { class: 'cell-text' }),
    );
    this.cells.set(column, cell);
    return cell;
  }
}
