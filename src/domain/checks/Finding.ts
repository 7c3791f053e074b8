import type { Place } from '../entries/RowReading';

/** What every finding says: which check, and where. The rest of a finding are the facts needed to explain it. */
interface FoundBy<Code extends string> {
  readonly code: Code;
  readonly at: Place;
}

/** The first findings; one line a check is added here together with its file. */
export type Finding = FoundBy<'cell/value-not-a-count'> & {
  readonly problem: string;
  readonly quoted: string;
};

export type FindingCode = Finding['code'];
