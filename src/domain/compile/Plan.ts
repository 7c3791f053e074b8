import type { Finding } from '../checks/Finding';
import type { Entry } from '../entries/Entry';
import type { RowPlace, RowReading } from '../entries/RowReading';
import type { IsoDate } from '../periods/IsoDate';
import type { TemplateName } from '../templates/Template';

/** Where a row comes from: an authority's submission, or what was compiled before. */
export type Standing = 'submission' | 'compiled';

/** One table to compile: a sheet or a CSV that was read, or a file (or sheet) that could not be. */
export type CompileSource = ReadSource | UnreadSource;

export interface ReadSource {
  readonly file: string;
  readonly sheet: string | null;
  readonly standing: Standing;
  readonly template: TemplateName;
  /** Every data row; taken once, so a generator will do. */
  readonly readings: Iterable<RowReading>;
}

/** Nothing of it was read; it has one refused line in the log. */
export interface UnreadSource {
  readonly file: string;
  readonly sheet: string | null;
  readonly standing: Standing;
  /** Why, as a sentence: whoever reads files words it. */
  readonly unread: string;
}

/**
 * What becomes of every row that was read: each is in exactly one of the five lists. Lists are in the order of file,
 * sheet and row, whatever the order in which the sources came.
 */
export interface Plan {
  readonly kept: readonly Kept[];
  readonly superseded: readonly Superseded[];
  readonly duplicates: readonly Duplicate[];
  readonly conflicts: readonly InConflict[];
  readonly refused: readonly Refused[];
  /** Every file that was given, with how it was given, in order; also those without a data row. */
  readonly files: readonly PlannedFile[];
}

export interface PlannedFile {
  readonly file: string;
  readonly standing: Standing;
}

/** The five outcomes, in the order in which they are shown. */
export const OUTCOMES = ['kept', 'superseded', 'duplicate', 'conflict', 'refused'] as const;

export type OutcomeName = (typeof OUTCOMES)[number];

/** What became of one row (or of one file that could not be read). */
export type Outcome = Kept | Superseded | Duplicate | InConflict | Refused;

/** A row that was understood: what it says and where it stands. */
export interface Row {
  readonly entry: Entry;
  /** What the entry reports; a row without a value is refused and never comes this far. */
  readonly value: number | string;
  readonly place: RowPlace;
  readonly standing: Standing;
}

/** The row whose value is compiled. */
export interface Kept extends Row {
  readonly outcome: 'kept';
  readonly reason: KeptReason;
}

/** A row that a later report date replaces. */
export interface Superseded extends Row {
  readonly outcome: 'superseded';
  readonly reason: SupersededReason;
}

/** A row that says what the kept row says, with the same report date. */
export interface Duplicate extends Row {
  readonly outcome: 'duplicate';
  readonly reason: DuplicateReason;
}

/** A row that contradicts another of the same key and report date: a person decides. */
export interface InConflict extends Row {
  readonly outcome: 'conflict';
  readonly reason: ConflictReason;
}

/** A row that cannot be compiled, or a file that could not be read (then `row` of the place is null). */
export interface Refused {
  readonly outcome: 'refused';
  readonly place: RefusedPlace;
  readonly standing: Standing;
  /** null for a file or sheet that could not be read. */
  readonly reading: RowReading | null;
  readonly reason: RefusedReason;
}

export type RefusedPlace = Omit<RowPlace, 'row'> & { readonly row: number | null };

/** Why an outcome is what it is: a code and the facts; `explainReason` has the words. */
export type Reason =
  KeptReason | SupersededReason | DuplicateReason | ConflictReason | RefusedReason;

export type KeptReason =
  /** No other row speaks of the same value. */
  | { readonly code: 'only-row' }
  /** Of all `rows` of its key it has the latest report date; `agreeing` of them, itself included, say the same on that date. */
  | { readonly code: 'latest-date'; readonly rows: number; readonly agreeing: number }
  /** Rows with a later date contradict each other: this value stands until a person decides. */
  | { readonly code: 'until-decided'; readonly contestedDate: IsoDate }
  /** Rows of its own date contradict it, but it was compiled before: it stands until a person decides. */
  | { readonly code: 'compiled-stays' }
  /** A person chose it among values that contradict each other. */
  | { readonly code: 'decided' };

export type SupersededReason = {
  readonly code: 'later-date';
  /** The row that replaces it; where rows of the later date contradict each other, the first of those. */
  readonly by: StatedValue;
};

export type DuplicateReason = { readonly code: 'same-value'; readonly as: StatedValue };

export type ConflictReason =
  /** Rows of the same key and date give different values: one place for each value, this row's own included. */
  | { readonly code: 'different-values'; readonly values: readonly StatedValue[] }
  /** The value compiled before is another one for the same date; that one stays. */
  | { readonly code: 'contradicts-compiled'; readonly compiled: StatedValue }
  /** A person chose the other value. */
  | { readonly code: 'decided-against'; readonly chosen: StatedValue };

/** A value with the place and the date that it is stated at. */
export interface StatedValue {
  readonly value: number | string;
  readonly date: IsoDate;
  readonly place: RowPlace;
}

/** What a person decided about a contested key: the value to keep among those of the contested report date. */
export interface Decision {
  readonly date: IsoDate;
  readonly value: number | string;
}

/** Decisions by key (`keyOfEntry`). A decision that no longer fits the rows is passed over. */
export type Decisions = ReadonlyMap<string, Decision>;

export type RefusedReason =
  /** The value is blank: not reported. It withdraws nothing and is no mistake. */
  | { readonly code: 'not-reported' }
  /** Checks of the row found errors, at least one. */
  | { readonly code: 'errors'; readonly findings: readonly Finding[] }
  /** The file or sheet could not be read. */
  | { readonly code: 'unread'; readonly because: string };
