import { judgeRow } from '../../domain/compile/judgeRow';
import type { OpenSource, PackedCompilation } from '../../domain/compile/packed/PackedCompilation';
import { NOT_REPORTED } from '../../domain/compile/packed/PackedRows';
import { PART, SUBJECT_PARTS, UNKNOWN } from '../../domain/compile/packed/RowMemory';
import type { Standing } from '../../domain/compile/Plan';
import { rowReader } from '../../domain/entries/readRow';
import { isDataRow } from '../../domain/entries/readTable';
import type { RowReading } from '../../domain/entries/RowReading';
import type { SourceRow } from '../../domain/entries/SourceTable';
import type { MeasuresHeading } from '../../domain/templates/Template';
import type { ByteRecords } from './ByteRecords';
import type { MeasuresCsv } from './openMeasures';
import { dropEmptyEnd } from './read';
import { RecordScanner } from './scan';
import { Spellings } from './Spellings';

const HEADING_OF: Readonly<Record<keyof typeof PART, MeasuresHeading>> = {
  region: 'Region',
  laCode: 'LA code',
  laName: 'LA name',
  year: 'Measure year',
  quarter: 'Measure quarter',
  date: 'Report date',
  measure: 'Measure no.',
  quality: 'Quality check',
};
/** The headings in the order of the parts. */
const HEADINGS_OF_PARTS = (Object.keys(PART) as (keyof typeof PART)[])
  .sort((a, b) => PART[a] - PART[b])
  .map((part) => HEADING_OF[part]);

/** The spellings of the columns that repeat themselves, over all files of a compilation, in the order of `PART`. */
export type SpelledColumns = readonly Spellings[];

export function spelledColumns(): SpelledColumns {
  return HEADINGS_OF_PARTS.map(() => new Spellings());
}

/** A value that is not written in digits alone: the row is read in full. */
const NOT_DIGITS = -2;
/** Nine digits fit into what is counted; more are left to the reader. */
const MOST_DIGITS = 9;
const ZERO = 48;

/** The file whose rows are packed. */
export interface PackedFile {
  readonly file: string;
  readonly standing: Standing;
  readonly csv: MeasuresCsv;
  readonly records: ByteRecords;
}

/**
 * Takes the records of one CSV into a compilation. A record of which every part has been read before in an accepted row,
 * with a value in digits, is packed by its bytes; every other is read in full, and remembered if it is accepted.
 */
export class RowPacker {
  private readonly spelling = new Int32Array(HEADINGS_OF_PARTS.length).fill(UNKNOWN);
  private readonly positions: Int32Array;
  private readonly valuePosition: number;
  private readonly readRow: (row: SourceRow) => RowReading;
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  private subject = UNKNOWN;

  constructor(
    private readonly from: PackedFile,
    private readonly columns: SpelledColumns,
    private readonly compilation: PackedCompilation,
    private readonly source: OpenSource,
  ) {
    const { layout } = from.csv;
    const positionOf = (heading: MeasuresHeading) => layout.columns.get(heading) ?? -1;
    this.positions = Int32Array.from(HEADINGS_OF_PARTS, positionOf);
    this.valuePosition = positionOf('Measure value');
    this.readRow = rowReader({ file: from.file, sheet: null, hidden: false }, layout);
  }

  /** Takes the record that `records` is at. */
  take(): void {
    const { records } = this.from;
    if (records.count === 1 && records.starts[0] === records.ends[0]) return;
    if (!records.isPlain) this.takeInFull(false);
    else {
      this.spell();
      if (!this.takeRecognised()) this.takeInFull(true);
    }
  }

  private takeRecognised(): boolean {
    const { subject, spelling } = this;
    const { memory, rows } = this.compilation;
    const date = memory.dateOf(spelling);
    const measure = memory.measureOf(spelling);
    const quality = memory.qualityOf(spelling);
    if (subject < 0 || date < 0 || measure < 0 || quality < 0) return false;
    const value = this.value();
    if (value === NOT_DIGITS || (value === NOT_REPORTED && !memory.isPlain(spelling))) return false;
    rows.add(this.source.id, this.from.records.number, subject, date, measure, value, quality);
    return true;
  }

  /** Finds the numbers that stand for what the cells hold; a column of the template beyond the record's end is blank. */
  private spell(): void {
    const { spelling, positions, columns } = this;
    const { records, csv } = this.from;
    const { same, count, start, starts, ends } = records;
    let isSubjectOther = false;
    for (let part = 0; part < positions.length; part += 1) {
      const position = positions[part] ?? 0;
      if (position < same) continue;
      const isThere = position < count;
      const from = isThere ? start + (starts[position] ?? 0) : 0;
      const to = isThere ? start + (ends[position] ?? 0) : 0;
      const id = columns[part]?.idOf(csv.bytes, from, to) ?? UNKNOWN;
      if (id === spelling[part]) continue;
      spelling[part] = id;
      if (part < SUBJECT_PARTS) isSubjectOther = true;
    }
    if (isSubjectOther) this.findSubject();
  }

  private findSubject(): void {
    const isSpelled = this.spelling.subarray(0, SUBJECT_PARTS).every(isKnown);
    this.subject = isSpelled ? this.compilation.memory.subjectOf(this.spelling) : UNKNOWN;
  }

  private value(): number {
    const { records, csv } = this.from;
    const { valuePosition: position } = this;
    if (position >= records.count) return NOT_REPORTED;
    const from = records.start + (records.starts[position] ?? 0);
    const to = records.start + (records.ends[position] ?? 0);
    if (from === to) return NOT_REPORTED;
    if (to - from > MOST_DIGITS) return NOT_DIGITS;
    let value = 0;
    for (let at = from; at < to; at += 1) {
      const digit = (csv.bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) return NOT_DIGITS;
      value = value * 10 + digit;
    }
    return value;
  }

  private takeInFull(isSpelled: boolean): void {
    const { records, csv, standing } = this.from;
    const text = this.decoder.decode(csv.bytes.subarray(records.start, records.end));
    const cells = new RecordScanner(text, csv.delimiter, 0).next() ?? [];
    dropEmptyEnd(cells);
    const row = { number: records.number, cells };
    if (!isDataRow(csv.layout, row)) return;
    const reading = this.readRow(row);
    const judged = judgeRow(reading, standing, this.compilation.context);
    this.source.put(judged);
    if (!isSpelled || 'outcome' in judged || !this.spelling.every(isKnown)) return;
    this.compilation.memory.learn(this.spelling, reading, judged);
    this.findSubject();
  }
}

function isKnown(id: number): boolean {
  return id !== UNKNOWN;
}
