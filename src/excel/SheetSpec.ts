/** What is written into a cell: text, a number, or nothing. Dates are serial numbers with a date format. */
export type CellContent = string | number | boolean | null;

/** A sheet to be made, as data. The gateway draws it; whoever asks decides what stands where. */
export interface SheetSpec {
  /** At most 31 characters; where the name is taken a number is added. */
  readonly name: string;
  readonly tabColour: string;
  /** How many rows stay in view when scrolling. */
  readonly frozenRows: number;
  readonly tables: readonly TableSpec[];
  readonly lists?: readonly ListSpec[];
}

/** A table with its columns, from `column` on in row 1. */
export interface TableSpec {
  readonly name: string;
  /** 0-based column of the first cell of the heading row. */
  readonly column: number;
  readonly columns: readonly ColumnSpec[];
  /** Body rows, each as long as `columns`; a column with a formula ignores its cells. */
  readonly rows: readonly (readonly CellContent[])[];
  readonly filterButtons: boolean;
  /** Height of the heading row in points. */
  readonly headingHeight?: number;
  /** Whether rows grow with wrapped text, which then stands at their top. */
  readonly rowsFitText?: boolean;
}

export interface ColumnSpec {
  readonly heading: string;
  readonly headingLook: CellLook;
  readonly look: CellLook;
  /** Width in characters of the standard font. */
  readonly width: number;
  /** One format for the column, or one a row. Set before the values, so that text stays text. */
  readonly numberFormat?: string | readonly string[];
  /** One native formula, the same in every row. */
  readonly formula?: string;
  /** One validation a row, or one for the column; null for none. */
  readonly validation?: ValidationSpec | readonly (ValidationSpec | null)[];
  /** Rows (0-based in the body) whose look differs. */
  readonly exceptions?: readonly { readonly row: number; readonly look: CellLook }[];
}

export interface CellLook {
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'Left' | 'Right' | 'Center';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Colour of thin lines around every cell: a fill hides the grid lines. */
  readonly lines?: string;
}

export interface ValidationSpec {
  readonly allow:
    | { readonly kind: 'whole-number'; readonly least: number }
    | { readonly kind: 'list'; readonly source: string }
    | { readonly kind: 'anything' };
  readonly prompt: { readonly title: string; readonly message: string };
  /** What Excel says when it refuses what was typed; null: it accepts all and only shows the prompt. */
  readonly refusal: { readonly title: string; readonly message: string } | null;
}

/** A column of choices with a defined name, for drop-downs: `=NAME`. */
export interface ListSpec {
  readonly name: string;
  readonly column: number;
  readonly heading: string;
  readonly choices: readonly string[];
}
