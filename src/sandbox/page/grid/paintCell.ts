import type { CellView } from '../../host/View';
import { textWidth } from './measure';
import type { TableLook } from './tableLook';

/** What is drawn of one cell, beside its own contents. */
export interface CellFrame {
  /** Width of the column, in px. */
  readonly width: number;
  /** Gridlines are on; a filled cell covers its own. */
  readonly gridlines: boolean;
  readonly look: TableLook;
  readonly hasFilterArrow: boolean;
  /** Free room for text right of the cell (blank neighbours), in px; asked only when the text is too long. */
  roomAtRight(): number;
}

/** Points to CSS pixels. */
const PIXELS_PER_POINT = 96 / 72;
const PADDING = 2;
const STANDARD_FONT_SIZE = 11;

/** Fonts that stand in, in order, where the workbook's own is not installed. */
const FONT_FALLBACK = "Calibri, Carlito, 'Sheet fallback', sans-serif";

/** The looks last given to each element, so that an element used again is restyled only when it must be. */
const looks = new WeakMap<HTMLElement, string>();

/** Draws a cell into its element: text, font, fill, borders, alignment, filter arrow. */
export function paintCell(target: HTMLElement, cell: CellView, frame: CellFrame): void {
  const font = cssFont(cell, frame.look);
  const { fill, underline, strikethrough, align, verticalAlign, borders } = cell;
  const key = JSON.stringify([
    [font, fill, cell.fontColour, underline, strikethrough, align, verticalAlign, borders],
    [cell.indent, cell.wrap, frame.look, frame.gridlines, frame.hasFilterArrow],
  ]);
  if (looks.get(target) !== key) paintLook(target, cell, frame, font);
  looks.set(target, key);
  paintText(target, cell, frame, font);
}

function paintLook(target: HTMLElement, cell: CellView, frame: CellFrame, font: string): void {
  const { style } = target;
  const fill = cell.fill ?? frame.look.fill;
  style.font = font;
  style.color = fontColour(cell, frame.look);
  style.backgroundColor = fill ?? '';
  style.textDecoration = decoration(cell);
  paintBorders(style, cell, frame.gridlines ? fill : 'transparent');
  style.justifyContent = FLEX[cell.align];
  style.alignItems = FLEX[cell.verticalAlign];
  style.textAlign = cell.align;
  paintIndent(style, cell);
  target.classList.toggle('wraps', cell.wrap);
  target.classList.toggle('has-filter', frame.hasFilterArrow);
}

/** Black is what a cell has when nobody chose a colour; a table's style then decides. */
function fontColour(cell: CellView, look: TableLook): string {
  const own = cell.fontColour === '#000000' ? undefined : cell.fontColour;
  return own ?? (cell.fill === undefined ? look.fontColour : undefined) ?? '';
}

const FLEX = {
  left: 'flex-start',
  top: 'flex-start',
  center: 'center',
  right: 'flex-end',
  bottom: 'flex-end',
} as const;

function cssFont(cell: CellView, look: TableLook): string {
  const size = (cell.fontSize ?? STANDARD_FONT_SIZE) * PIXELS_PER_POINT;
  const weight = cell.bold || look.bold ? 700 : 400;
  const own = cell.fontName ? `"${cell.fontName.replaceAll('"', '')}", ` : '';
  return `${cell.italic ? 'italic ' : ''}${weight} ${size.toFixed(2)}px ${own}${FONT_FALLBACK}`;
}

function decoration(cell: CellView): string {
  return [cell.underline ? 'underline' : '', cell.strikethrough ? 'line-through' : '']
    .join(' ')
    .trim();
}

/** A fill covers the gridlines around it, so they take its colour; borders are drawn over both. */
function paintBorders(
  style: CSSStyleDeclaration,
  cell: CellView,
  gridline: string | undefined,
): void {
  const { top, bottom, left, right } = cell.borders;
  style.borderRightColor = right?.colour ?? gridline ?? '';
  style.borderBottomColor = bottom?.colour ?? gridline ?? '';
  style.borderRightWidth = right && isThick(right.style) ? '2px' : '';
  style.borderBottomWidth = bottom && isThick(bottom.style) ? '2px' : '';
  const edges: string[] = [];
  if (top) edges.push(`inset 0 ${isThick(top.style) ? 2 : 1}px ${top.colour}`);
  if (left) edges.push(`inset ${isThick(left.style) ? 2 : 1}px 0 ${left.colour}`);
  style.boxShadow = edges.join(', ');
}

function isThick(border: string): boolean {
  return /medium|thick|double/i.test(border);
}

function paintIndent(style: CSSStyleDeclaration, cell: CellView): void {
  const indent = `${PADDING + cell.indent * 9}px`;
  style.paddingLeft = cell.align === 'left' ? indent : '';
  style.paddingRight = cell.align === 'right' ? indent : '';
}

function paintText(target: HTMLElement, cell: CellView, frame: CellFrame, font: string): void {
  const label = target.firstElementChild as HTMLElement;
  const room = frame.width - 2 * PADDING - cell.indent * 9;
  const isTooLong = cell.text !== '' && !cell.wrap && textWidth(cell.text, font) > room + 1;
  const spills = isTooLong && cell.kind === 'text' && cell.align === 'left';
  const spillRoom = spills ? frame.roomAtRight() : 0;
  // A number that does not fit must not look like a shorter number.
  const text = isTooLong && cell.kind === 'number' ? hashes(room, font) : cell.text;
  if (label.textContent !== text) label.textContent = text;
  target.classList.toggle('spills', spillRoom > 0);
  label.style.maxWidth = spillRoom > 0 ? `${room + spillRoom}px` : '';
}

function hashes(room: number, font: string): string {
  return '#'.repeat(Math.max(1, Math.floor(room / Math.max(1, textWidth('#', font)))));
}
