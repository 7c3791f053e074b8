import type { TableView } from '../../host/View';

/** What a table's style gives a cell that has no look of its own. */
export interface TableLook {
  readonly fill?: string;
  readonly fontColour?: string;
  readonly bold?: boolean;
}

/** Accent colours of the Office theme: number in a style's name -> colour, and its light tint. */
const ACCENTS: readonly (readonly [accent: string, tint: string])[] = [
  ['#000000', '#d9d9d9'],
  ['#4472c4', '#d9e1f2'],
  ['#ed7d31', '#fce4d6'],
  ['#a5a5a5', '#ededed'],
  ['#ffc000', '#fff2cc'],
  ['#5b9bd5', '#ddebf7'],
  ['#70ad47', '#e2efda'],
];

/** How the built-in styles (Light 1 to 21, Medium 1 to 28) colour a cell of a table, roughly as Excel does. */
export function tableLook(table: TableView, row: number): TableLook {
  const named = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (!named) return {};
  const [accent, tint] = ACCENTS[(Number(named[2]) - 1) % 7] ?? ['#000000', '#d9d9d9'];
  const isFilled = named[1] !== 'Light' || Number(named[2]) > 7;
  if (table.showHeaders && row === table.area.row) {
    return isFilled ? { fill: accent, fontColour: '#ffffff', bold: true } : { bold: true };
  }
  if (table.showTotals && row === table.area.row + table.area.rows - 1) return { bold: true };
  const band = row - table.area.row - (table.showHeaders ? 1 : 0);
  const isTinted = named[1] === 'Medium' || Number(named[2]) <= 7;
  return table.bandedRows && isTinted && band % 2 === 0 ? { fill: tint } : {};
}
