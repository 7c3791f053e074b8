import { parseFirstCell } from '../excel/addresses';
import { problemOf, type HostProblem } from '../excel/HostProblem';
import { watchWorkbook } from '../excel/watchWorkbook';
import type { CheckedSubmission } from './CheckedSubmission';
import { submissionChecker } from './checkSubmission';
import type { Clock } from './clock';

/** A cell that is selected in the workbook: the sheet's name, the row number that Excel shows, the column from 0. */
export interface SelectedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface SubmissionListener {
  readonly clock: Clock;
  onChecking(): void;
  onChecked(checked: CheckedSubmission): void;
  /** The sheets have changed and have not been read again for two seconds. */
  onStale(): void;
  /** A check could not be made; `editing` ends by itself, and the check is made then. */
  onProblem(problem: HostProblem): void;
  /** null: the selection is on none of the submission's sheets. */
  onSelection(cell: SelectedCell | null): void;
}

export interface Watch {
  /** Checks at once, for example when asked or when the pane gets the focus. */
  checkNow(): Promise<void>;
  stop(): Promise<void>;
}

/** Typing settles before the sheet is read. */
const SETTLE_MILLISECONDS = 600;
const STALE_MILLISECONDS = 2_000;
/** While a cell is being edited Excel answers nothing; asking again this often costs next to nothing. */
const EDITING_MILLISECONDS = 700;

/**
 * Checks the submission now, and again 600 ms after the last change of its sheets. Excel misses some changes (a choice from a
 * drop-down, an undo), so it checks after a move of the selection too. It never writes.
 *
 * @throws HostProblem where listening cannot begin.
 */
export async function watchSubmission(listener: SubmissionListener): Promise<Watch> {
  const watcher = new Watcher(listener);
  const stopListening = await watchWorkbook({
    onCellsChanged: ({ sheetId }) => {
      if (watcher.isOurs(sheetId)) watcher.changed();
    },
    onSelectionMoved: ({ sheetId, address }) => watcher.selected(sheetId, address),
    onSheetsChanged: () => watcher.changed(),
  });
  await watcher.check();
  return {
    checkNow: () => watcher.check(),
    stop: async () => {
      watcher.stop();
      await stopListening();
    },
  };
}

type Timer = ReturnType<typeof setTimeout>;

/** Decides when to check. At most one check runs at a time; a change during it leads to one more. */
class Watcher {
  private sheets: readonly { readonly id: string; readonly name: string }[] = [];
  private settle: Timer | undefined;
  private stale: Timer | undefined;
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = false;

  private readonly checkAgain: () => Promise<CheckedSubmission>;

  constructor(private readonly listener: SubmissionListener) {
    this.checkAgain = submissionChecker(listener.clock);
  }

  isOurs(sheetId: string): boolean {
    return this.sheets.length === 0 || this.sheets.some(({ id }) => id === sheetId);
  }

  changed(wait = SETTLE_MILLISECONDS): void {
    if (this.stopped) return;
    clearTimeout(this.settle);
    this.settle = setTimeout(() => void this.check(), wait);
    this.stale ??= setTimeout(() => this.listener.onStale(), STALE_MILLISECONDS);
  }

  selected(sheetId: string, address: string): void {
    const sheet = this.sheets.find(({ id }) => id === sheetId);
    const cell = parseFirstCell(address);
    this.listener.onSelection(
      sheet && cell ? { sheet: sheet.name, row: cell.row + 1, column: cell.column } : null,
    );
    if (sheet) this.recheckQuietly();
  }

  /** A move of the selection tells of no change, so the words “The sheet has changed” would be wrong. */
  private recheckQuietly(): void {
    if (this.stopped || this.settle !== undefined) return;
    this.settle = setTimeout(() => void this.check(), SETTLE_MILLISECONDS);
  }

  async check(): Promise<void> {
    if (this.stopped) return;
    clearTimeout(this.settle);
    this.settle = undefined;
    if (this.running) {
      this.again = true;
      return this.running;
    }
    this.running = this.checkOnce();
    await this.running;
    this.running = null;
    if (this.again) {
      this.again = false;
      await this.check();
    }
  }

  private async checkOnce(): Promise<void> {
    this.listener.onChecking();
    try {
      const checked = await this.checkAgain();
      this.forgetStale();
      this.sheets = checked.sheetIds;
      if (!this.stopped) this.listener.onChecked(checked);
    } catch (thrown) {
      const problem = problemOf(thrown);
      if (problem.kind === 'unexpected') this.forgetStale();
      this.listener.onProblem(problem);
      if (problem.kind === 'editing') this.settle = this.later();
    }
  }

  private later(): Timer {
    return setTimeout(() => void this.check(), EDITING_MILLISECONDS);
  }

  private forgetStale(): void {
    clearTimeout(this.stale);
    this.stale = undefined;
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.settle);
    this.forgetStale();
  }
}
