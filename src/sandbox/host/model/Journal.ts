import type { Cell } from './Cell';
import type { Sheet } from './Sheet';

/** A cell as it was before somebody changed it. */
export interface FormerCell {
  sheet: Sheet;
  row: number;
  column: number;
  value: Cell['value'];
  formula?: string;
  format: Cell['format'];
  existed: boolean;
}

/** What a person can take back: the cells each act changed, as they were. Structure cannot be taken back. */
export class Journal {
  private readonly acts: FormerCell[][] = [];
  private current: FormerCell[] | undefined;

  /** Records what the deed changes, as one act. */
  record<T>(deed: () => T): T {
    const act: FormerCell[] = [];
    this.current = act;
    try {
      return deed();
    } finally {
      if (this.current === act && act.length > 0) this.acts.push(act);
      this.current = undefined;
    }
  }

  /** Keeps a cell before it changes. */
  keep(sheet: Sheet, row: number, column: number): void {
    if (!this.current) return;
    const cell = sheet.cell(row, column);
    const formula = cell?.formula ? { formula: cell.formula.text } : {};
    const value = cell?.value ?? '';
    const format = cell?.format ?? sheet.format(row, column);
    this.current.push({
      sheet,
      row,
      column,
      value,
      format,
      existed: cell !== undefined,
      ...formula,
    });
  }

  /** The last act's cells, newest first, taken off the pile. */
  takeBack(): FormerCell[] | undefined {
    return this.acts.pop()?.reverse();
  }

  /** After rows moved, or an add-in wrote, earlier acts no longer fit. */
  forgetAll(): void {
    this.acts.length = 0;
    this.current = undefined;
  }
}
