import { button, element } from './element';
import type { Manifest, RibbonButton } from './readManifest';

/** The strip at the top: the workbook's name and commands, and the buttons of the add-in. */
export class Ribbon {
  readonly element: HTMLElement;
  readonly #addin = element('div', { class: 'ribbon-addin', role: 'group' });
  #paneButton: Element | undefined;

  constructor(commands: readonly HTMLElement[]) {
    this.element = element(
      'header',
      { class: 'ribbon' },
      element('h1', { class: 'workbook-name' }, 'Book1'),
      element(
        'div',
        { class: 'ribbon-commands', role: 'group', 'aria-label': 'Workbook' },
        ...commands,
      ),
      this.#addin,
    );
  }

  /** Shows the buttons of an add-in. `press` is called with the one pressed. */
  show(manifest: Manifest, press: (pressed: RibbonButton) => void): void {
    this.#addin.setAttribute('aria-label', manifest.displayName);
    this.#addin.replaceChildren(
      ...manifest.buttons.map((each) => {
        const made = button('', { class: 'ribbon-button', id: each.id, title: each.tip }, () =>
          press(each),
        );
        if (each.icon) made.append(element('img', { src: localAddress(each.icon), alt: '' }));
        made.append(element('span', {}, each.label));
        return made;
      }),
    );
  }

  /** Says which button opens the pane, so that it looks pressed while the pane is open. */
  markPane(id: string): void {
    this.#paneButton = [...this.#addin.children].find((each) => each.id === id);
  }

  showPaneState(isOpen: boolean): void {
    this.#paneButton?.setAttribute('aria-pressed', String(isOpen));
  }
}

/** A manifest names the address of its release; here the same file lies beside this page. */
export function localAddress(address: string): string {
  return new URL(address, document.baseURI).pathname.replace(/^\//, './');
}
