import type { ContextualNumber } from '../catalogue/ContextualItem';
import type { MeasureNumber } from '../catalogue/Measure';
import type { Place } from '../entries/RowReading';
import type { Period } from '../periods/Period';
import type { CellFinding } from './CellFinding';
import type { GroupFinding } from './GroupFinding';
import type { RowFinding } from './RowFinding';
import type { SeriesFinding } from './SeriesFinding';
import type { SubmissionFinding } from './SubmissionFinding';

/** What a finding is about, as far as it could be read. */
export interface Subject {
  readonly laCode: number | null;
  readonly period: Period | null;
  readonly measure: MeasureNumber | null;
  readonly item: ContextualNumber | null;
}

/** What every finding says: which check, and where. The rest of a finding are the facts needed to explain it. */
export interface FoundBy<Code extends string> {
  readonly code: Code;
  /** The cell to correct; of several, the one whose measure the title names. */
  readonly at: Place;
  readonly about: Subject;
}

/** Everything that a check can find. Facts only: `explain.ts` has the words. */
export type Finding = CellFinding | RowFinding | GroupFinding | SeriesFinding | SubmissionFinding;

export type FindingCode = Finding['code'];

/** The finding of one check. */
export type FindingOf<Code extends FindingCode> = Extract<Finding, { readonly code: Code }>;
