import { Refused } from '../Refusal';
import { RecordScanner } from './scan';

export type Delimiter = ',' | ';' | '\t';

export interface Dialect {
  readonly delimiter: Delimiter;
  /** Where the first record begins: after a `sep=` line, if there is one. */
  readonly start: number;
}

const delimiters: readonly Delimiter[] = [',', ';', '\t'];

/** Enough to pass some title lines above the headings. */
const RECORDS_LOOKED_AT = 40;

/**
 * Finds out what separates the values: what a `sep=;` line (Excel's own convention) says, else the separator that cuts
 * the first records into most values of equal number. A comma where nothing speaks for another.
 */
export function guessDialect(text: string): Dialect {
  return declaredDialect(text) ?? dialectOf(delimiters.map((given) => firstRecords(text, given)));
}

/**
 * The same for the beginning of a text of which more follows.
 *
 * @returns null where what follows may make a difference, because the beginning does not hold all records looked at.
 */
export function guessDialectOfStart(start: string): Dialect | null {
  const firsts = delimiters.map((delimiter) => firstRecords(start, delimiter));
  const isCut = ({ records, scanner }: FirstRecords) =>
    records.length < RECORDS_LOOKED_AT || scanner.isAtEnd;
  if (firsts.some(isCut)) return null;
  return declaredDialect(start) ?? dialectOf(firsts);
}

function declaredDialect(text: string): Dialect | null {
  const declared = /^sep=([,;\t])(?:\r\n|\r|\n|$)/i.exec(text.slice(0, 8));
  return declared && { delimiter: declared[1] as Delimiter, start: declared[0].length };
}

function dialectOf(firsts: readonly FirstRecords[]): Dialect {
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const first of firsts) {
    const score = scoreOf(first);
    if (score > bestScore) [best, bestScore] = [first.delimiter, score];
  }
  return { delimiter: best, start: 0 };
}

/**
 * How well the delimiter fits: many of the first records agree on their number of values, and that number is large.
 * Agreement weighs more (hence the logarithm): one remark full of semicolons proves nothing.
 */
function scoreOf({ records }: FirstRecords): number {
  const recordsByCuts = new Map<number, number>();
  for (const fields of records) {
    const cuts = fields.length - 1;
    if (cuts > 0) recordsByCuts.set(cuts, (recordsByCuts.get(cuts) ?? 0) + 1);
  }
  return Math.max(0, ...[...recordsByCuts].map(([cuts, count]) => count * Math.log2(1 + cuts)));
}

interface FirstRecords {
  readonly delimiter: Delimiter;
  readonly records: readonly string[][];
  /** After the last of them. */
  readonly scanner: RecordScanner;
}

function firstRecords(text: string, delimiter: Delimiter): FirstRecords {
  const records: string[][] = [];
  const scanner = new RecordScanner(text, delimiter, 0);
  try {
    while (records.length < RECORDS_LOOKED_AT) {
      const fields = scanner.next();
      if (fields === null) break;
      records.push(fields);
    }
  } catch (cause) {
    // A quotation mark that never closes under this delimiter: what came before it is evidence enough here, and the
    // reading itself reports it.
    if (!(cause instanceof Refused)) throw cause;
  }
  return { delimiter, records, scanner };
}
