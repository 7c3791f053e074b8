import type { Sandbox } from '../../host/Sandbox';
import { isInArea, isSameArea, isSingleCell, MAX_COLUMNS, MAX_ROWS } from '../grid/Area';
import type { Area, Position } from '../grid/Area';
import type { Grid } from '../grid/Grid';
import { fromHostArea, toHostArea } from './hostArea';
import type { Command } from './keys';
import { advanceSelection, extendSelection, moveSelection, movingCorner } from './move';
import type { Direction } from './move';
import { selectCell } from './Selection';
import type { Selection } from './Selection';
import { terrainOf } from './terrain';

/** What a person has selected on the active sheet, kept the same here, in the grid and in the workbook. */
export class Selecting {
  readonly #sandbox: Sandbox;
  readonly #grid: Grid;
  readonly #changed: () => void;
  #selection: Selection;
  #sheet: string;
  /** Column in which a run of Tab presses began: Enter goes back to it. */
  #tabStart: number | undefined;

  /** @param changed is called after each change, whoever made it */
  constructor(sandbox: Sandbox, grid: Grid, changed: () => void) {
    this.#sandbox = sandbox;
    this.#grid = grid;
    this.#changed = changed;
    this.#sheet = sandbox.view.activeSheet();
    this.#selection = this.#read();
  }

  get current(): Selection {
    return this.#selection;
  }

  /** Name of the sheet it is on. */
  get sheet(): string {
    return this.#sheet;
  }

  /** Selects, tells the workbook, and scrolls to `show`; to nothing when it is null. */
  select(selection: Selection, show: Position | null = selection.active): void {
    this.#tabStart = undefined;
    this.#apply(selection, show);
  }

  /** Selects a rectangle from its first cell, as a click on a heading does; the window stays where it is. */
  selectArea(area: Area): void {
    this.#tabStart = undefined;
    this.#apply({ active: { row: area.top, column: area.left }, area }, null);
  }

  /** Carries out a key that only moves or selects; says whether it was one. */
  obey(command: Command): boolean {
    const terrain = terrainOf(this.#grid, this.#sandbox.view);
    switch (command.do) {
      case 'move':
        this.select(moveSelection(this.#selection, command.move, terrain));
        return true;
      case 'extend': {
        const extended = extendSelection(this.#selection, command.move, terrain);
        this.select(extended, movingCorner(extended));
        return true;
      }
      case 'advance':
        this.advance(command.direction);
        return true;
      case 'selectAll':
        this.selectArea(this.#allOrBlock());
        return true;
      case 'selectColumns':
        this.#widen({ top: 0, bottom: MAX_ROWS - 1 });
        return true;
      case 'selectRows':
        this.#widen({ left: 0, right: MAX_COLUMNS - 1 });
        return true;
      default:
        return false;
    }
  }

  /** Goes on as Enter or Tab does. After a run of Tabs, Enter goes to the column the run began in. */
  advance(direction: Direction): void {
    const terrain = terrainOf(this.#grid, this.#sandbox.view);
    const from = this.#selection;
    const isDown = direction === 'down' && isSingleCell(from.area);
    const start = isDown && this.#tabStart !== undefined ? this.#tabStart : from.active.column;
    const returned = isDown ? selectCell({ row: from.active.row, column: start }) : from;
    const tabStart = direction === 'right' ? (this.#tabStart ?? from.active.column) : undefined;
    const next = advanceSelection(returned, direction, terrain);
    this.#apply(next, next.active);
    this.#tabStart = tabStart;
  }

  /** Takes over what the workbook says: another sheet is active, or the add-in selected something. */
  follow(): void {
    const { view } = this.#sandbox;
    const sheet = view.activeSheet();
    const wanted = this.#read();
    const isSame = sheet === this.#sheet && isSameArea(wanted.area, this.#selection.area);
    if (isSame) return;
    this.#sheet = sheet;
    this.#selection = wanted;
    this.#tabStart = undefined;
    this.#grid.showCell(wanted.active);
    this.#changed();
  }

  /** The part of the selection that holds something, so that whole columns are not walked to their end. */
  filledPart(): Area {
    const { area, active } = this.#selection;
    const { used } = this.#grid.layout;
    const bottom = Math.max(active.row, Math.min(area.bottom, used?.bottom ?? 0));
    const right = Math.max(active.column, Math.min(area.right, used?.right ?? 0));
    return { ...area, bottom, right };
  }

  #apply(selection: Selection, show: Position | null): void {
    this.#selection = selection;
    this.#sandbox.user.select(this.#sheet, toHostArea(selection.area));
    if (show) this.#grid.showCell(show);
    this.#changed();
  }

  #read(): Selection {
    const { sheet, area } = this.#sandbox.view.selection();
    if (sheet !== this.#sandbox.view.activeSheet()) return selectCell({ row: 0, column: 0 });
    const read = fromHostArea(area);
    return { active: { row: read.top, column: read.left }, area: read };
  }

  #widen(edges: Partial<Area>): void {
    const { active, area } = this.#selection;
    this.#tabStart = undefined;
    this.#apply({ active, area: { ...area, ...edges } }, null);
  }

  /** Ctrl+A: what is filled when the active cell is in it, else the whole sheet. */
  #allOrBlock(): Area {
    const { used } = this.#grid.layout;
    const { active, area } = this.#selection;
    const isInside = used && isInArea(used, active.row, active.column);
    if (isInside && !isSameArea(used, area)) return used;
    return { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
  }
}
