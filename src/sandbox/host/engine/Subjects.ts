import type { Edge } from '../model/CellFormat';
import type { NamedItem } from '../model/NamedItem';
import type { Place } from '../model/Place';
import type { Sheet } from '../model/Sheet';
import type { Table } from '../model/Table';
import type { Workbook } from '../model/Workbook';
import type { Session } from './Session';

/** A keyed value in some map: a setting or a property. */
export interface Entry {
  key: string;
  map: Map<string, unknown>;
  touch: () => void;
}

/** A place within a table, counted from 0. */
export interface TablePart {
  table: Table;
  index: number;
}

/** Which part of the workbook an object of each class stands for. */
export interface Subjects {
  Workbook: Workbook;
  Application: Workbook;
  Runtime: Session;
  WorkbookProtection: Workbook;
  WorksheetCollection: Workbook;
  Worksheet: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
  WorksheetCustomPropertyCollection: Sheet;
  WorksheetCustomProperty: Entry;
  Range: Place;
  RangeAreas: Place[];
  RangeCollection: Place[];
  RangeFormat: Place;
  RangeFill: Place;
  RangeFont: Place;
  RangeBorderCollection: Place;
  RangeBorder: { place: Place; edge: Edge | 'insideHorizontal' | 'insideVertical'; side: string };
  FormatProtection: Place;
  RangeSort: Place;
  DataValidation: Place;
  TableCollection: { workbook: Workbook; sheet?: Sheet };
  TableScopedCollection: Table[];
  Table: Table;
  TableColumnCollection: Table;
  TableColumn: TablePart;
  TableRowCollection: Table;
  TableRow: TablePart;
  TableSort: Table;
  AutoFilter: Table;
  NamedItemCollection: { workbook: Workbook; sheet?: Sheet };
  NamedItem: { item: NamedItem; workbook: Workbook };
  SettingCollection: Workbook;
  Setting: Entry;
  DocumentProperties: Workbook;
  CustomPropertyCollection: Workbook;
  CustomProperty: Entry;
}
