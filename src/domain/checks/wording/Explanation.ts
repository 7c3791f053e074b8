import type { Place } from '../../entries/RowReading';
import type { FindingCode, FindingOf } from '../Finding';

/** How cells are called where the words are shown: addresses on a sheet, rows and headings elsewhere. */
export interface Naming {
  /** @example 'H18', 'Contextual F27', 'Measure value in row 18' */
  readonly cell: (place: Place) => string;
  /** @example 'H4 to H14', 'rows 4 to 14' */
  readonly range: (from: Place, to: Place) => string;
}

export interface Explanation {
  /** What is wrong, up to about eight words, no full stop; after it the number of rows where they are several. */
  readonly title: string;
  /** The values, then the rule. May be empty. */
  readonly body: string;
  /** What to do, naming cells. */
  readonly action: string;
}

/** The words for the findings whose codes begin with a scope. */
export type WordingOf<Scope extends string> = {
  readonly [Code in Extract<FindingCode, `${Scope}/${string}`>]: Words<FindingOf<Code>>;
};

/**
 * @param finding of several with the same facts the first.
 * @param rows where the same was found, in their order; a single place for a finding that stands alone.
 */
export type Words<Found> = (finding: Found, naming: Naming, rows: Rows) => Explanation;

/** The rows in which something was found, by the cell of each. */
export type Rows = readonly Place[];
