import type { CommandResult, Connection } from '../../channel/Peer';
import type { Sandbox } from '../../host/Sandbox';
import { button, element } from './element';

/** What Excel on the web allows a pane to do. */
const ALLOWED = [
  'allow-scripts',
  'allow-same-origin',
  'allow-forms',
  'allow-popups',
  'allow-downloads',
].join(' ');

/** The add-in's pane beside the sheet: a frame that is connected to the workbook while it is open. */
export class PaneFrame {
  readonly element = element('aside', { class: 'pane', 'aria-label': 'Add-in pane', hidden: '' });
  readonly #title = element('h2', { class: 'pane-title' });
  readonly #sandbox: Sandbox;
  readonly #changed: (isOpen: boolean) => void;
  #frame: HTMLIFrameElement | undefined;
  #connection: Connection | undefined;

  /** @param changed is called when the pane was opened or closed */
  constructor(sandbox: Sandbox, changed: (isOpen: boolean) => void) {
    this.#sandbox = sandbox;
    this.#changed = changed;
    const close = button('×', { class: 'pane-close', 'aria-label': 'Close pane' }, () =>
      this.close(),
    );
    this.element.append(element('div', { class: 'pane-head' }, this.#title, close));
    window.addEventListener('message', (event: MessageEvent<unknown>) => {
      if (event.source === this.#frame?.contentWindow) {
        this.#connection?.receive(event.data, event.origin);
      }
    });
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** Opens a page of the add-in beside the sheet; one that is open already stays as it is. */
  open(page: string, title: string): void {
    this.#title.textContent = title;
    if (!this.#frame) this.#load(page, title);
    this.element.hidden = false;
    this.#changed(true);
  }

  /** Closes the pane; the add-in in it ends, as in Excel. */
  close(): void {
    this.#connection?.close();
    this.#frame?.remove();
    this.#connection = undefined;
    this.#frame = undefined;
    this.element.hidden = true;
    this.#changed(false);
  }

  /** Gives the add-in the focus. */
  focus(): void {
    this.#frame?.contentWindow?.focus();
  }

  /** Runs a function that the add-in has bound to a ribbon button; the pane's page is loaded when need be. */
  async run(functionName: string, controlId: string, page: string): Promise<CommandResult> {
    const connection = this.#connection ?? this.#load(page, '');
    await connection.commandsReady();
    return connection.invokeCommand(functionName, controlId);
  }

  #load(page: string, title: string): Connection {
    const address = new URL(page, document.baseURI);
    const frame = element('iframe', { class: 'pane-frame', sandbox: ALLOWED, title });
    const connection = this.#sandbox.connect(
      { post: (text, origin) => frame.contentWindow?.postMessage(text, origin) },
      { addinOrigin: address.origin, hostOrigin: location.origin },
    );
    // The add-in's office.js finds its host by the frame's name and by this part of the query.
    frame.name = connection.windowName;
    const query = `_host_Info=${connection.hostInfo}`;
    frame.src = `${address.href}${address.search === '' ? '?' : '&'}${query}`;
    this.#frame = frame;
    this.#connection = connection;
    this.element.append(frame);
    return connection;
  }
}
