import { columnLetters } from '../excel/addresses';
import { quoteCell } from '../domain/entries/Cell';
import { explainRefusal } from '../files/explainRefusal';
import { readFile } from '../files/read';
import type { ExportFile } from './ExportFile';

/** Whether a saved file is exactly what was exported, in words. */
export interface Comparison {
  readonly matches: boolean;
  readonly title: string;
  readonly said: string;
}

/**
 * Reads a file that was saved somewhere and compares it with the exported files, value by value; a difference in the bytes alone
 * (such as a byte order mark that Excel adds) is said, too.
 *
 * @param exported what the workbook would export now; the one with the same headings is compared.
 */
export async function compareSavedFile(
  file: File,
  exported: readonly ExportFile[],
): Promise<Comparison> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const result = readFile(file.name, bytes);
  if (!result.ok) {
    const said = explainRefusal(result.refusal, file.name);
    return { matches: false, title: 'It could not be read.', said };
  }
  const saved = (result.tables[0]?.rows ?? []).map(({ cells }) => cells.map(quoteCell));
  const peer = exported.find(({ records }) => sameRecord(records[0] ?? [], saved[0] ?? []));
  if (!peer) {
    const said = `${file.name} starts with other headings than the two templates. Choose a file that was exported here.`;
    return { matches: false, title: 'It is another kind of file.', said };
  }
  return compareRecords(file.name, saved, peer, sameBytes(bytes, peer.bytes));
}

function compareRecords(
  name: string,
  saved: readonly (readonly string[])[],
  peer: ExportFile,
  identical: boolean,
): Comparison {
  const differences = differencesBetween(saved, peer.records);
  const [first] = differences;
  if (first === undefined) {
    const count = `${peer.rows} ${peer.rows === 1 ? 'row' : 'rows'}`;
    const dialect = identical
      ? ''
      : ' Only the way of writing differs, which every reader accepts.';
    const said = `${name}: ${count}, the same as the sheet.${dialect}`;
    return { matches: true, title: 'It matches.', said };
  }
  const places = differences.length === 1 ? '1 place' : `${differences.length} places`;
  return {
    matches: false,
    title: `It differs in ${places}.`,
    said: `${differences.length === 1 ? '' : 'First: '}${first} Use Download or Copy.`,
  };
}

function differencesBetween(
  saved: readonly (readonly string[])[],
  exported: readonly (readonly string[])[],
): string[] {
  const headings = exported[0] ?? [];
  const found: string[] = [];
  for (let line = 1; line < Math.max(saved.length, exported.length); line += 1) {
    const is = saved[line];
    const should = exported[line];
    if (!is) found.push(`line ${line + 1} is missing from the saved file.`);
    else if (!should) found.push(`line ${line + 1} is not in the sheet.`);
    else found.push(...differencesInLine(line + 1, headings, is, should));
  }
  return found;
}

function differencesInLine(
  line: number,
  headings: readonly string[],
  is: readonly string[],
  should: readonly string[],
): string[] {
  const columns = Math.max(is.length, should.length);
  return Array.from({ length: columns }, (_, column) => column).flatMap((column) => {
    const [saved, exported] = [is[column] ?? '', should[column] ?? ''];
    if (saved === exported) return [];
    const heading = headings[column] ?? `column ${columnLetters(column)}`;
    return [
      `line ${line}, ${heading} is ${quote(saved)}; it should be ${exported === '' ? 'blank' : exported}.`,
    ];
  });
}

function quote(text: string): string {
  return text === '' ? 'blank' : `“${text}”`;
}

function sameRecord(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
