import { fillFormula } from '../../host/formulas/Calculator';
import type { Sandbox } from '../../host/Sandbox';
import type { Typed } from '../../host/User';
import type { Area } from '../grid/Area';
import type { Grid } from '../grid/Grid';
import { toHostArea } from '../selection/hostArea';
import type { Selecting } from '../selection/Selecting';
import { writeHtmlTable } from './htmlTable';
import { readClipboard, repeatBlock } from './pasteBlock';
import { writeTabbedText } from './tabbedText';

/** What was copied here last, as long as it can be told from what other programs copy. */
interface Copied {
  readonly sheet: string;
  readonly area: Area;
  /** The plain text left on the clipboard. */
  readonly text: string;
  /** What the cells hold, which may be more exact than what they show. */
  readonly contents: string[][];
  readonly isCut: boolean;
}

/**
 * Copying, cutting and pasting of cells with the real clipboard.
 * It answers the browser's own events, so menus, keys and other programs all work.
 */
export class CellClipboard {
  readonly #sandbox: Sandbox;
  readonly #grid: Grid;
  readonly #selecting: Selecting;
  readonly #changed: () => void;
  readonly #refused: (refusal: Extract<Typed, { kept: false }>) => void;
  #copied: Copied | undefined;

  /**
   * @param changed is called when other cells than before are marked as copied
   * @param refused is called when the workbook would not take something
   */
  constructor(
    sandbox: Sandbox,
    grid: Grid,
    selecting: Selecting,
    changed: () => void,
    refused: (refusal: Extract<Typed, { kept: false }>) => void,
  ) {
    this.#sandbox = sandbox;
    this.#grid = grid;
    this.#selecting = selecting;
    this.#changed = changed;
    this.#refused = refused;
    document.addEventListener('copy', (event) => this.#copy(event, false));
    document.addEventListener('cut', (event) => this.#copy(event, true));
    document.addEventListener('paste', (event) => this.#paste(event));
  }

  /** The cells marked as copied on a sheet. */
  copiedOn(sheet: string): Area | undefined {
    return this.#copied?.sheet === sheet ? this.#copied.area : undefined;
  }

  /** Forgets what was copied here; the clipboard itself is left alone. */
  drop(): void {
    if (!this.#copied) return;
    this.#copied = undefined;
    this.#changed();
  }

  #copy(event: ClipboardEvent, isCut: boolean): void {
    if (!this.#isForGrid(event) || !event.clipboardData) return;
    event.preventDefault();
    const area = this.#selecting.filledPart();
    const { sheet } = this.#selecting;
    const shown = this.#readCells(area, 'text');
    const text = writeTabbedText(shown);
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', writeHtmlTable(shown));
    this.#copied = { sheet, area, text, contents: this.#readCells(area, 'editText'), isCut };
    this.#changed();
  }

  #paste(event: ClipboardEvent): void {
    if (!this.#isForGrid(event) || !event.clipboardData) return;
    event.preventDefault();
    const plain = event.clipboardData.getData('text/plain');
    const html = event.clipboardData.getData('text/html');
    const own = this.#copied && sameText(plain, this.#copied.text) ? this.#copied : undefined;
    const block = own ? this.#shiftFormulas(own) : readClipboard({ plain, html });
    if (!block || block.length === 0) return;
    const keepValidation = own ? this.#isValidated(own) : !comesFromExcel(html);
    this.#write(repeatBlock(block, this.#selecting.filledPart()), own, keepValidation);
  }

  /** Copied formulas point at other cells by as much as they have moved; cut ones stay as they are. */
  #shiftFormulas({ contents, area, isCut }: Copied): string[][] {
    if (isCut) return contents;
    const target = this.#selecting.current.area;
    const [down, across] = [target.top - area.top, target.left - area.left];
    return contents.map((row) =>
      row.map((text) => (text.startsWith('=') ? fillFormula(text, down, across) : text)),
    );
  }

  /** Whether copied cells bring a rule of validation with them; the one that is there then stays as good. */
  #isValidated({ sheet, area }: Copied): boolean {
    return this.#sandbox.view.validation(sheet, area.top, area.left) !== undefined;
  }

  #write(
    rows: readonly (readonly string[])[],
    own: Copied | undefined,
    keepValidation: boolean,
  ): void {
    const { top, left } = this.#selecting.current.area;
    const { sheet } = this.#selecting;
    if (own?.isCut && !this.#accepts(this.#sandbox.user.clear(own.sheet, toHostArea(own.area)))) {
      return;
    }
    if (!this.#accepts(this.#sandbox.user.paste(sheet, top, left, rows, { keepValidation })))
      return;
    const bottom = top + rows.length - 1;
    const right = left + (rows[0]?.length ?? 1) - 1;
    this.#selecting.selectArea({ top, left, bottom, right });
    if (own?.isCut) this.drop();
  }

  #accepts(typed: Typed): boolean {
    if (!typed.kept) this.#refused(typed);
    return typed.kept;
  }

  #readCells({ top, left, bottom, right }: Area, what: 'text' | 'editText'): string[][] {
    const { sheet } = this.#selecting;
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from(
        { length: right - left + 1 },
        (_, column) => this.#sandbox.view.cell(sheet, top + row, left + column)[what],
      ),
    );
  }

  /** Text fields copy and paste for themselves. */
  #isForGrid(event: ClipboardEvent): boolean {
    return event.target === this.#grid.body || document.activeElement === this.#grid.body;
  }
}

/** Cells copied in Excel replace the validation where they are pasted; text and web pages do not. */
function comesFromExcel(html: string): boolean {
  return html.includes('urn:schemas-microsoft-com:office:excel');
}

/** Clipboards of some systems change line ends. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  return plain(one) === plain(other);
}
