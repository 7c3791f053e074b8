import type { Sandbox, SandboxChange } from '../../host/Sandbox';
import { CellClipboard } from '../clipboard/CellClipboard';
import { Acts } from '../editing/Acts';
import { askPerson } from '../editing/askPerson';
import { CellMenu } from '../editing/CellMenu';
import { Editing } from '../editing/Editing';
import { formatCell } from '../grid/addresses';
import { Grid } from '../grid/Grid';
import { FillHandle } from '../selection/FillHandle';
import { readKey } from '../selection/keys';
import { attachPointer, pointAt } from '../selection/point';
import { Selecting } from '../selection/Selecting';
import { selectCell } from '../selection/Selection';
import { button, element } from './element';
import { FaultPanel } from './FaultPanel';
import { FormulaRow } from './FormulaRow';
import { findDestination } from './goTo';
import { PaneFrame } from './PaneFrame';
import { focusFirst, focusNextPart } from './parts';
import type { WindowPart } from './parts';
import type { Manifest, RibbonButton } from './readManifest';
import { Ribbon } from './Ribbon';
import { saveFile } from './saveFile';
import { SheetTabs } from './SheetTabs';
import { Splitter } from './Splitter';

const PANE_WIDTH = 350;

/** The window: ribbon, formula row, grid and tabs at the left, the add-in's pane at the right. */
export class SandboxPage {
  readonly element: HTMLElement;
  readonly #sandbox: Sandbox;
  readonly #grid: Grid;
  readonly #selecting: Selecting;
  readonly #editing: Editing;
  readonly #clipboard: CellClipboard;
  readonly #acts: Acts;
  readonly #menu = new CellMenu(() => this.focusGrid());
  readonly #formulas: FormulaRow;
  readonly #tabs: SheetTabs;
  readonly #ribbon: Ribbon;
  readonly #pane: PaneFrame;

  constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox;
    this.#grid = new Grid(sandbox.view, selectCell({ row: 0, column: 0 }));
    this.#selecting = new Selecting(sandbox, this.#grid, () => this.#showSelection());
    this.#formulas = new FormulaRow(
      (text) => this.#jump(text),
      () => this.#grid.body.focus(),
    );
    this.#editing = new Editing(
      sandbox,
      this.#grid,
      this.#selecting,
      this.#formulas.bar,
      (isOpen) => this.#setEditing(isOpen),
    );
    this.#clipboard = new CellClipboard(
      sandbox,
      this.#grid,
      this.#selecting,
      () => this.#showSelection(),
      (refusal) => void this.#editing.tell(refusal),
    );
    this.#acts = new Acts(sandbox, this.#selecting, this.#editing, this.#clipboard);
    this.#tabs = new SheetTabs(
      (name) => this.#acts.activate(name),
      () => this.focusGrid(),
    );
    this.#pane = new PaneFrame(sandbox, (isOpen) => this.#showPane(isOpen));
    const splitter = new Splitter(PANE_WIDTH, (width) => {
      // One more for the line between sheet and pane.
      this.#pane.element.style.width = `${width + 1}px`;
    });
    this.#ribbon = new Ribbon(this.#commands());
    new FillHandle(this.#grid, this.#selecting, (area) => this.#acts.fillDown(area));
    this.#grid.overlay.append(this.#menu.element);
    this.#pane.element.prepend(splitter.element);
    this.element = this.#assemble();
    this.#listen();
    this.#showAll('cells');
  }

  /** Puts an add-in's buttons on the ribbon. `page` is the pane's page beside this one. */
  install(manifest: Manifest, page: string): void {
    const press = (pressed: RibbonButton): void => {
      this.#editing.editor.commit();
      if (pressed.action.kind === 'pane') this.#pane.open(page, manifest.displayName);
      else void this.#runFunction(pressed.action.name, pressed.id, page);
    };
    this.#ribbon.show(manifest, press);
    const opener = manifest.buttons.find(({ action }) => action.kind === 'pane');
    if (opener) this.#ribbon.markPane(opener.id);
    this.#showPane(this.#pane.isOpen);
  }

  /** Opens the pane as its ribbon button does. */
  openPane(manifest: Manifest, page: string): void {
    this.#pane.open(page, manifest.displayName);
  }

  focusGrid(): void {
    this.#grid.body.focus();
  }

  #assemble(): HTMLElement {
    const faults = new FaultPanel(this.#sandbox, this.#selecting);
    const help = element(
      'p',
      { id: 'grid-help', class: 'visually-hidden' },
      'Arrow keys move, typing fills a cell, F2 opens it, F6 goes to the next part of the window.',
    );
    const sheet = element(
      'main',
      { class: 'sheet-area', id: 'sheet-area' },
      this.#formulas.element,
      this.#grid.element,
      element('footer', { class: 'tab-row' }, this.#tabs.element, faults.opener),
      faults.element,
      help,
    );
    const below = element('div', { class: 'work-area' }, sheet, this.#pane.element);
    return element('div', { class: 'window' }, this.#ribbon.element, below);
  }

  #listen(): void {
    this.#sandbox.onChange((change) => this.#showAll(change));
    this.#grid.body.addEventListener('keydown', (event) => this.#press(event));
    this.#grid.body.addEventListener('contextmenu', (event) => this.#openMenu(event));
    attachPointer(this.#grid, this.#selecting, {
      press: () => this.#editing.editor.commit(),
      open: () => this.#editing.open(),
    });
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      focusNextPart(this.#parts(), event.shiftKey ? -1 : 1);
    });
  }

  #commands(): HTMLElement[] {
    const command = (label: string, press: () => void): HTMLElement =>
      button(label, { class: 'command' }, press);
    return [
      command('New workbook', () => void this.#startAgain()),
      command('Save as .xlsx', () => void this.#save()),
      command('Undo', () => this.#acts.undo()),
    ];
  }

  /** A right click outside the selection selects first; a key opens the menu at the active cell. */
  #openMenu(event: MouseEvent): void {
    event.preventDefault();
    this.#editing.editor.commit();
    const window = this.#grid.body.getBoundingClientRect();
    const cell = this.#grid.boxOf(this.#selecting.current.active);
    const isPointer = event.button === 2;
    if (isPointer) pointAt(this.#grid, this.#selecting, event);
    const at = isPointer
      ? { left: event.clientX - window.left, top: event.clientY - window.top }
      : { left: cell.left + 8, top: cell.top + cell.height };
    this.#menu.open(this.#acts.menuItems(), at);
  }

  #press(event: KeyboardEvent): void {
    // An input method begins with a key of its own; the open cell then takes what it writes.
    if (event.key === 'Process' || event.key === 'Dead') return this.#editing.openWith('');
    const command = readKey(event);
    if (!command) return;
    event.preventDefault();
    if (!this.#selecting.obey(command)) this.#acts.obey(command);
  }

  #jump(text: string): boolean {
    const found = findDestination(text, this.#sandbox.view);
    if (!found) return false;
    if (found.sheet !== this.#selecting.sheet) this.#acts.activate(found.sheet);
    const active = { row: found.area.top, column: found.area.left };
    this.#selecting.select({ active, area: found.area });
    return true;
  }

  #showAll(change: SandboxChange): void {
    if (change !== 'selection') this.#grid.refresh();
    this.#selecting.follow();
    if (change !== 'selection') this.#tabs.show(this.#sandbox.view.sheets());
    this.#showSelection();
  }

  #showSelection(): void {
    const { current, sheet } = this.#selecting;
    const { row, column } = current.active;
    this.#grid.mark({ ...current, copied: this.#clipboard.copiedOn(sheet) });
    const contents = this.#sandbox.view.cell(sheet, row, column).editText;
    const isEditing = this.#editing.editor.open !== undefined;
    this.#formulas.show(formatCell(current.active), contents, isEditing);
    if (!isEditing) this.#editing.showCell();
  }

  #setEditing(isOpen: boolean): void {
    this.element.classList.toggle('is-editing', isOpen);
    this.#sandbox.faults.cellBeingEdited = isOpen;
    if (isOpen) this.#clipboard.drop();
    if (!isOpen) this.#showSelection();
  }

  #showPane(isOpen: boolean): void {
    this.#ribbon.showPaneState(isOpen);
    if (!isOpen) this.#grid.body.focus();
  }

  async #runFunction(name: string, controlId: string, page: string): Promise<void> {
    const { status } = await this.#pane.run(name, controlId, page);
    if (status === 0) return;
    const message = `The add-in’s function ${name} ended with status ${status}.`;
    await askPerson({ title: 'Add-in', message, answers: ['OK'] });
  }

  async #startAgain(): Promise<void> {
    const message = 'A new workbook takes the place of this one. What you have not saved is lost.';
    const answers = ['New workbook', 'Cancel'] as const;
    const answer = await askPerson({ title: 'New workbook', message, answers });
    if (answer === 'New workbook') location.reload();
  }

  async #save(): Promise<void> {
    this.#editing.editor.commit();
    saveFile(await this.#sandbox.save(), 'Book1.xlsx');
  }

  /** What F6 goes round, as in Excel. */
  #parts(): WindowPart[] {
    const tabs = this.#tabs.element;
    const ribbon = this.#ribbon.element;
    const pane = { element: this.#pane.element, focus: () => this.#pane.focus() };
    return [
      { element: this.#grid.element, focus: () => this.focusGrid() },
      { element: tabs, focus: () => focusFirst(tabs, '[tabindex="0"]') },
      ...(this.#pane.isOpen ? [pane] : []),
      { element: ribbon, focus: () => focusFirst(ribbon, 'button') },
    ];
  }
}
