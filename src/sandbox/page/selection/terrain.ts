import type { View } from '../../host/View';
import type { Grid } from '../grid/Grid';
import type { Terrain } from './move';

/** What moving about needs to know of the sheet that a grid shows. */
export function terrainOf(grid: Grid, view: View): Terrain {
  const { rows, columns, sheet, used } = grid.layout;
  return {
    rows,
    columns,
    used,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    page: grid.page(),
    isBlank: (row, column) => view.cell(sheet.name, row, column).kind === 'empty',
  };
}
