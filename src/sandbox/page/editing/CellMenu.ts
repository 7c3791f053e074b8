import { button, element } from '../window/element';

/** One line of the menu. */
export interface MenuItem {
  readonly label: string;
  readonly press: () => void;
}

/** The menu that a right click, Shift+F10 or the menu key opens on cells and headings. */
export class CellMenu {
  readonly element = element('div', {
    class: 'cell-menu',
    role: 'menu',
    'aria-label': 'Cells',
    hidden: '',
  });
  readonly #closed: () => void;

  /** @param closed is called when the menu closes, so that the focus can go back */
  constructor(closed: () => void) {
    this.#closed = closed;
    this.element.addEventListener('keydown', (event) => this.#press(event));
    this.element.addEventListener('pointerdown', (event) => event.stopPropagation());
    this.element.addEventListener('focusout', (event) => {
      if (!this.element.contains(event.relatedTarget as Node | null)) this.element.hidden = true;
    });
  }

  /** Opens the menu at a point of the grid's window, kept inside it. */
  open(items: readonly MenuItem[], at: { left: number; top: number }): void {
    this.element.replaceChildren(
      ...items.map(({ label, press }) =>
        button(label, { role: 'menuitem', tabindex: '-1' }, () => {
          this.#close();
          press();
        }),
      ),
    );
    this.element.hidden = false;
    const room = this.element.parentElement;
    const left = Math.min(at.left, (room?.clientWidth ?? 0) - this.element.offsetWidth - 4);
    const top = Math.min(at.top, (room?.clientHeight ?? 0) - this.element.offsetHeight - 4);
    this.element.style.transform = `translate(${left}px, ${Math.max(0, top)}px)`;
    this.#focus(0);
  }

  #press(event: KeyboardEvent): void {
    const items = [...this.element.children];
    const at = items.indexOf(document.activeElement ?? this.element);
    const next: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const target = next[event.key];
    event.stopPropagation();
    if (target !== undefined) this.#focus(target);
    else if (event.key === 'Escape' || event.key === 'Tab') this.#close();
    else return;
    event.preventDefault();
  }

  #focus(at: number): void {
    const item = this.element.children[at];
    if (item instanceof HTMLElement) item.focus();
  }

  #close(): void {
    this.element.hidden = true;
    this.#closed();
  }
}
