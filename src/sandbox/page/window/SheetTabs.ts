import type { SheetView } from '../../host/View';
import { element } from './element';

/** The tabs of the sheets that are not hidden, at the bottom. */
export class SheetTabs {
  readonly element = element('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Sheets' });
  readonly #choose: (sheet: string) => void;
  readonly #clicked: () => void;

  /**
   * @param choose is called with the name of the sheet a person picks
   * @param clicked is called after a click, to give the focus to the sheet
   */
  constructor(choose: (sheet: string) => void, clicked: () => void) {
    this.#choose = choose;
    this.#clicked = clicked;
    this.element.addEventListener('keydown', (event) => this.#press(event));
  }

  show(sheets: readonly SheetView[]): void {
    const hadFocus = this.element.contains(document.activeElement);
    const tabs = sheets.filter((sheet) => sheet.visibility === 'Visible').map((s) => this.#tab(s));
    this.element.replaceChildren(...tabs);
    const active = tabs.find((tab) => tab.getAttribute('aria-selected') === 'true');
    active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (hadFocus) active?.focus();
  }

  #tab(sheet: SheetView): HTMLElement {
    const tab = element(
      'button',
      {
        type: 'button',
        class: 'tab',
        role: 'tab',
        'aria-selected': String(sheet.active),
        'aria-controls': 'sheet-area',
        tabindex: sheet.active ? '0' : '-1',
      },
      sheet.name,
    );
    if (sheet.tabColour) tab.style.setProperty('--tab-colour', sheet.tabColour);
    tab.addEventListener('click', () => {
      this.#choose(sheet.name);
      this.#clicked();
    });
    return tab;
  }

  #press(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const tabs = [...this.element.children];
    if (step === undefined || tabs.length === 0) return;
    event.preventDefault();
    const at = tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (next?.textContent) this.#choose(next.textContent);
  }
}
