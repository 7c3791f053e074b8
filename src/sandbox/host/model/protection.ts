import { accessDenied } from '../engine/HostError';
import type { Area } from './Area';
import type { Sheet } from './Sheet';

/** @throws HostError AccessDenied when the workbook is read-only or a cell of the area is locked */
export function refuseUnlessWritable(sheet: Sheet, area: Area, where: string): void {
  if (sheet.workbook.readOnly) throw accessDenied(where);
  if (!sheet.protection) return;
  const rows = Math.min(area.rows, 100000);
  const columns = Math.min(area.columns, 1000);
  for (let r = area.row; r < area.row + rows; r++) {
    for (let c = area.column; c < area.column + columns; c++) {
      if (!sheet.format(r, c).locked) continue;
      throw accessDenied(
        where,
        "You can't perform the requested operation because the worksheet is protected.",
      );
    }
  }
}
