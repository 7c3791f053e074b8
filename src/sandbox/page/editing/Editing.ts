import type { Sandbox } from '../../host/Sandbox';
import type { Typed } from '../../host/User';
import type { Position } from '../grid/Area';
import { formatCell } from '../grid/addresses';
import type { Grid } from '../grid/Grid';
import type { Selecting } from '../selection/Selecting';
import type { Direction } from '../selection/move';
import { askPerson } from './askPerson';
import { CellEditor } from './CellEditor';
import type { OpenCell } from './CellEditor';
import { ChoiceList } from './ChoiceList';
import { PromptBox } from './PromptBox';

/** What is written when the workbook would not have it: the buttons of Excel's message boxes. */
const ANSWERS = {
  Stop: ['Retry', 'Cancel'],
  Warning: ['Yes', 'No', 'Cancel'],
  Information: ['OK', 'Cancel'],
  Protected: ['OK'],
} as const;

type Refusal = Extract<Typed, { kept: false }>;

/** Everything about putting something into the active cell: typing, choosing, prompts and refusals. */
export class Editing {
  readonly editor: CellEditor;
  readonly prompt = new PromptBox();
  readonly choices: ChoiceList;
  readonly #sandbox: Sandbox;
  readonly #grid: Grid;
  readonly #selecting: Selecting;
  readonly #openChanged: (isOpen: boolean) => void;

  /** @param openChanged is called when a cell is opened or closed */
  constructor(
    sandbox: Sandbox,
    grid: Grid,
    selecting: Selecting,
    bar: HTMLInputElement,
    openChanged: (isOpen: boolean) => void,
  ) {
    this.#sandbox = sandbox;
    this.#grid = grid;
    this.#selecting = selecting;
    this.#openChanged = openChanged;
    this.editor = new CellEditor(bar, {
      commit: (open, text, direction) => this.#write(open, text, direction),
      changed: (open) => this.#changed(open),
    });
    this.choices = new ChoiceList(
      (choice) => this.#choose(choice),
      () => this.#focusGrid(),
    );
    bar.addEventListener('focus', () => this.#openFromBar());
    this.editor.box.addEventListener('grow', () => this.place());
    grid.overlay.append(
      this.prompt.element,
      this.choices.arrow,
      this.choices.list,
      this.editor.box,
    );
    grid.onDraw(() => this.place());
  }

  /** Opens the active cell with what stands in it. */
  open(): void {
    this.#begin(this.#contents(), false);
    this.editor.focus();
  }

  /** Opens the active cell with a text that replaces what stands in it. */
  openWith(text: string): void {
    this.#begin(text, true);
    this.editor.focus();
  }

  /** Shows what belongs to the active cell: its prompt and its list. */
  showCell(): void {
    const { row, column } = this.#selecting.current.active;
    const validation = this.#sandbox.view.validation(this.#selecting.sheet, row, column);
    this.prompt.show(this.editor.open ? undefined : validation?.prompt);
    this.choices.offer(this.editor.open ? undefined : validation?.choices, this.#contents());
    this.place();
  }

  /** Puts editor, prompt and list where their cell is now. */
  place(): void {
    const active = this.#grid.boxOf(this.#selecting.current.active);
    const window = {
      width: this.#grid.element.clientWidth,
      height: this.#grid.element.clientHeight,
    };
    this.prompt.place(active, window);
    this.choices.place(active, window);
    const open = this.editor.open;
    if (open) this.#placeEditor(open.cell, window.width);
  }

  #placeEditor(cell: Position, windowWidth: number): void {
    const { box } = this.editor;
    const at = this.#grid.boxOf(cell);
    const look = document.getElementById(`cell-${formatCell(cell)}`);
    box.hidden = this.editor.open?.sheet !== this.#selecting.sheet;
    if (look) box.style.font = look.style.font;
    box.style.transform = `translate(${at.left - 1}px, ${at.top - 1}px)`;
    box.style.minWidth = `${at.width + 1}px`;
    box.style.maxWidth = `${Math.max(at.width + 1, windowWidth - at.left)}px`;
    box.style.minHeight = `${at.height + 1}px`;
  }

  #contents(): string {
    const { row, column } = this.#selecting.current.active;
    return this.#sandbox.view.cell(this.#selecting.sheet, row, column).editText;
  }

  #begin(text: string, arrowsFinish: boolean): void {
    const cell = this.#selecting.current.active;
    this.#grid.showCell(cell);
    const open = { sheet: this.#selecting.sheet, cell };
    this.editor.begin(open, formatCell(cell), text, arrowsFinish);
    this.place();
  }

  #openFromBar(): void {
    if (!this.editor.open) this.#begin(this.#contents(), false);
  }

  #changed(open: OpenCell | undefined): void {
    this.#openChanged(open !== undefined);
    this.showCell();
    if (!open) this.#focusGrid();
  }

  #write({ sheet, cell }: OpenCell, text: string, direction: Direction | undefined): void {
    const before = this.#sandbox.view.cell(sheet, cell.row, cell.column).editText;
    const type = (): Typed => this.#sandbox.user.type(sheet, cell.row, cell.column, text);
    // An entry left as it was is not an entry: Excel neither checks it nor raises an event.
    const typed: Typed = text === before ? { kept: true } : type();
    if (!typed.kept) {
      void this.#refused(typed, { sheet, cell }, text);
      return;
    }
    if (direction) this.#selecting.advance(direction);
  }

  async #refused(refusal: Refusal, { sheet, cell }: OpenCell, text: string): Promise<void> {
    // The entry is not over while the question stands, so the add-in has to wait.
    this.#openChanged(true);
    const answer = await this.tell(refusal);
    this.#openChanged(false);
    // Pasting is what goes past validation, as Yes and OK do.
    if (answer === 'Yes' || (answer === 'OK' && refusal.style === 'Information')) {
      this.#sandbox.user.paste(sheet, cell.row, cell.column, [[text]], { keepValidation: true });
    }
    if (answer === 'Retry' || answer === 'No') {
      this.#begin(text, false);
      this.editor.selectAll();
    } else {
      this.#focusGrid();
    }
  }

  /** Shows why the workbook refused something, and gives the button pressed. */
  tell({ style, title, message }: Refusal): Promise<string> {
    const answers: readonly string[] = ANSWERS[style];
    return askPerson({ title: title || 'Spreadsheet', message, answers });
  }

  #choose(choice: string): void {
    const { row, column } = this.#selecting.current.active;
    const typed = this.#sandbox.user.choose(this.#selecting.sheet, row, column, choice);
    if (!typed.kept) void this.tell(typed);
  }

  #focusGrid(): void {
    this.#grid.body.focus({ preventScroll: true });
  }
}
