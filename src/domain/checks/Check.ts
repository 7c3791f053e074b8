import type { Populations } from '../authorities/Populations';
import type { MeasureEntry } from '../entries/Entry';
import type { RowReading } from '../entries/RowReading';
import type { IsoDate } from '../periods/IsoDate';
import type { Finding, FindingCode } from './Finding';

/**
 * `error`: the row cannot be exported or compiled. `query`: correct it or give a reason, as in DfE's COLLECT.
 * `note`: for information.
 */
export type Grade = 'error' | 'query' | 'note';

/** What checks may know besides what they look at. All of it is passed in: nothing is read from a clock or a file. */
export interface CheckContext {
  /** The day against which "in the future" and "quarter not over yet" are judged. */
  readonly today: IsoDate;
  /** Values reported before, for example last quarter's; empty where none are known. */
  readonly history: readonly MeasureEntry[];
  readonly populations: Populations;
}

/**
 * One check. `find` is a generator that yields what it finds and is silent otherwise; it never throws over data and
 * holds no sentences: the facts in a finding are worded in `explain.ts`.
 */
export interface Check<Scope, Code extends FindingCode = FindingCode> {
  /** Its path: `row/part-exceeds-whole`. */
  readonly code: Code;
  readonly grade: Grade;
  /** What it checks, in a few words, for the reference. */
  readonly title: string;
  /** Why it matters and what to do, in a sentence or two, for the reference. */
  readonly help: string;
  find(scope: Scope, context: CheckContext): Iterable<Finding>;
}

/** Rows of one authority and one quarter (measures), with their readable parts resolved. */
export interface QuarterGroup {
  readonly laCode: number;
  readonly rows: readonly RowReading[];
}
