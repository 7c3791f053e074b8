import { MAX_ROWS } from '../grid/Area';
import type { Area } from '../grid/Area';
import type { Grid } from '../grid/Grid';
import { element } from '../window/element';
import type { Selecting } from './Selecting';

/** The small square at the corner of the selection: dragged down, it fills the cells below. */
export class FillHandle {
  readonly element = element('div', { class: 'fill-handle', 'aria-hidden': 'true' });
  readonly #grid: Grid;
  readonly #selecting: Selecting;
  readonly #fill: (area: Area) => void;

  /** @param fill is called with the rectangle to fill from its first row */
  constructor(grid: Grid, selecting: Selecting, fill: (area: Area) => void) {
    this.#grid = grid;
    this.#selecting = selecting;
    this.#fill = fill;
    this.element.addEventListener('pointerdown', (event) => this.#drag(event));
    grid.overlay.append(this.element);
    grid.onDraw(() => this.place());
  }

  /** Puts the square where the selection ends; whole columns and cells off the screen have none. */
  place(): void {
    const { area } = this.#selecting.current;
    const end = { row: area.bottom, column: area.right };
    const corner = this.#grid.boxOf(end);
    this.element.hidden = area.bottom === MAX_ROWS - 1 || this.#grid.isCovered(end);
    const left = corner.left + corner.width - 4;
    const top = corner.top + corner.height - 4;
    this.element.style.transform = `translate(${left}px, ${top}px)`;
  }

  #drag(event: PointerEvent): void {
    event.stopPropagation();
    event.preventDefault();
    const { area, active } = this.#selecting.current;
    const move = (moved: PointerEvent): void => {
      const hit = this.#grid.hit(moved.clientX, moved.clientY);
      if (hit.part !== 'cell') return;
      const bottom = Math.min(MAX_ROWS - 1, Math.max(area.bottom, hit.position.row));
      this.#selecting.select({ active, area: { ...area, bottom } }, hit.position);
    };
    this.element.setPointerCapture(event.pointerId);
    this.element.addEventListener('pointermove', move);
    this.element.addEventListener('lostpointercapture', () => this.#drop(area, move), {
      once: true,
    });
  }

  #drop(from: Area, move: (moved: PointerEvent) => void): void {
    this.element.removeEventListener('pointermove', move);
    const { area } = this.#selecting.current;
    // Several selected rows are not continued as a series here: the last of them is repeated.
    if (area.bottom > from.bottom) this.#fill({ ...area, top: from.bottom });
  }
}
