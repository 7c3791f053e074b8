import type { Area } from './model/Area';

/** What came of typing: kept, or what Excel's message box would say. */
export type Typed =
  | { kept: true }
  | {
      kept: false;
      style: 'Stop' | 'Warning' | 'Information' | 'Protected';
      title: string;
      message: string;
    };

/**
 * A person at the grid. Every act raises the events that Excel raises for it.
 * Sheets are given by name; rows and columns count from 0.
 */
export interface User {
  /** Types text into a cell and presses Enter; parsed as Excel in the United Kingdom does. */
  type(sheet: string, row: number, column: number, text: string): Typed;
  /** Pastes rows of text at a cell. Values are parsed, validation is not asked, and is replaced by none when asked. */
  paste(
    sheet: string,
    row: number,
    column: number,
    rows: readonly (readonly string[])[],
    options?: { keepValidation?: boolean },
  ): Typed;
  /** Presses Delete over an area. */
  clear(sheet: string, area: Area): Typed;
  /** Drags the first row of an area down over the rest of it (Ctrl+D). */
  fillDown(sheet: string, area: Area): Typed;
  insertRows(sheet: string, row: number, count: number): Typed;
  deleteRows(sheet: string, row: number, count: number): Typed;
  select(sheet: string, area: Area): void;
  activateSheet(sheet: string): void;
  /** Picks from a cell's drop-down. Throws when the cell has none, or not that choice. */
  choose(sheet: string, row: number, column: number, choice: string): Typed;
  /** Takes back this person's last act; false when there is none. */
  undo(): boolean;
}
