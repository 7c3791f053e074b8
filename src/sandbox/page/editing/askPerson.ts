import { button, element } from '../window/element';

/** A message box: its words, and the buttons under it; the first button is the one Enter presses. */
export interface Question<Answer extends string> {
  readonly title: string;
  readonly message: string;
  readonly answers: readonly Answer[];
}

/**
 * Shows a message box over the window and waits for a button. Escape presses the last one.
 *
 * @example await askPerson({ title: 'Measure value', message: '…', answers: ['Retry', 'Cancel'] })
 */
export function askPerson<Answer extends string>(question: Question<Answer>): Promise<Answer> {
  return new Promise((settle) => {
    const dialog = element('dialog', {
      class: 'alert',
      role: 'alertdialog',
      'aria-labelledby': 'alert-title',
      'aria-describedby': 'alert-message',
    });
    const close = (answer: Answer): void => {
      dialog.close();
      dialog.remove();
      settle(answer);
    };
    const buttons = question.answers.map((answer, at) =>
      button(answer, { class: at === 0 ? 'primary' : 'secondary' }, () => close(answer)),
    );
    dialog.append(
      element('h2', { id: 'alert-title' }, question.title),
      element('p', { id: 'alert-message' }, question.message),
      element('div', { class: 'alert-buttons' }, ...buttons),
    );
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      buttons.at(-1)?.click();
    });
    document.body.append(dialog);
    dialog.showModal();
    buttons[0]?.focus();
  });
}
