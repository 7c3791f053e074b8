import type { Sandbox } from '../../host/Sandbox';
import type { Typed } from '../../host/User';
import type { CellClipboard } from '../clipboard/CellClipboard';
import type { Area } from '../grid/Area';
import { toHostArea } from '../selection/hostArea';
import type { Command } from '../selection/keys';
import type { Selecting } from '../selection/Selecting';
import type { MenuItem } from './CellMenu';
import type { Editing } from './Editing';

/** What keys, the menu and the fill handle do to the workbook. */
export class Acts {
  readonly #sandbox: Sandbox;
  readonly #selecting: Selecting;
  readonly #editing: Editing;
  readonly #clipboard: CellClipboard;

  constructor(sandbox: Sandbox, selecting: Selecting, editing: Editing, clipboard: CellClipboard) {
    this.#sandbox = sandbox;
    this.#selecting = selecting;
    this.#editing = editing;
    this.#clipboard = clipboard;
  }

  /** Carries out a key; those that only select are not for here. */
  obey(command: Command): void {
    switch (command.do) {
      case 'type':
        return this.#editing.openWith(command.text);
      case 'edit':
        return this.#editing.open();
      case 'clearAndEdit':
        return this.#editing.openWith('');
      case 'clear':
        return this.#clear();
      case 'fillDown':
        return this.fillDown(this.#areaToFill());
      case 'undo':
        return this.undo();
      case 'openList':
        return this.#editing.choices.open();
      case 'dropCopied':
        return this.#clipboard.drop();
      case 'sheet':
        return this.#stepSheet(command.step);
      default:
    }
  }

  /** Fills a rectangle from its first row. */
  fillDown(area: Area): void {
    this.#report(this.#sandbox.user.fillDown(this.#selecting.sheet, toHostArea(area)));
  }

  undo(): void {
    this.#editing.editor.cancel();
    this.#sandbox.user.undo();
  }

  /** Goes to another sheet; a cell that is open is finished first. */
  activate(sheet: string): void {
    this.#editing.editor.commit();
    this.#sandbox.user.activateSheet(sheet);
  }

  /** The lines of the menu for what is selected. */
  menuItems(): MenuItem[] {
    const { user } = this.#sandbox;
    const { sheet } = this.#selecting;
    const { top, bottom } = this.#selecting.filledPart();
    const count = bottom - top + 1;
    const rows = count === 1 ? 'row' : `${count} rows`;
    return [
      { label: 'Cut', press: () => copySelection('cut') },
      { label: 'Copy', press: () => copySelection('copy') },
      {
        label: `Insert ${rows} above`,
        press: () => this.#report(user.insertRows(sheet, top, count)),
      },
      {
        label: `Delete ${rows}`,
        press: () => this.#report(user.deleteRows(sheet, top, count)),
      },
      { label: 'Clear contents', press: () => this.#clear() },
    ];
  }

  #clear(): void {
    const area = toHostArea(this.#selecting.filledPart());
    this.#report(this.#sandbox.user.clear(this.#selecting.sheet, area));
  }

  /** Ctrl+D on one row fills it from the row above, as in Excel. */
  #areaToFill(): Area {
    const { area } = this.#selecting.current;
    return area.top === area.bottom ? { ...area, top: Math.max(0, area.top - 1) } : area;
  }

  #stepSheet(step: 1 | -1): void {
    const visible = this.#sandbox.view.sheets().filter((each) => each.visibility === 'Visible');
    const next = visible[visible.findIndex(({ active }) => active) + step];
    if (next) this.activate(next.name);
  }

  /** Marks around copied cells go with the next change, as in Excel; a refusal is shown. */
  #report(typed: Typed): void {
    this.#clipboard.drop();
    if (!typed.kept) void this.#editing.tell(typed);
  }
}

/** The old call raises the same events as the keys, which the newer interface to the clipboard does not. */
function copySelection(command: 'copy' | 'cut'): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  document.execCommand(command);
}
