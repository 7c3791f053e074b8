import type { CellStyle } from 'hucre';

/** How a cell looks. Colours are `#RRGGBB`. */
export interface CellLook {
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly wrap?: boolean;
  readonly indent?: number;
}

/** A font needs a name and a size: without them programs choose one of their own. Cells without a look have the same. */
const BODY_FONT = { name: 'Calibri', size: 11 } as const;

/** The look as the package that writes workbooks has it; undefined for Excel's usual look. */
export function styleOfLook(look: CellLook | undefined): CellStyle | undefined {
  if (look === undefined) return undefined;
  const { fill, colour, bold, italic, wrap, indent } = look;
  return {
    font: { ...BODY_FONT, bold, italic, color: colour === undefined ? undefined : rgb(colour) },
    ...(fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(fill) } }),
    ...(wrap || indent
      ? {
          alignment: {
            wrapText: wrap,
            ...(indent ? { horizontal: 'left', indent } : {}),
            ...(wrap ? { vertical: 'top' } : {}),
          },
        }
      : {}),
  };
}

function rgb(colour: string): { rgb: string } {
  return { rgb: colour.slice(1) };
}
