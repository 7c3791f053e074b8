import type { Faults } from '../../host/Faults';
import type { Sandbox } from '../../host/Sandbox';
import type { Selecting } from '../selection/Selecting';
import { button, element } from './element';

type Switch = {
  [Name in keyof Faults]: false extends Faults[Name] ? Name : never;
}[keyof Faults];

/** What a person reads beside each switch. */
const SWITCHES: readonly (readonly [fault: Switch, words: string])[] = [
  ['neverAnswers', 'Requests are never answered'],
  ['throttled', 'Too many requests'],
  ['sessionExpired', 'The session has expired'],
  ['accessDenied', 'Access is denied'],
  ['eventsBeforeAnswer', 'Events come before answers'],
  ['silentDropDowns', 'Choosing from a list raises no event'],
];

const DELAYS = [0, 300, 1000, 3000] as const;

/** A small panel on which what goes wrong between an add-in and Excel is switched on and off. */
export class FaultPanel {
  readonly opener: HTMLButtonElement;
  readonly element = element('section', {
    class: 'fault-panel',
    id: 'fault-panel',
    'aria-label': 'Faults',
    hidden: '',
  });
  readonly #sandbox: Sandbox;

  constructor(sandbox: Sandbox, selecting: Selecting) {
    this.#sandbox = sandbox;
    this.opener = button(
      'Faults',
      { class: 'fault-opener', 'aria-expanded': 'false', 'aria-controls': 'fault-panel' },
      () => this.#toggle(),
    );
    this.element.append(
      element('h2', {}, 'What goes wrong'),
      ...SWITCHES.map(([fault, words]) =>
        this.#checkbox(words, (isOn) => (sandbox.faults[fault] = isOn)),
      ),
      this.#checkbox('The workbook is read-only', (isOn) => (sandbox.workbook.readOnly = isOn)),
      this.#delay(),
      this.#coAuthor(selecting),
    );
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      this.#toggle();
      this.opener.focus();
    });
  }

  #toggle(): void {
    this.element.hidden = !this.element.hidden;
    this.opener.setAttribute('aria-expanded', String(!this.element.hidden));
  }

  #checkbox(words: string, turn: (isOn: boolean) => void): HTMLElement {
    const box = element('input', { type: 'checkbox' });
    box.addEventListener('change', () => {
      turn(box.checked);
      this.#mark();
    });
    return element('label', {}, box, words);
  }

  #delay(): HTMLElement {
    const choice = element(
      'select',
      {},
      ...DELAYS.map((delay) => element('option', { value: String(delay) }, `${delay} ms`)),
    );
    choice.addEventListener('change', () => {
      this.#sandbox.faults.latency = Number(choice.value);
      this.#mark();
    });
    return element('label', {}, 'Answers take', choice);
  }

  /** Somebody else, who has the workbook open too, types into the active cell. */
  #coAuthor(selecting: Selecting): HTMLElement {
    const field = element('input', { size: '8', 'aria-label': 'What a co-author types' });
    const type = button('Type as a co-author', { class: 'command' }, () => {
      const { row, column } = selecting.current.active;
      this.#sandbox.coAuthor.type(selecting.sheet, row, column, field.value);
    });
    return element('div', { class: 'fault-row' }, field, type);
  }

  /** The button tells that something is wrong on purpose, so that nobody looks for a bug. */
  #mark(): void {
    const boxes = [...this.element.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    const isOn = boxes.some(({ checked }) => checked) || this.#sandbox.faults.latency > 0;
    this.opener.textContent = isOn ? 'Faults on' : 'Faults';
    this.opener.classList.toggle('is-on', isOn);
  }
}
