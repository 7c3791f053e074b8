import { renderEntry } from '../../entries/renderEntry';
import type { RowReading } from '../../entries/RowReading';
import type { Row } from '../Plan';
import { NumberTriples } from './NumberTriples';
import { packFigure, type PackedRows } from './PackedRows';

/** The columns whose cells repeat themselves, by their places in a `Spelling`; those of the subject come first. */
export const PART = {
  region: 0,
  laCode: 1,
  laName: 2,
  year: 3,
  quarter: 4,
  date: 5,
  measure: 6,
  quality: 7,
} as const;

/** How many parts, from the first, make the subject of a row. */
export const SUBJECT_PARTS = 5;

/**
 * How the cells of a row are spelled: for each `PART` a number that stands for the exact text in that column. Whoever
 * reads the bytes gives the numbers out, from 0, for each column separately.
 */
export type Spelling = Int32Array;

/** What is not known of a spelling. */
export const UNKNOWN = -1;

/**
 * Remembers what accepted rows were read as, by their spelling, so that a row need not be read again when all of its
 * parts were: a row with an authority and quarter that were accepted together, and a date, a measure and a quality check
 * that were each accepted somewhere, says what those said.
 *
 * That holds because no error is about two of these parts at once except authority with quarter (a code that was not
 * valid then): the test of both paths against each other breaks when a new check changes that.
 */
export class RowMemory {
  private readonly authorities = new NumberTriples();
  private readonly subjects = new NumberTriples();
  private readonly subjectIds: number[] = [];
  private readonly dates: number[] = [];
  private readonly measures: number[] = [];
  private readonly qualities: number[] = [];
  private readonly plainSubjects = new Set<number>();
  private readonly plainDates = new Set<number>();
  private readonly plainMeasures = new Set<number>();

  constructor(private readonly rows: PackedRows) {}

  /** The subject of rows whose authority and quarter are spelled so; `UNKNOWN` while none was accepted. */
  subjectOf(spelling: Spelling): number {
    return this.subjectIds[this.placeOf(spelling)] ?? UNKNOWN;
  }

  /** The packed report date, or `UNKNOWN`. */
  dateOf(spelling: Spelling): number {
    return this.dates[spelling[PART.date] ?? UNKNOWN] ?? UNKNOWN;
  }

  /** The place of the measure in `MEASURES_IN_ORDER`, or `UNKNOWN`. */
  measureOf(spelling: Spelling): number {
    return this.measures[spelling[PART.measure] ?? UNKNOWN] ?? UNKNOWN;
  }

  /** The packed quality check, or `UNKNOWN`. */
  qualityOf(spelling: Spelling): number {
    return this.qualities[spelling[PART.quality] ?? UNKNOWN] ?? UNKNOWN;
  }

  /** Whether the log shows code, year, quarter, number and date of such a row just as they are spelled. */
  isPlain(spelling: Spelling): boolean {
    return (
      this.plainSubjects.has(this.placeOf(spelling)) &&
      this.plainDates.has(part(spelling, PART.date)) &&
      this.plainMeasures.has(part(spelling, PART.measure))
    );
  }

  /** Remembers a row that was read in full and accepted. */
  learn(spelling: Spelling, reading: RowReading, { entry }: Row): void {
    if (entry.template !== 'measures' || reading.template !== 'measures') return;
    const { date, measure, quality } = packFigure(entry);
    const place = this.placeOf(spelling);
    remember(this.subjectIds, place, this.rows.idOfSubject(entry));
    remember(this.dates, part(spelling, PART.date), date);
    remember(this.measures, part(spelling, PART.measure), measure);
    remember(this.qualities, part(spelling, PART.quality), quality);

    const [, laCode, , reportDate, year, quarter, number] = renderEntry(entry, DFE);
    const { cell } = reading.laCode;
    if (cell === laCode && reading.year.cell === year && reading.quarter.cell === quarter)
      this.plainSubjects.add(place);
    if (reading.reportDate.cell === reportDate) this.plainDates.add(part(spelling, PART.date));
    if (reading.measure.cell === number) this.plainMeasures.add(part(spelling, PART.measure));
  }

  private placeOf(spelling: Spelling): number {
    const authority = this.authorities.idOf(
      part(spelling, PART.region),
      part(spelling, PART.laCode),
      part(spelling, PART.laName),
    );
    const [year, quarter] = [part(spelling, PART.year), part(spelling, PART.quarter)];
    return this.subjects.idOf(authority, year, quarter);
  }
}

function part(spelling: Spelling, place: number): number {
  return spelling[place] ?? UNKNOWN;
}

const DFE = { codeScheme: 'dfe' } as const;

/** Fills the list up to the place, so that it stays an array without holes, which is faster. */
function remember(list: number[], place: number, value: number): void {
  while (list.length <= place) list.push(UNKNOWN);
  list[place] = value;
}
