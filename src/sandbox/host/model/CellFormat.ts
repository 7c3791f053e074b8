/** One border line. */
export interface BorderLine {
  style: string;
  colour: string;
  weight: string;
}

/** The edges Excel names, as a cell keeps them. */
export type Edge = 'top' | 'bottom' | 'left' | 'right';

/** How a cell looks. Never changed in place: cells share these. Sizes in points. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fill?: string;
  readonly fontColour: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly indent: number;
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borders: Readonly<Partial<Record<Edge, BorderLine>>>;
}

/** A cell nobody has formatted. */
export const DEFAULT_FORMAT: CellFormat = Object.freeze({
  numberFormat: 'General',
  fontColour: '#000000',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  subscript: false,
  superscript: false,
  horizontal: 'General',
  vertical: 'Bottom',
  indent: 0,
  wrap: false,
  shrink: false,
  locked: true,
  formulaHidden: false,
  borders: Object.freeze({}),
});

/**
 * Makes a function that applies one change of format and gives equal formats for equal ones,
 * so that a hundred thousand cells formatted alike share one object.
 */
export function formatChanger(
  change: (format: CellFormat) => CellFormat,
): (format: CellFormat) => CellFormat {
  const made = new Map<CellFormat, CellFormat>();
  return (format) => {
    const known = made.get(format);
    if (known) return known;
    const next = Object.freeze(change(format));
    made.set(format, next);
    return next;
  };
}
