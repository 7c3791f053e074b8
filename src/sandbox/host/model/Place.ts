import type { Area } from './Area';
import type { Sheet } from './Sheet';

/** An area on a sheet. Places that the workbook watches move when rows or columns are inserted. */
export class Place implements Area {
  /** True once the cells it stood for were deleted. */
  gone = false;

  constructor(
    public sheet: Sheet,
    public row: number,
    public column: number,
    public rows: number,
    public columns: number,
  ) {}

  static of(sheet: Sheet, area: Area): Place {
    return new Place(sheet, area.row, area.column, area.rows, area.columns);
  }

  /** A copy that does not move with this one. */
  copy(): Place {
    return Place.of(this.sheet, this);
  }

  /** Where it is now, as plain numbers. */
  get area(): Area {
    const { row, column, rows, columns } = this;
    return { row, column, rows, columns };
  }

  get isEntireColumns(): boolean {
    return this.rows === 1048576;
  }

  get isEntireRows(): boolean {
    return this.columns === 16384;
  }
}
