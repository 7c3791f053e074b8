import { runExcel } from './run';

/** Something in the workbook changed, as far as Excel says. The address is a hint: it can be wrong or too large. */
export interface CellsChanged {
  readonly sheetId: string;
  readonly address: string;
}

export interface SelectionMoved {
  readonly sheetId: string;
  readonly address: string;
}

export interface WorkbookListener {
  /** Not called for what this add-in writes itself. */
  onCellsChanged(change: CellsChanged): void;
  onSelectionMoved(selection: SelectionMoved): void;
  /** A sheet came, went or was renamed, or another one is in front. */
  onSheetsChanged(): void;
}

/**
 * Listens to the whole workbook, in one round trip. Excel can miss events (a choice from a drop-down, an undo), so whoever
 * listens must also read again when the selection moves and when asked.
 *
 * @returns a function that stops listening.
 */
export async function watchWorkbook(listener: WorkbookListener): Promise<() => Promise<void>> {
  const results = await runExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    const registered = [
      sheets.onChanged.add(
        handler(({ triggerSource, worksheetId, address }) => {
          if (triggerSource === 'ThisLocalAddin') return;
          listener.onCellsChanged({ sheetId: worksheetId, address });
        }),
      ),
      sheets.onSelectionChanged.add(
        handler(({ worksheetId, address }) => {
          listener.onSelectionMoved({ sheetId: worksheetId, address });
        }),
      ),
      sheets.onActivated.add(
        handler(() => {
          listener.onSheetsChanged();
        }),
      ),
      sheets.onDeleted.add(
        handler(() => {
          listener.onSheetsChanged();
        }),
      ),
    ];
    await context.sync();
    return registered;
  });
  return async () => {
    const context = results[0]?.context;
    if (!context) return;
    // A handler can only be removed in the context that added it.
    for (const result of results) result.remove();
    await context.sync();
  };
}

/** Excel wants a promise from each handler; ours have nothing to wait for. */
function handler<Args>(handle: (args: Args) => void): (args: Args) => Promise<void> {
  return (args) => {
    handle(args);
    return Promise.resolve();
  };
}
