import type { CheckedSubmission, MeasureRow } from '../../workflows/CheckedSubmission';
import type { SelectedCell } from '../Workflows';

export interface CardChoice {
  readonly selection: SelectedCell | null;
  /** The row chosen in the pane. */
  readonly cardRow: number | null;
  readonly following: boolean;
}

export interface Card {
  /** The row to show; null only where the sheet has no measures at all. */
  readonly card: MeasureRow | null;
  /** The measure that is selected on the sheet, if one is. */
  readonly selected: MeasureRow | null;
  /** The selected row of the Measures sheet where that is no measure. */
  readonly outside: number | null;
}

/**
 * Which measure the card shows: the selected one while it follows the sheet, the last one where the selection is on no
 * measure, the first one where there was none.
 */
export function findCard(
  checked: CheckedSubmission,
  { selection, cardRow, following }: CardChoice,
): Card {
  const { rows, sheets } = checked;
  const rowOnSheet = selection?.sheet === sheets.measures ? selection.row : null;
  const at = (row: number | null) => rows.find((candidate) => candidate.row === row) ?? null;
  const selected = at(rowOnSheet);
  return {
    card: (following ? selected : null) ?? at(cardRow) ?? selected ?? rows[0] ?? null,
    selected,
    outside: rowOnSheet !== null && !selected && following ? rowOnSheet : null,
  };
}
