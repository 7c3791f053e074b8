import type { AgeBand } from '../authorities/AgeBand';
import type { Period } from '../periods/Period';
import type { ContextualNumber } from './ContextualItem';
import type { Doubt, Source } from './Source';

/** The 35 measure numbers, in the order of the Measures sheet. There is no 20201: the total of referrals is 202. */
export const MEASURE_NUMBERS = [
  201, 202, 20202, 20203, 20204, 20205, 20206, 20207, 20208, 20209, 20210, 20211, 20212, 203, 204,
  205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223,
  224,
] as const;

export type MeasureNumber = (typeof MEASURE_NUMBERS)[number];

/** The groups that the Rates page shows, in its order; the referral sources unfold under 202. */
export const MEASURE_GROUPS = [
  'Front door',
  'Referral sources',
  'Assessments and need',
  'Child protection',
  'Looked after',
  'Care leavers',
  'Education and SEND',
] as const;

export type MeasureGroup = (typeof MEASURE_GROUPS)[number];

/** One measure of the collection, as defined from a quarter on. */
export interface Measure {
  readonly number: MeasureNumber;
  /** As the Measures sheet writes it, for example `Repeat referrals within 12 months`. */
  readonly name: string;
  /** As the Rates page writes it under its group, for example `Repeat referrals`. */
  readonly shortName: string;
  /** What the count counts, for example `enquiries`. */
  readonly unit: string;
  /** The same for a count of one, for example `enquiry`. */
  readonly unitOfOne: string;
  readonly group: MeasureGroup;
  /** A flow counts what happened in the quarter; a stock counts what there was on its last day. */
  readonly kind: 'flow' | 'stock';
  /** The proposal's words, abbreviations spelled out, with the corrections that `doubts` explains. */
  readonly definition: string;
  /** Why it is collected: the proposal's `We want to...` as a sentence that begins with `To`. */
  readonly purpose: string;
  /** What is counted and what is not, in short sentences. */
  readonly whatCounts: readonly string[];
  /** The proposal's guidance notes whole, then notes on comparing the figure with others. May be empty. */
  readonly guidance: readonly string[];
  readonly shownAs: ShownAs;
  /** The number in the collection before 2022; null for a new measure. */
  readonly oldNumber: number | null;
  /** The measure whose total this one is a part of: set for the eleven referral sources. */
  readonly partOf?: 202;
  /** The referral source codes of the children in need census that belong to this source. */
  readonly censusCodes?: readonly string[];
  readonly related: readonly MeasureNumber[];
  /** The contextual item that asks about data quality concerns with this measure. */
  readonly qualityItem: ContextualNumber;
  /** The first quarter that this definition holds for. */
  readonly validFrom: Period;
  readonly source: Source;
  /** Published guidance that settles what the proposal leaves open. */
  readonly furtherSources: readonly Source[];
  readonly doubts: readonly Doubt[];
}

/** How a count is put in proportion. */
export type ShownAs = ShownAsRate | ShownAsPercentage;

/** Per 10,000 people of an age band, for the quarter and not for a year. */
export interface ShownAsRate {
  readonly as: 'rate';
  readonly population: AgeBand;
  /** How many years before the first calendar year of the financial year the population is taken. */
  readonly yearsBefore: 0 | 6;
  /** Set where the rate of one authority is only indicative: it is meant for a region or England. */
  readonly indicative?: true;
}

/** Per cent of another measure of the same authority and quarter. */
export interface ShownAsPercentage {
  readonly as: 'percentage';
  readonly of: MeasureNumber;
}
