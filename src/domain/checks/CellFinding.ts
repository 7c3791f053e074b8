import type { ContextualNumber } from '../catalogue/ContextualItem';
import type { MeasureNumber } from '../catalogue/Measure';
import type {
  CodeProblem,
  ItemProblem,
  MeasureProblem,
  NameProblem,
  QualityProblem,
  RegionProblem,
  ValueProblem,
} from '../entries/RowReading';
import type { DateProblem } from '../periods/parseDate';
import type { IsoDate } from '../periods/IsoDate';
import type { QuarterProblem, YearProblem } from '../periods/parsePeriod';
import type { FoundBy } from './Finding';

/** What stands in one cell and cannot be read as meant. `quoted` is what the cell shows. */
interface Unreadable<Code extends string, Problem> extends FoundBy<Code> {
  readonly problem: Problem;
  readonly quoted: string;
}

type AuthorityUnknown = Unreadable<'cell/authority-unknown', CodeProblem>;
type NameUnknown = Unreadable<'cell/name-unknown', Exclude<NameProblem, 'formula-sign'>>;
type RegionUnknown = Unreadable<'cell/region-unknown', Exclude<RegionProblem, 'formula-sign'>>;

interface FormulaSign extends FoundBy<'cell/formula-sign'> {
  readonly quoted: string;
}

interface ReportDateUnreadable extends Unreadable<'cell/report-date-unreadable', DateProblem> {
  /** For text that only works with the month first: the date it would then be. */
  readonly monthFirst: IsoDate | null;
}

interface ReportDateInFuture extends FoundBy<'cell/report-date-in-future'> {
  readonly date: IsoDate;
  readonly today: IsoDate;
}

type YearUnreadable = Unreadable<'cell/year-unreadable', Exclude<YearProblem, 'bare-year'>>;

interface YearBare extends FoundBy<'cell/year-bare'> {
  readonly quoted: string;
  /** The calendar year given, which may be the second or the first of a financial year. */
  readonly calendarYear: number;
  /** First calendar year of the financial year whose quarter was over at the report date; null if neither was. */
  readonly likely: number | null;
}

type QuarterUnreadable = Unreadable<'cell/quarter-unreadable', QuarterProblem>;

interface MeasureUnknown extends Unreadable<'cell/measure-unknown', MeasureProblem> {
  /** What was probably meant; null where nothing is near. */
  readonly nearest: MeasureNumber | null;
}

interface ValueNotACount extends Unreadable<'cell/value-not-a-count', ValueProblem> {
  readonly measure: MeasureNumber | null;
}

type QualityCheckUnlisted = Unreadable<'cell/quality-check-unlisted', QualityProblem>;
type ItemUnknown = Unreadable<'cell/item-unknown', ItemProblem>;

interface AnswerUnlisted extends Unreadable<'cell/answer-unlisted', 'unlisted' | 'no-result'> {
  readonly item: ContextualNumber;
}

interface AnswerDateUnreadable extends Unreadable<
  'cell/answer-date-unreadable',
  'date-unreadable' | 'month-first'
> {
  readonly item: ContextualNumber;
}

/** What checks of a single cell find. */
export type CellFinding =
  | AuthorityUnknown
  | NameUnknown
  | RegionUnknown
  | FormulaSign
  | ReportDateUnreadable
  | ReportDateInFuture
  | YearUnreadable
  | YearBare
  | QuarterUnreadable
  | MeasureUnknown
  | ValueNotACount
  | QualityCheckUnlisted
  | ItemUnknown
  | AnswerUnlisted
  | AnswerDateUnreadable;
