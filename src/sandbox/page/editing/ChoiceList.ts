import type { Box } from '../grid/Geometry';
import { button, element } from '../window/element';

const ROW_HEIGHT = 22;
const LONGEST = 8;

/** The drop-down of a cell with a list: the arrow beside the selected cell, and the list itself. */
export class ChoiceList {
  readonly arrow = button(
    '',
    {
      class: 'choice-arrow',
      tabindex: '-1',
      'aria-label': 'Show list',
      'aria-haspopup': 'listbox',
      hidden: '',
    },
    () => this.toggle(),
  );
  readonly list = element('ul', {
    class: 'choice-list',
    role: 'listbox',
    tabindex: '-1',
    'aria-label': 'Choices',
    hidden: '',
  });
  #choices: readonly string[] = [];
  #highlighted = 0;
  #current = '';
  readonly #choose: (choice: string) => void;
  readonly #closed: () => void;

  /**
   * @param choose is called with the choice a person takes
   * @param closed is called when the list closes, so that the focus can go back
   */
  constructor(choose: (choice: string) => void, closed: () => void) {
    this.#choose = choose;
    this.#closed = closed;
    this.list.addEventListener('keydown', (event) => this.#press(event));
    this.list.addEventListener('pointerdown', (event) => event.stopPropagation());
    this.list.addEventListener('focusout', () => this.#hide());
    this.arrow.addEventListener('pointerdown', (event) => {
      event.stopPropagation();
      event.preventDefault();
    });
  }

  get isOpen(): boolean {
    return !this.list.hidden;
  }

  /** Says which choices the selected cell has; none takes the arrow away. */
  offer(choices: readonly string[] | undefined, current: string): void {
    this.#choices = choices ?? [];
    this.#current = current;
    this.arrow.hidden = this.#choices.length === 0;
    if (this.arrow.hidden) this.#hide();
  }

  /** The arrow stands right of the cell, the list below it. */
  place(cell: Box, window: { width: number; height: number }): void {
    const arrowLeft = Math.min(cell.left + cell.width, window.width - 18);
    const arrowTop = cell.top + cell.height - 20;
    this.arrow.style.transform = `translate(${arrowLeft}px, ${arrowTop}px)`;
    const height = Math.min(LONGEST, this.#choices.length) * ROW_HEIGHT + 2;
    const below = cell.top + cell.height;
    const top = below + height > window.height ? cell.top - height : below;
    this.list.style.maxHeight = `${height}px`;
    this.list.style.minWidth = `${cell.width + 18}px`;
    this.list.style.transform = `translate(${cell.left}px, ${Math.max(0, top)}px)`;
  }

  toggle(): void {
    if (this.isOpen) this.#close();
    else this.open();
  }

  /** Opens the list at the choice that stands in the cell. Does nothing for a cell without choices. */
  open(): void {
    if (this.#choices.length === 0) return;
    this.list.replaceChildren(...this.#choices.map((choice, at) => this.#option(choice, at)));
    this.list.hidden = false;
    this.#highlight(Math.max(0, this.#choices.indexOf(this.#current)));
    this.list.focus();
  }

  #option(choice: string, at: number): HTMLElement {
    const option = element('li', { role: 'option', id: `choice-${at}` }, choice);
    option.addEventListener('pointermove', () => this.#highlight(at));
    option.addEventListener('click', () => this.#take(at));
    return option;
  }

  #press(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: LONGEST,
      PageUp: -LONGEST,
      Home: -Infinity,
      End: Infinity,
    };
    const step = steps[event.key];
    event.stopPropagation();
    if (step !== undefined && !event.altKey) this.#highlight(this.#highlighted + step);
    else if (event.key === 'Enter' || event.key === 'Tab') this.#take(this.#highlighted);
    else if (event.key === 'Escape' || event.altKey) this.#close();
    else if (event.key.length === 1) this.#jump(event.key);
    else return;
    event.preventDefault();
  }

  /** A letter goes to the next choice that begins with it. */
  #jump(letter: string): void {
    const begins = (at: number): boolean =>
      this.#choices[at]?.toLowerCase().startsWith(letter.toLowerCase()) ?? false;
    const order = this.#choices.map((_, at) => (this.#highlighted + 1 + at) % this.#choices.length);
    this.#highlight(order.find(begins) ?? this.#highlighted);
  }

  #highlight(wanted: number): void {
    this.#highlighted = Math.max(0, Math.min(this.#choices.length - 1, wanted));
    for (const [at, option] of [...this.list.children].entries()) {
      option.setAttribute('aria-selected', String(at === this.#highlighted));
    }
    this.list.setAttribute('aria-activedescendant', `choice-${this.#highlighted}`);
    this.list.children[this.#highlighted]?.scrollIntoView({ block: 'nearest' });
  }

  #take(at: number): void {
    const choice = this.#choices[at];
    this.#close();
    if (choice !== undefined) this.#choose(choice);
  }

  #close(): void {
    if (!this.isOpen) return;
    this.#hide();
    this.#closed();
  }

  #hide(): void {
    this.list.hidden = true;
    this.list.replaceChildren();
  }
}
