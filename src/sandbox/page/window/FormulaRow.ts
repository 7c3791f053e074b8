import { element } from './element';

/** The row above the grid: name box, and the contents of the active cell as typed. */
export class FormulaRow {
  readonly name = element('input', {
    class: 'name-box',
    'aria-label': 'Name box',
    spellcheck: 'false',
    autocomplete: 'off',
  });
  readonly bar = element('input', {
    class: 'formula-bar',
    'aria-label': 'Formula bar',
    spellcheck: 'false',
    autocomplete: 'off',
  });
  readonly element = element(
    'div',
    { class: 'formula-row' },
    this.name,
    element('span', { class: 'fx', 'aria-hidden': 'true' }, 'fx'),
    this.bar,
  );

  #address = '';

  /**
   * @param jump is called with what a person typed into the name box; says whether it led anywhere
   * @param leave is called when the name box is done with, to give the focus back
   */
  constructor(jump: (text: string) => boolean, leave: () => void) {
    this.name.addEventListener('focus', () => this.name.select());
    this.name.addEventListener('blur', () => (this.name.value = this.#address));
    this.name.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') leave();
      if (event.key !== 'Enter') return;
      event.preventDefault();
      if (jump(this.name.value)) leave();
      else this.name.select();
    });
  }

  /** Shows the active cell; what a person is typing at the moment is left alone. */
  show(address: string, contents: string, isEditing: boolean): void {
    this.#address = address;
    if (document.activeElement !== this.name) this.name.value = address;
    if (!isEditing) this.bar.value = contents;
  }
}
