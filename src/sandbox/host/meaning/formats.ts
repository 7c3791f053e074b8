import type { Meaning, Meanings } from '../engine/Meaning';
import { handle } from '../engine/Meaning';
import { invalidArgument } from '../engine/HostError';
import type { Subjects } from '../engine/Subjects';
import { MAX_COLUMNS, MAX_ROWS } from '../model/Area';
import type { Cell } from '../model/Cell';
import type { BorderLine, CellFormat, Edge } from '../model/CellFormat';
import { formatChanger } from '../model/CellFormat';
import type { Place } from '../model/Place';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../model/Sheet';
import { refuseUnlessWritable } from '../model/protection';
import { formatValue } from '../values/format';
import { booleanArgument, colourArgument, textArgument, wordArgument } from './arguments';
import { formatsChanged } from './ranges';

/** Applies one change of looks to every cell of a place; whole rows and columns keep it for later cells. */
function changeFormats(
  place: Place,
  where: string,
  change: (format: CellFormat) => CellFormat,
): void {
  const { sheet } = place;
  // Looks are guarded like contents: a protected sheet refuses unless it allows formatting.
  if (sheet.protection?.options['allowFormatCells'] !== true)
    refuseUnlessWritable(sheet, place, where);
  const changed = formatChanger(change);
  if (place.isEntireColumns || place.isEntireRows) return changeWhole(place, changed);
  for (let row = place.row; row < place.row + place.rows; row++) {
    for (let column = place.column; column < place.column + place.columns; column++) {
      sheet.workbook.journal.keep(sheet, row, column);
      const cell = sheet.ensure(row, column);
      cell.format = changed(cell.format);
    }
  }
  formatsChanged(place);
}

function changeWhole(place: Place, changed: (format: CellFormat) => CellFormat): void {
  const { sheet } = place;
  const columns = place.isEntireColumns;
  const formats = columns ? sheet.columnFormats : sheet.rowFormats;
  const first = columns ? place.column : place.row;
  const count = columns ? place.columns : place.rows;
  for (let i = first; i < first + count && i < (columns ? MAX_COLUMNS : MAX_ROWS); i++) {
    formats.set(i, changed(columns ? sheet.format(-1, i) : sheet.format(i, -1)));
  }
  for (const [, , cell] of sheet.cellsIn(place)) cell.format = changed(cell.format);
  formatsChanged(place);
}

/** What all cells of a place have in common; null when they differ. */
function common<T>(place: Place, read: (format: CellFormat) => T): T | null {
  const { sheet } = place;
  const first = read(sheet.format(place.row, place.column));
  if (place.isEntireColumns || place.isEntireRows) {
    for (const [, , cell] of sheet.cellsIn(place)) if (read(cell.format) !== first) return null;
    return first;
  }
  for (let row = place.row; row < place.row + place.rows; row++) {
    for (let column = place.column; column < place.column + place.columns; column++) {
      if (read(sheet.format(row, column)) !== first) return null;
    }
  }
  return first;
}

/** A property of looks: how it is kept, and how an argument is read. */
interface Look<T> {
  read: (format: CellFormat) => T;
  write: (format: CellFormat, value: T) => CellFormat;
  argument: (value: unknown, where: string) => T;
}

const look = <K extends keyof CellFormat>(
  key: K,
  argument: (value: unknown, where: string) => CellFormat[K],
): Look<CellFormat[K]> => ({
  read: (format) => format[key],
  write: (format, value) => ({ ...format, [key]: value }),
  argument,
});

const numberArgument = (value: unknown, where: string): number => {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
    throw invalidArgument(where);
  return value;
};

const oneOf =
  (...words: string[]) =>
  (value: unknown, where: string): string =>
    wordArgument(value, words, where);

/** Getters and setters for some looks. Setting null leaves a look alone, as office.js means it. */
function looks(className: string, members: Record<string, Look<never>>): Meaning<Place> {
  const get: Meaning<Place>['get'] = {};
  const set: Meaning<Place>['set'] = {};
  for (const [wire, member] of Object.entries(members)) {
    get[wire] = (place) => common(place, member.read);
    set[wire] = (place, value) => {
      if (value === null) return;
      const where = `${className}.${wire.charAt(0).toLowerCase()}${wire.slice(1)}`;
      const read = member.argument(value, where);
      changeFormats(place, where, (format) => member.write(format, read));
    };
  }
  return { get, set };
}

/** Looks of different types in one table: each is written with what its own `argument` read. */
const mixed = (members: Record<string, unknown>): Record<string, Look<never>> =>
  members as Record<string, Look<never>>;

const HORIZONTAL = oneOf(
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
);
const VERTICAL = oneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed');
const UNDERLINE = oneOf('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant');

const alignment = looks(
  'RangeFormat',
  mixed({
    HorizontalAlignment: look('horizontal', HORIZONTAL),
    VerticalAlignment: look('vertical', VERTICAL),
    WrapText: look('wrap', booleanArgument),
    IndentLevel: look('indent', numberArgument),
    ShrinkToFit: look('shrink', booleanArgument),
  }),
);

/** Widths or heights of the columns or rows of a place, in points. */
function sizes(axis: 'columns' | 'rows') {
  const columns = axis === 'columns';
  const standard = columns ? STANDARD_WIDTH : STANDARD_HEIGHT;
  const map = (place: Place) => (columns ? place.sheet.columnWidths : place.sheet.rowHeights);
  const span = (place: Place) =>
    columns ? ([place.column, place.columns] as const) : ([place.row, place.rows] as const);
  return {
    get: (place: Place): number | null => {
      const [first, count] = span(place);
      const size = map(place).get(first) ?? standard;
      for (let i = first; i < first + Math.min(count, 100000); i++) {
        if ((map(place).get(i) ?? standard) !== size) return null;
      }
      return size;
    },
    set: (place: Place, value: unknown): void => {
      if (value === null) return;
      const size = numberArgument(
        value,
        columns ? 'RangeFormat.columnWidth' : 'RangeFormat.rowHeight',
      );
      const [first, count] = span(place);
      if (count > 100000) throw invalidArgument('RangeFormat');
      for (let i = first; i < first + count; i++) map(place).set(i, size);
      place.sheet.workbook.touch();
    },
  };
}

const widths = sizes('columns');
const heights = sizes('rows');

/** Points that a letter takes, reckoned steadily: a host has no fonts. */
const LETTER_WIDTH = 5.25;

function textWidth(cell: Cell): number {
  const text = formatValue(cell.value, cell.format.numberFormat);
  return text.length * LETTER_WIDTH * (cell.format.bold ? 1.08 : 1) + cell.format.indent * 7;
}

/** Makes columns as wide as their longest text. */
function autofitColumns(place: Place): void {
  const { sheet } = place;
  sheet.workbook.calculate();
  const longest = new Map<number, number>();
  for (const [, column, cell] of sheet.cellsIn({ ...areaAllRows(place) })) {
    longest.set(column, Math.max(longest.get(column) ?? 0, textWidth(cell) + 8));
  }
  for (const [column, width] of longest) sheet.columnWidths.set(column, width);
  sheet.workbook.touch();
}

const areaAllRows = ({ column, columns }: Place) => ({ row: 0, column, rows: MAX_ROWS, columns });

/** No row of Excel is higher, in points. */
const HIGHEST_ROW = 409;
/** Lines break between words, so that not all of each line is filled. */
const FILLED_OF_LINE = 0.92;

/** Makes rows as high as their wrapped text needs in the width of its column. */
function autofitRows(place: Place): void {
  const { sheet } = place;
  sheet.workbook.calculate();
  const lines = new Map<number, number>();
  const { row: first, rows } = place;
  const whole = { row: first, rows, column: 0, columns: MAX_COLUMNS };
  for (const [row, column, cell] of sheet.cellsIn(whole)) {
    const room = (sheet.columnWidths.get(column) ?? STANDARD_WIDTH) * FILLED_OF_LINE;
    const needed = cell.format.wrap ? Math.ceil(textWidth(cell) / room) : 1;
    lines.set(row, Math.max(lines.get(row) ?? 1, needed));
  }
  for (const row of [...sheet.rowHeights.keys()]) {
    if (row >= place.row && row < place.row + place.rows) sheet.rowHeights.delete(row);
  }
  for (const [row, count] of lines) {
    if (count > 1) sheet.rowHeights.set(row, Math.min(HIGHEST_ROW, count * STANDARD_HEIGHT));
  }
  sheet.workbook.touch();
}

const SIDES = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  InsideHorizontal: 'insideHorizontal',
  InsideVertical: 'insideVertical',
} as const;

type BorderSubject = Subjects['RangeBorder'];

/** The part of a place along which a border runs, and the edge of those cells. */
function bordered({ place, edge }: BorderSubject): { part: Place; edge: Edge } | undefined {
  const part = place.copy();
  switch (edge) {
    case 'top':
      part.rows = 1;
      break;
    case 'bottom':
      part.row += part.rows - 1;
      part.rows = 1;
      break;
    case 'left':
      part.columns = 1;
      break;
    case 'right':
      part.column += part.columns - 1;
      part.columns = 1;
      break;
    case 'insideHorizontal':
      part.rows -= 1;
      return part.rows > 0 ? { part, edge: 'bottom' } : undefined;
    case 'insideVertical':
      part.columns -= 1;
      return part.columns > 0 ? { part, edge: 'right' } : undefined;
  }
  return { part, edge };
}

const NO_LINE: BorderLine = { style: 'None', colour: '#000000', weight: 'Thin' };

function lineOf(subject: BorderSubject): BorderLine {
  const where = bordered(subject);
  if (!where) return NO_LINE;
  const { part, edge } = where;
  return part.sheet.format(part.row, part.column).borders[edge] ?? NO_LINE;
}

function changeLine(subject: BorderSubject, change: Partial<BorderLine>): void {
  const where = bordered(subject);
  if (!where) return;
  changeFormats(where.part, 'RangeBorder', (format) => {
    const now = format.borders[where.edge] ?? { ...NO_LINE, style: 'Continuous' };
    return { ...format, borders: { ...format.borders, [where.edge]: { ...now, ...change } } };
  });
}

const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

const borderHandle = (place: Place, side: string) => {
  const edge = (SIDES as Partial<Record<string, BorderSubject['edge']>>)[side];
  return edge && handle('RangeBorder', { place, edge, side });
};

/** How cells look. */
export const formatMeanings: Pick<
  Meanings,
  | 'RangeFormat'
  | 'RangeFill'
  | 'RangeFont'
  | 'RangeBorderCollection'
  | 'RangeBorder'
  | 'FormatProtection'
> = {
  RangeFormat: {
    get: { ...alignment.get, ColumnWidth: widths.get, RowHeight: heights.get },
    set: { ...alignment.set, ColumnWidth: widths.set, RowHeight: heights.set },
    links: {
      Fill: (place) => handle('RangeFill', place),
      Font: (place) => handle('RangeFont', place),
      Borders: (place) => handle('RangeBorderCollection', place),
      Protection: (place) => handle('FormatProtection', place),
    },
    methods: { AutofitColumns: autofitColumns, AutofitRows: autofitRows },
  },
  RangeFill: {
    // Excel reads cells without a fill back as white.
    get: { Color: (place) => common(place, (format) => format.fill ?? '#FFFFFF') ?? '' },
    set: {
      Color: (place, value) => {
        if (value === null) return;
        const fill = value === '' ? undefined : colourArgument(value, 'RangeFill.color');
        changeFormats(place, 'RangeFill.color', (format) => withFill(format, fill));
      },
    },
    methods: {
      Clear: (place) =>
        changeFormats(place, 'RangeFill.clear', (format) => withFill(format, undefined)),
    },
  },
  RangeFont: looks(
    'RangeFont',
    mixed({
      Bold: look('bold', booleanArgument),
      Italic: look('italic', booleanArgument),
      Strikethrough: look('strikethrough', booleanArgument),
      Subscript: look('subscript', booleanArgument),
      Superscript: look('superscript', booleanArgument),
      Underline: look('underline', UNDERLINE),
      Color: look('fontColour', colourArgument),
      Name: look('fontName', textArgument),
      Size: look('fontSize', numberArgument),
    }),
  ),
  RangeBorderCollection: {
    get: { Count: () => Object.keys(SIDES).length },
    items: (place) => Object.keys(SIDES).flatMap((side) => borderHandle(place, side) ?? []),
    item: (place, side) => borderHandle(place, String(side)),
    makers: {
      GetItemAt: (place, [index]) => borderHandle(place, Object.keys(SIDES)[Number(index)] ?? ''),
    },
  },
  RangeBorder: {
    get: {
      SideIndex: ({ side }) => side,
      Style: (subject) => lineOf(subject).style,
      Color: (subject) => lineOf(subject).colour,
      Weight: (subject) => lineOf(subject).weight,
    },
    set: {
      Style: (subject, value) =>
        changeLine(subject, { style: wordArgument(value, LINE_STYLES, 'RangeBorder.style') }),
      Color: (subject, value) =>
        changeLine(subject, { colour: colourArgument(value, 'RangeBorder.color') }),
      Weight: (subject, value) =>
        changeLine(subject, { weight: wordArgument(value, WEIGHTS, 'RangeBorder.weight') }),
    },
  },
  FormatProtection: looks(
    'FormatProtection',
    mixed({
      Locked: look('locked', booleanArgument),
      FormulaHidden: look('formulaHidden', booleanArgument),
    }),
  ),
};

function withFill(format: CellFormat, fill: string | undefined): CellFormat {
  if (fill !== undefined) return { ...format, fill };
  const next = { ...format };
  delete next.fill;
  return next;
}
