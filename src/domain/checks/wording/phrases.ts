import type { Place } from '../../entries/RowReading';
import { compareText } from '../../entries/text';
import type { Explanation, Naming, Rows } from './Explanation';

const LONGEST_QUOTE = 40;

/** A whole number with commas. @example formatCount(1061) // '1,061' */
export function formatCount(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** With a sign and a true minus. @example formatSigned(-25) // '−25' */
export function formatSigned(value: number): string {
  return value < 0 ? `−${formatCount(-value)}` : `+${formatCount(value)}`;
}

/** What a cell shows, in curly quotation marks, on one line and shortened where it is long. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const shown = line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
  return `“${shown}”`;
}

/** @example plural(1, 'row') // '1 row'; plural(2, 'row') // '2 rows' */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** @example listWords(['211', '213', '215'], 'and') // '211, 213 and 215' */
export function listWords(words: readonly string[], joint: 'and' | 'or'): string {
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  return before.length === 0 ? last : `${before.join(', ')} ${joint} ${last}`;
}

/** Cells by name, in the order of their rows; as a range where three or more stand one below the other. */
export function nameCells(places: readonly Place[], naming: Naming, joint: 'and' | 'or'): string {
  const inOrder = [...places].sort(
    (a, b) =>
      compareText(a.file, b.file) || compareText(a.sheet ?? '', b.sheet ?? '') || a.row - b.row,
  );
  const [first] = inOrder;
  const last = inOrder.at(-1);
  if (first && last && inOrder.length > 2 && areConsecutive(inOrder))
    return naming.range(first, last);
  return listWords(
    inOrder.map((place) => naming.cell(place)),
    joint,
  );
}

/** More runs of rows than this are not listed one by one. */
const MOST_RUNS = 3;

/**
 * The cells of a column in which the same was found, by their ranges, or by the first and the last of them where they are
 * scattered.
 *
 * @example nameRows(places, naming) // 'D2', 'D2 to D36', 'D2 to D9 and D12', '12 cells from D2 to D40'
 */
export function nameRows(rows: Rows, naming: Naming, joint: 'and' | 'or' = 'and'): string {
  const runs = runsOf(rows);
  if (runs.length <= MOST_RUNS) {
    return listWords(
      runs.map(([first, last]) =>
        first === last ? naming.cell(first) : naming.range(first, last),
      ),
      joint,
    );
  }
  const [first, last] = [rows[0], rows.at(-1)];
  const ends = first && last ? naming.range(first, last) : '';
  return `${formatCount(rows.length)} cells from ${ends}`;
}

/** The first and the last place of each stretch of rows that stand one below the other. */
function runsOf(rows: Rows): [Place, Place][] {
  const runs: [Place, Place][] = [];
  for (const place of rows) {
    const run = runs.at(-1);
    if (run?.[1].row === place.row - 1) run[1] = place;
    else runs.push([place, place]);
  }
  return runs;
}

/** A cell with what it shows, or the cells of several rows that show the same. @example 'D2 holds “Susex”' */
export function cellsHold(rows: Rows, shown: string, naming: Naming): string {
  return `${nameRows(rows, naming)} ${rows.length === 1 ? 'holds' : 'hold'} ${shown}`;
}

function areConsecutive(places: readonly Place[]): boolean {
  return places.slice(1).every((place, index) => {
    const before = places[index];
    return (
      before !== undefined &&
      place.file === before.file &&
      place.sheet === before.sheet &&
      place.column === before.column &&
      place.row === before.row + 1
    );
  });
}

/** By how much one count is away from another. @example difference(987, 978) // '9 more' */
export function difference(value: number, than: number): string {
  const by = formatCount(Math.abs(value - than));
  return value >= than ? `${by} more` : `${by} fewer`;
}

/** The letter of a column. @example columnLetter(12) // 'M' */
export function columnLetter(position: number): string {
  const before = Math.floor(position / 26) - 1;
  const letter = String.fromCharCode(65 + (position % 26));
  return before < 0 ? letter : columnLetter(before) + letter;
}

/** For every cell that is a formula without a stored result. */
export function noStoredResult(subject: string, cell: string): Explanation {
  return {
    title: `${subject} has no stored result`,
    body: '',
    action: `In ${cell} the formula has no stored result; open and save the workbook in Excel.`,
  };
}
