import type { RegionName } from '../authorities/Region';
import type { IsoDate } from '../periods/IsoDate';
import type { Period } from '../periods/Period';
import type { FoundBy } from './Finding';

type HeadingsAgain = FoundBy<'row/headings-again'>;

interface AuthorityDisagrees extends FoundBy<'row/authority-disagrees'> {
  readonly laCode: number;
  /** Name and region that the register has for the code. */
  readonly name: string;
  readonly region: RegionName;
  /** What the name cell shows, where it is the name of another authority. */
  readonly otherName: string | null;
  /** What the region cell shows, where it is another region. */
  readonly otherRegion: string | null;
}

interface CodeNotValid extends FoundBy<'row/code-not-valid'> {
  /** As the row gives it: three digits, or nine characters. */
  readonly givenCode: string;
  readonly name: string;
  /** The last day of the code, or null where it had not begun. */
  readonly endedOn: IsoDate | null;
  /** The first day of the code, where it had not begun. */
  readonly beginsOn: IsoDate | null;
  /** When the row says it was: the quarter, or for contextual rows the report date. */
  readonly when: Period | IsoDate;
  /** The codes valid then that took over, or that came before. */
  readonly instead: readonly { readonly code: string; readonly name: string }[];
}

interface QuarterNotOver extends FoundBy<'row/quarter-not-over'> {
  readonly period: Period;
  readonly today: IsoDate;
}

interface ReportDateBeforeQuarterEnd extends FoundBy<'row/report-date-before-quarter-end'> {
  readonly period: Period;
  readonly date: IsoDate;
}

interface QuarterBeforeCollection extends FoundBy<'row/quarter-before-collection'> {
  readonly period: Period;
  /** The first quarter of the collection. */
  readonly first: Period;
}

/** What checks of one row, taken alone, find. */
export type RowFinding =
  | HeadingsAgain
  | AuthorityDisagrees
  | CodeNotValid
  | QuarterNotOver
  | ReportDateBeforeQuarterEnd
  | QuarterBeforeCollection;
