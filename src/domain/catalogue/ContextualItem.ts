import type { Period } from '../periods/Period';
import type { MeasureNumber } from './Measure';
import type { Doubt, Source } from './Source';

/** The 31 contextual items in the order of the Contextual sheet. */
// prettier-ignore
export const CONTEXTUAL_NUMBERS = [
  'X01', 'X02', 'X03', 'X04', 'X05', 'X06', 'X07', 'X08', 'X09', 'X10', 'X11', 'X12', 'X13', 'X14',
  'X15', 'X16', 'X17', 'X18', 'X19', 'X20', 'X21', 'X22', 'X23', 'X24', 'X25', 'X26', 'X27', 'X28',
  'X29', 'X30', 'X31',
] as const;

export type ContextualNumber = (typeof CONTEXTUAL_NUMBERS)[number];

/** One contextual item: a question about how an authority records, as defined from a quarter on. */
export interface ContextualItem {
  readonly number: ContextualNumber;
  /** As the Context page and the Contextual sheet ask it. */
  readonly question: string;
  /** The question in the proposal's words. */
  readonly proposalQuestion: string;
  /** Why it is asked: the proposal's `We want to...` as a sentence that begins with `To`. */
  readonly purpose: string;
  readonly answers: Answers;
  /** The measures that the answer helps to read; for X01 to X24 those that the concern is about. */
  readonly aboutMeasures: readonly MeasureNumber[];
  readonly hint?: string;
  readonly validFrom: Period;
  readonly source: Source;
  readonly doubts: readonly Doubt[];
}

/** What may be answered. */
export type Answers = YesNoAnswers | ChoiceAnswers | DateAnswers;

/** `Yes` or `No`. */
export interface YesNoAnswers {
  readonly kind: 'yes-no';
}

/** One of the choices, written exactly as listed. */
export interface ChoiceAnswers {
  readonly kind: 'choice';
  readonly choices: readonly string[];
  /** Other spellings that are read, and the choice that each stands for. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Whether any other text is accepted as it stands, for an answer that the list does not know. */
  readonly acceptsOtherText: boolean;
}

/** A day; a known month or year is enough and becomes the 15th of it, or 15 June of it. */
export interface DateAnswers {
  readonly kind: 'date';
}
