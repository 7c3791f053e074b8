import { arrange, element } from '../window/element';
import { formatColumn } from './addresses';

/** The strip of letters above the cells, and the corner that selects all. */
export class ColumnHeadings {
  readonly corner = element(
    'div',
    { class: 'corner', role: 'columnheader' },
    element('span', { class: 'visually-hidden' }, 'Select all'),
  );
  readonly element: HTMLElement;
  readonly headings = new Map<number, HTMLElement>();
  readonly #frozen = element('div', { class: 'cells frozen-cells', role: 'none' });
  readonly #moving = element('div', { class: 'cells moving-cells', role: 'none' });

  constructor() {
    this.element = element(
      'div',
      { class: 'column-headings', role: 'row' },
      this.corner,
      this.#frozen,
      this.#moving,
    );
  }

  /** Shows the letters of these columns; `place` sets where each stands. */
  show(
    frozen: readonly number[],
    moving: readonly number[],
    place: (target: HTMLElement, column: number) => void,
  ): void {
    const wanted = new Set([...frozen, ...moving]);
    for (const column of this.headings.keys()) {
      if (!wanted.has(column)) this.headings.delete(column);
    }
    const obtain = (column: number): HTMLElement => {
      const heading = this.headings.get(column) ?? this.#create(column);
      place(heading, column);
      return heading;
    };
    arrange(this.#frozen, frozen.map(obtain));
    arrange(this.#moving, moving.map(obtain));
  }

  #create(column: number): HTMLElement {
    const heading = element(
      'div',
      { class: 'column-heading', role: 'columnheader', 'aria-colindex': String(column + 1) },
      formatColumn(column),
    );
    heading.dataset['column'] = String(column);
    this.headings.set(column, heading);
    return heading;
  }
}
