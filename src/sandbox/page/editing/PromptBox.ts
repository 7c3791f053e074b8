import type { ValidationView } from '../../host/View';
import type { Box } from '../grid/Geometry';
import { element } from '../window/element';

/** The note that data validation shows under a selected cell: a bold title and a message. */
export class PromptBox {
  readonly element = element('div', {
    class: 'prompt',
    role: 'note',
    id: 'cell-prompt',
    hidden: '',
  });

  /** Shows the prompt of a cell, or nothing. */
  show(prompt: ValidationView['prompt']): void {
    const words = prompt ? [prompt.title, prompt.message].filter((each) => each !== '') : [];
    this.element.hidden = words.length === 0;
    this.element.replaceChildren(
      ...(prompt?.title ? [element('strong', {}, prompt.title)] : []),
      ...(prompt?.message ? [element('span', {}, prompt.message)] : []),
    );
  }

  /** Stands below the middle of the cell, as in Excel; kept inside the window. */
  place(cell: Box, window: { width: number; height: number }): void {
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const left = Math.min(cell.left + Math.min(20, cell.width / 2), window.width - width - 4);
    const below = cell.top + cell.height + 4;
    const top = below + height > window.height ? cell.top - height - 4 : below;
    this.element.style.transform = `translate(${Math.max(0, left)}px, ${Math.max(0, top)}px)`;
  }
}
