import type { Area as HostArea } from '../../host/model/Area';
import type { Area } from '../grid/Area';

/** A rectangle as the workbook counts it: a corner and lengths instead of four edges. */
export function toHostArea({ top, left, bottom, right }: Area): HostArea {
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function fromHostArea({ row, column, rows, columns }: HostArea): Area {
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}
