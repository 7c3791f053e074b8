import type { Populations } from '../authorities/Populations';
import type { MeasureEntry } from '../entries/Entry';
import type { IsoDate } from '../periods/IsoDate';
import type { Finding, FindingCode, FindingOf } from './Finding';
import type { RulesVersion } from './rules/RulesVersion';

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
  /** Whether rows of several authorities are expected, as in a compiled table; a submission is of one authority. */
  readonly severalAuthorities?: boolean;
  /** The versions of the rules, oldest first; those that are built in where none are given. */
  readonly rules?: readonly RulesVersion[];
}

/** What is known of a check without running it. */
export interface CheckDescription<Code extends FindingCode = FindingCode> {
  /** Its path: `group/part-exceeds-whole`. */
  readonly code: Code;
  readonly grade: Grade;
  /** What it checks, in a few words, for the reference. */
  readonly title: string;
  /** Why it matters and what to do, in a sentence or two, for the reference. */
  readonly help: string;
}

/**
 * One check. `find` is a generator that yields what it finds and is silent otherwise; it never throws over data and
 * holds no sentences: the facts in a finding are worded in `explain.ts`.
 */
export interface Check<Scope, Code extends FindingCode> extends CheckDescription<Code> {
  find(scope: Scope, context: CheckContext): Iterable<FindingOf<Code>>;
}

/** Any of the checks of a scope, for lists of them. */
export interface AnyCheck<Scope> extends CheckDescription {
  find(scope: Scope, context: CheckContext): Iterable<Finding>;
}
