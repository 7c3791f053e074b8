import type { Position } from '../grid/Area';
import type { Direction } from '../selection/move';
import { readAdvance, readKey } from '../selection/keys';
import { element } from '../window/element';

/** A cell that a person has open. */
export interface OpenCell {
  readonly sheet: string;
  readonly cell: Position;
}

/** What the editor tells of itself. */
export interface EditorListener {
  /** The text is to be written; `direction` is where the selection goes next. */
  commit(open: OpenCell, text: string, direction: Direction | undefined): void;
  /** A cell was opened or closed. While one is open, Excel refuses the add-in's requests. */
  changed(open: OpenCell | undefined): void;
}

/**
 * The open cell: a text box over the cell and the formula bar, which always show the same text.
 * Begun by typing, arrow keys finish the entry; begun by F2, double click or the formula bar, they move in the text.
 */
export class CellEditor {
  readonly box = element('textarea', {
    class: 'cell-editor',
    rows: '1',
    spellcheck: 'false',
    hidden: '',
  });
  readonly #bar: HTMLInputElement;
  readonly #listener: EditorListener;
  #open: OpenCell | undefined;
  #arrowsFinish = false;

  constructor(bar: HTMLInputElement, listener: EditorListener) {
    this.#bar = bar;
    this.#listener = listener;
    for (const field of [this.box, bar]) {
      field.addEventListener('keydown', (event) => this.#press(event));
      field.addEventListener('input', () => this.#mirror(field));
    }
    this.box.addEventListener('pointerdown', () => (this.#arrowsFinish = false));
  }

  get open(): OpenCell | undefined {
    return this.#open;
  }

  /**
   * Opens a cell.
   *
   * @param text what stands in it to begin with
   * @param arrowsFinish the person began by typing, so an arrow key ends the entry
   */
  begin(open: OpenCell, address: string, text: string, arrowsFinish: boolean): void {
    this.#open = open;
    this.#arrowsFinish = arrowsFinish;
    this.box.hidden = false;
    this.box.setAttribute('aria-label', `Edit ${address}`);
    this.box.value = text;
    this.#bar.value = text;
    this.#listener.changed(open);
  }

  /** Puts the cursor behind the text of the open cell, in the cell itself. */
  focus(): void {
    this.box.focus();
    this.box.setSelectionRange(this.box.value.length, this.box.value.length);
  }

  /** Selects all text of the open cell, as after Retry. */
  selectAll(): void {
    this.box.focus();
    this.box.select();
  }

  /** Ends the entry and has it written. Nothing happens when no cell is open. */
  commit(direction?: Direction): void {
    const open = this.#open;
    if (!open) return;
    const text = this.box.value;
    this.#close();
    this.#listener.commit(open, text, direction);
    if (!this.#open) this.#listener.changed(undefined);
  }

  /** Ends the entry and forgets it. */
  cancel(): void {
    if (!this.#open) return;
    this.#close();
    this.#listener.changed(undefined);
  }

  #close(): void {
    this.#open = undefined;
    this.box.hidden = true;
  }

  #mirror(from: HTMLInputElement | HTMLTextAreaElement): void {
    if (from === this.box) this.#bar.value = this.box.value;
    else this.box.value = this.#bar.value;
    this.box.dispatchEvent(new CustomEvent('grow'));
  }

  #press(event: Event): void {
    if (!(event instanceof KeyboardEvent) || !this.#open || event.isComposing) return;
    event.stopPropagation();
    if (event.key === 'Enter' && event.altKey) return this.#breakLine(event);
    if (event.key === 'F2') this.#arrowsFinish = !this.#arrowsFinish;
    if (event.key === 'Escape') {
      event.preventDefault();
      return this.cancel();
    }
    const direction = this.#finish(event);
    if (!direction) return;
    event.preventDefault();
    this.commit(direction);
  }

  #finish(event: KeyboardEvent): Direction | undefined {
    const advance = readAdvance(event, event.ctrlKey || event.metaKey);
    if (advance?.do === 'advance') return advance.direction;
    if (!this.#arrowsFinish || event.target !== this.box) return undefined;
    const command = readKey(event);
    return command?.do === 'move' && command.move.by === 'cell'
      ? command.move.direction
      : undefined;
  }

  #breakLine(event: KeyboardEvent): void {
    event.preventDefault();
    if (event.target !== this.box) return;
    this.box.setRangeText('\n', this.box.selectionStart, this.box.selectionEnd, 'end');
    this.#mirror(this.box);
  }
}
