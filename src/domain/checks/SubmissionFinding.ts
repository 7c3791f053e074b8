import type { ContextualNumber } from '../catalogue/ContextualItem';
import type { MeasureNumber } from '../catalogue/Measure';
import type { Place } from '../entries/RowReading';
import type { IsoDate } from '../periods/IsoDate';
import type { Heading } from '../templates/Template';
import type { FoundBy } from './Finding';

type NoHeadings = FoundBy<'submission/no-headings'>;

interface HeadingMissing extends FoundBy<'submission/heading-missing'> {
  readonly headings: readonly Heading[];
  /** Headings that are not in the template, one of which may stand for the missing one. */
  readonly others: readonly { readonly text: string; readonly position: number }[];
}

interface HeadingRepeated extends FoundBy<'submission/heading-repeated'> {
  readonly headings: readonly Heading[];
}

interface HeadingUnknown extends FoundBy<'submission/heading-unknown'> {
  readonly heading: string;
  /** 0-based. */
  readonly position: number;
}

type NoData = FoundBy<'submission/no-data'>;

interface HiddenRows extends FoundBy<'submission/hidden-rows'> {
  readonly rows: number;
  /** Whether the sheet as a whole is hidden. */
  readonly sheetHidden: boolean;
  readonly sheet: string | null;
}

interface SeveralAuthorities extends FoundBy<'submission/several-authorities'> {
  /** Most rows first. */
  readonly authorities: readonly {
    readonly laCode: number;
    readonly name: string;
    readonly rows: number;
  }[];
}

interface SameKey<Code extends string> extends FoundBy<Code> {
  readonly number: MeasureNumber | ContextualNumber;
  readonly reportDate: IsoDate;
  /** In the order of the rows; the finding stands at the last one. */
  readonly rows: readonly { readonly value: string; readonly place: Place }[];
}

type SameKeyOtherValue = SameKey<'submission/same-key-other-value'>;
type SameKeySameValue = SameKey<'submission/same-key-same-value'>;

interface QualityCheckDisagrees extends FoundBy<'submission/quality-check-disagrees'> {
  readonly item: ContextualNumber;
  readonly measure: MeasureNumber;
  readonly answer: 'Yes' | 'No';
  readonly qualityCheck: 'Yes' | 'No';
  readonly answerAt: Place;
}

/** What checks of a whole submission, its headings and its two templates, find. */
export type SubmissionFinding =
  | NoHeadings
  | HeadingMissing
  | HeadingRepeated
  | HeadingUnknown
  | NoData
  | HiddenRows
  | SeveralAuthorities
  | SameKeyOtherValue
  | SameKeySameValue
  | QualityCheckDisagrees;
