import { squareUp } from './tabbedText';

/** Cells as the HTML table that other spreadsheets and word processors take from the clipboard. */
export function writeHtmlTable(rows: readonly (readonly string[])[]): string {
  const body = rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`)
    .join('');
  return `<meta charset="utf-8"><table><tbody>${body}</tbody></table>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>');
}

/**
 * Reads the first table of an HTML fragment into rows of cells, or gives undefined when there is none.
 * A cell that spans several leaves the others blank. Nothing of the fragment is run or loaded.
 */
export function readHtmlTable(html: string): string[][] | undefined {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return undefined;
  const rows: string[][] = [];
  for (const [at, row] of [...table.rows].entries()) {
    const cells = (rows[at] ??= []);
    for (const cell of row.cells) placeCell(rows, at, firstFree(cells), cell);
  }
  return squareUp(fillGaps(rows.slice(0, table.rows.length)));
}

function firstFree(cells: readonly (string | undefined)[]): number {
  let at = 0;
  while (cells[at] !== undefined) at += 1;
  return at;
}

function placeCell(rows: string[][], top: number, left: number, cell: HTMLTableCellElement): void {
  for (let row = top; row < top + Math.max(1, cell.rowSpan); row += 1) {
    const cells = (rows[row] ??= []);
    for (let column = left; column < left + cell.colSpan; column += 1) {
      cells[column] = row === top && column === left ? cellText(cell) : '';
    }
  }
}

function cellText(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  // A line break inside a cell is data; line breaks of the HTML source are not.
  for (const node of copy.querySelectorAll('br')) node.replaceWith('\u0000');
  return copy.textContent
    .replace(/[\t\r\n ]+/g, ' ')
    .trim()
    .replaceAll('\u0000', '\n');
}

function fillGaps(rows: readonly string[][]): string[][] {
  return rows.map((row) => Array.from(row, (cell: string | undefined) => cell ?? ''));
}
