import type { SheetView, View } from '../../host/View';
import type { Area } from './Area';
import { MAX_COLUMNS, MAX_ROWS } from './Area';
import { Axis } from './Axis';

/** One sheet's lengths on the screen, read once after each change. */
export interface Layout {
  readonly sheet: SheetView;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly used: Area | undefined;
}

/** Rows and columns whose length is asked for although nothing stands in them. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 52;

/** Reads how a sheet lies: lengths of rows and columns, and how far it is filled. */
export function readLayout(view: View, sheet: SheetView): Layout {
  const { name, usedRows, usedColumns } = sheet;
  return {
    sheet,
    rows: readAxis(MAX_ROWS, usedRows + SPARE_ROWS, (row) => view.rowHeight(name, row)),
    columns: readAxis(MAX_COLUMNS, usedColumns + SPARE_COLUMNS, (column) =>
      view.columnWidth(name, column),
    ),
    used:
      usedRows > 0 && usedColumns > 0
        ? { top: 0, left: 0, bottom: usedRows - 1, right: usedColumns - 1 }
        : undefined,
  };
}

function readAxis(count: number, asked: number, sizeOf: (index: number) => number): Axis {
  const standard = sizeOf(count - 1);
  const exceptions = new Map<number, number>();
  for (let index = 0; index < Math.min(asked, count); index += 1) {
    const size = sizeOf(index);
    if (size !== standard) exceptions.set(index, size);
  }
  return new Axis(count, standard, exceptions);
}
