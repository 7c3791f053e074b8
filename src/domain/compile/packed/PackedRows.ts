import { MEASURE_NUMBERS } from '../../catalogue/Measure';
import type { MeasureEntry, QualityCheck } from '../../entries/Entry';
import type { IsoDate } from '../../periods/IsoDate';
import { indexOfPeriod } from '../../periods/quarters';
import type { ReadSource, Row } from '../Plan';

/** Where packed rows come from. */
export type PackedSource = Pick<ReadSource, 'file' | 'sheet' | 'standing'>;

/** Whose figures a row holds and of which quarter, with the authority's name and region as the register has them. */
export type Subject = Pick<MeasureEntry, 'region' | 'laCode' | 'laName' | 'period'>;

/** What a row says besides its subject, as numbers. */
export interface PackedFigure {
  /** The report date as a number that reads like the date, 20261123: later dates are greater. */
  readonly date: number;
  /** Position in `MEASURES_IN_ORDER`. */
  readonly measure: number;
  /** The count, or `NOT_REPORTED`. */
  readonly value: number;
  /** 2 for Yes, 1 for No, 0 for not stated. */
  readonly quality: number;
}

/** The measures in the order of the compiled file, which is that of their numbers. */
export const MEASURES_IN_ORDER: readonly number[] = [...MEASURE_NUMBERS].sort((a, b) => a - b);

/** Stands for a blank value, which the log counts as refused and nothing else takes notice of. */
export const NOT_REPORTED = -1;

const QUALITIES: readonly QualityCheck[] = [null, 'No', 'Yes'];
const FIRST_CAPACITY = 4096;

/**
 * Rows of the measures template that were understood, as columns of numbers: some 30 bytes a row, where a `Row` with its
 * entry takes a few hundred. `rowAt` gives the `Row` back, equal to the one that was added.
 */
export class PackedRows {
  readonly sources: PackedSource[] = [];
  readonly subjects: Subject[] = [];
  length = 0;
  /** Each is as long as it happens to be; the first `length` places hold rows. */
  source = new Int32Array(FIRST_CAPACITY);
  /** Row number in the source. */
  number = new Int32Array(FIRST_CAPACITY);
  subject = new Int32Array(FIRST_CAPACITY);
  date = new Int32Array(FIRST_CAPACITY);
  value = new Int32Array(FIRST_CAPACITY);
  measure = new Uint8Array(FIRST_CAPACITY);
  quality = new Uint8Array(FIRST_CAPACITY);

  private readonly subjectIds = new Map<string, number>();

  /** Rows added from now on may name this source. */
  addSource({ file, sheet, standing }: PackedSource): number {
    return this.sources.push({ file, sheet, standing }) - 1;
  }

  /** The number of a subject, the same for the same subject. */
  idOfSubject({ region, laCode, laName, period }: Subject): number {
    const key = `${laCode}|${indexOfPeriod(period)}|${region}|${laName}`;
    const known = this.subjectIds.get(key);
    if (known !== undefined) return known;
    const id = this.subjects.push({ region, laCode, laName, period }) - 1;
    this.subjectIds.set(key, id);
    return id;
  }

  /** Adds a row whose parts are already numbers. */
  add(
    source: number,
    number: number,
    subject: number,
    date: number,
    measure: number,
    value: number,
    quality: number,
  ): void {
    const at = this.length;
    if (at === this.source.length) this.grow();
    this.source[at] = source;
    this.number[at] = number;
    this.subject[at] = subject;
    this.date[at] = date;
    this.measure[at] = measure;
    this.value[at] = value;
    this.quality[at] = quality;
    this.length = at + 1;
  }

  /** The row as it was before it was packed. */
  rowAt(index: number): Row {
    const { region, laCode, laName, period } = at(this.subjects, this.subject[index]);
    const { file, sheet, standing } = at(this.sources, this.source[index]);
    const value = this.value[index] ?? NOT_REPORTED;
    const entry: MeasureEntry = {
      template: 'measures',
      region,
      laName,
      laCode,
      reportDate: unpackDate(this.date[index] ?? 0),
      period,
      measure: at(MEASURES_IN_ORDER, this.measure[index]),
      value,
      qualityCheck: at(QUALITIES, this.quality[index]),
    };
    return { entry, value, place: { file, sheet, row: this.number[index] ?? 0 }, standing };
  }

  /** Forgets all rows after the first `length`, and all sources after the first `sources`. */
  shortenTo(length: number, sources: number): void {
    this.length = length;
    this.sources.length = sources;
  }

  private grow(): void {
    const capacity = this.source.length * 2;
    const longer = (column: Int32Array) => {
      const grown = new Int32Array(capacity);
      grown.set(column);
      return grown;
    };
    this.source = longer(this.source);
    this.number = longer(this.number);
    this.subject = longer(this.subject);
    this.date = longer(this.date);
    this.value = longer(this.value);
    this.measure = longerBytes(this.measure, capacity);
    this.quality = longerBytes(this.quality, capacity);
  }
}

/** What an entry says besides its subject, as numbers. */
export function packFigure(entry: MeasureEntry): PackedFigure {
  return {
    date: packDate(entry.reportDate),
    measure: MEASURES_IN_ORDER.indexOf(entry.measure),
    value: entry.value ?? NOT_REPORTED,
    quality: QUALITIES.indexOf(entry.qualityCheck),
  };
}

/** @example packDate('2026-11-23') // 20261123 */
function packDate(date: IsoDate): number {
  return Number(date.replaceAll('-', ''));
}

function unpackDate(packed: number): IsoDate {
  const digits = String(packed).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` as IsoDate;
}

function longerBytes(column: Uint8Array, capacity: number): Uint8Array<ArrayBuffer> {
  const grown = new Uint8Array(capacity);
  grown.set(column);
  return grown;
}

function at<Item>(list: readonly Item[], index: number | undefined): Item {
  const item = list[index ?? -1];
  if (item === undefined) throw new Error(`nothing is packed under ${String(index)}`);
  return item;
}
