/**
 * Cells as the plain text that spreadsheets exchange: tabs between cells, CRLF after every row;
 * a cell that holds a tab, a line break or a quotation mark at its beginning stands in quotation marks.
 */
export function writeTabbedText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoteIfNeeded).join('\t')}\r\n`).join('');
}

function quoteIfNeeded(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Reads such text back into rows of cells, all as long as the longest. One line break at the end closes the
 * last row and does not begin another. A quotation mark counts only at the beginning of a cell.
 *
 * @example readTabbedText('1\t2\r\n3\r\n') // [['1', '2'], ['3', '']]
 */
export function readTabbedText(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell = readCell(text, at);
    row.push(cell.text);
    at = cell.end;
    if (text[at] !== '\t') {
      rows.push(row);
      row = [];
      if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
      if (at + 1 >= text.length) break;
    }
    at += 1;
  }
  return squareUp(rows);
}

function readCell(text: string, start: number): { text: string; end: number } {
  return readQuotedCell(text, start) ?? readPlainCell(text, start);
}

function readPlainCell(text: string, start: number): { text: string; end: number } {
  let end = start;
  while (end < text.length && !'\t\r\n'.includes(text[end] ?? '')) end += 1;
  return { text: text.slice(start, end), end };
}

/** A cell in quotation marks that is also closed properly; anything else is taken as it stands. */
function readQuotedCell(text: string, start: number): { text: string; end: number } | undefined {
  if (text[start] !== '"') return undefined;
  for (let end = start + 1; end < text.length; end += 1) {
    if (text[end] !== '"') continue;
    if (text[end + 1] === '"') {
      end += 1;
      continue;
    }
    const after = text[end + 1];
    if (after !== undefined && !'\t\r\n'.includes(after)) return undefined;
    return { text: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
  }
  return undefined;
}

/** Rows made equally long with blank cells. */
export function squareUp(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}
