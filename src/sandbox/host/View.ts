import type { Area } from './model/Area';

/** What kind of value a cell shows; decides its default alignment. */
export type CellKind = 'empty' | 'text' | 'number' | 'boolean' | 'error';

/** One cell as a grid draws it. Colours are `#RRGGBB`, sizes are points unless said. */
export interface CellView {
  /** The text after number formatting, such as `23/11/2026` or `12.5%`. */
  text: string;
  kind: CellKind;
  /** What the formula bar and an opened cell show: the formula, or the value as it would be typed. */
  editText: string;
  formula?: string;
  numberFormat: string;
  fill?: string;
  fontColour?: string;
  fontName?: string;
  fontSize?: number;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  strikethrough: boolean;
  wrap: boolean;
  indent: number;
  /** `left`, `center` or `right`, with Excel's default for the kind already applied. */
  align: 'left' | 'center' | 'right';
  verticalAlign: 'top' | 'center' | 'bottom';
  borders: Partial<Record<'top' | 'bottom' | 'left' | 'right', { style: string; colour: string }>>;
  locked: boolean;
  /** True when the cell is covered by a validation with a drop-down. */
  hasDropDown: boolean;
}

/** One sheet as its tab and frame show it. */
export interface SheetView {
  id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColour?: string;
  active: boolean;
  protected: boolean;
  gridlines: boolean;
  headings: boolean;
  frozenRows: number;
  frozenColumns: number;
  /** Rows and columns from A1 to the last cell that holds anything, 0 when empty. */
  usedRows: number;
  usedColumns: number;
}

/** One table as the grid draws it. `area` holds the header row, the body and any totals. */
export interface TableView {
  id: string;
  name: string;
  sheet: string;
  area: Area;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  bandedRows: boolean;
  filterButtons: boolean;
}

/** The data validation of one cell, as a person meets it. */
export interface ValidationView {
  type: string;
  prompt?: { title: string; message: string };
  error?: {
    style: 'Stop' | 'Warning' | 'Information';
    title: string;
    message: string;
  };
  /** The drop-down's choices, resolved from text, range or name; absent when there is no drop-down. */
  choices?: string[];
}

/** What is selected: the sheet's name and the area on it. */
export interface SelectionView {
  sheet: string;
  area: Area;
}

/** The read side of the workbook, for a page that draws a grid. Rows and columns count from 0. */
export interface View {
  sheets(): SheetView[];
  activeSheet(): string;
  selection(): SelectionView;
  cell(sheet: string, row: number, column: number): CellView;
  /** Width in CSS pixels (0 when hidden). */
  columnWidth(sheet: string, column: number): number;
  /** Height in CSS pixels (0 when hidden). */
  rowHeight(sheet: string, row: number): number;
  tables(sheet: string): TableView[];
  tableAt(sheet: string, row: number, column: number): TableView | undefined;
  validation(sheet: string, row: number, column: number): ValidationView | undefined;
  names(): { name: string; refersTo: string }[];
}
