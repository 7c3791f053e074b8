import { element } from './element';

const NARROWEST = 320;
const WIDEST = 700;
const STEP = 10;

/** The bar between sheet and pane: dragged with the pointer, or moved with the arrow keys. */
export class Splitter {
  readonly element = element('div', {
    class: 'splitter',
    role: 'separator',
    tabindex: '0',
    'aria-label': 'Width of the pane',
    'aria-orientation': 'vertical',
    'aria-valuemin': String(NARROWEST),
    'aria-valuemax': String(WIDEST),
  });
  readonly #resize: (width: number) => void;
  #width: number;

  /**
   * @param width of the pane to begin with, in px
   * @param resize is called with each new width
   */
  constructor(width: number, resize: (width: number) => void) {
    this.#resize = resize;
    this.#width = width;
    this.#set(width);
    this.element.addEventListener('keydown', (event) => this.#press(event));
    this.element.addEventListener('pointerdown', (event) => this.#drag(event));
  }

  #set(wanted: number): void {
    this.#width = Math.round(Math.max(NARROWEST, Math.min(WIDEST, wanted)));
    this.element.setAttribute('aria-valuenow', String(this.#width));
    this.element.setAttribute('aria-valuetext', `${this.#width} pixels`);
    this.#resize(this.#width);
  }

  #press(event: KeyboardEvent): void {
    const wanted: Readonly<Record<string, number>> = {
      ArrowLeft: this.#width + STEP,
      ArrowRight: this.#width - STEP,
      Home: NARROWEST,
      End: WIDEST,
    };
    const width = wanted[event.key];
    if (width === undefined) return;
    event.preventDefault();
    this.#set(width);
  }

  #drag(event: PointerEvent): void {
    const from = { x: event.clientX, width: this.#width };
    const move = (moved: PointerEvent): void => this.#set(from.width + from.x - moved.clientX);
    // Captured, so that the frame of the pane does not swallow the movement.
    this.element.setPointerCapture(event.pointerId);
    this.element.addEventListener('pointermove', move);
    this.element.addEventListener(
      'lostpointercapture',
      () => this.element.removeEventListener('pointermove', move),
      { once: true },
    );
    event.preventDefault();
  }
}
