import { parseFormula } from './parse';

/** Functions younger than the file format, which files write with a prefix. */
const YOUNG = /\b(XLOOKUP|XMATCH|IFS|IFNA|TEXTJOIN|CONCAT|MAXIFS|MINIFS|SWITCH|XOR)\(/gi;

/**
 * A formula as .xlsx files hold it: without `=`, with `[@Column]` written out as
 * `Table[[#This Row],[Column]]`, and with prefixes for younger functions.
 * @param table the table that the formula's cell is in, if any
 */
export function fileFormula(text: string, table: string | undefined): string {
  let out = '';
  let at = 1;
  for (const { start, end, kind } of parseFormula(text).references) {
    if (kind !== 'structured') continue;
    out += text.slice(at, start) + writtenOut(text.slice(start, end), table);
    at = end;
  }
  const whole = out + text.slice(at);
  return whole.replace(/"(?:[^"]|"")*"|[^"]+/g, (part) =>
    part.startsWith('"') ? part : part.replace(YOUNG, '_xlfn.$1('),
  );
}

function writtenOut(reference: string, table: string | undefined): string {
  const bracket = reference.indexOf('[');
  const name = reference.slice(0, bracket) || (table ?? '');
  const inner = reference.slice(bracket + 1, -1).trim();
  if (!inner.startsWith('@')) return `${name}[${inner}]`;
  const columns = inner.slice(1).trim();
  if (columns === '') return `${name}[#This Row]`;
  return `${name}[[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}]`;
}
