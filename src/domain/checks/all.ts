import type { RowReading } from '../entries/RowReading';
import type { AnyCheck, CheckDescription } from './Check';
import type { QuarterGroup } from './QuarterGroup';
import type { QuarterInSeries } from './QuarterInSeries';
import type { SameKeyRows } from './sameKey';
import type { QuarterAndAnswers, Submission } from './Submission';
import { answerDateUnreadable } from './cell/answer-date-unreadable';
import { answerUnlisted } from './cell/answer-unlisted';
import { authorityUnknown } from './cell/authority-unknown';
import { formulaSign } from './cell/formula-sign';
import { itemUnknown } from './cell/item-unknown';
import { measureUnknown } from './cell/measure-unknown';
import { nameUnknown } from './cell/name-unknown';
import { qualityCheckUnlisted } from './cell/quality-check-unlisted';
import { quarterUnreadable } from './cell/quarter-unreadable';
import { regionUnknown } from './cell/region-unknown';
import { reportDateInFuture } from './cell/report-date-in-future';
import { reportDateUnreadable } from './cell/report-date-unreadable';
import { valueNotACount } from './cell/value-not-a-count';
import { yearBare } from './cell/year-bare';
import { yearUnreadable } from './cell/year-unreadable';
import { authorityDisagrees } from './row/authority-disagrees';
import { codeNotValid } from './row/code-not-valid';
import { headingsAgain } from './row/headings-again';
import { quarterBeforeCollection } from './row/quarter-before-collection';
import { quarterNotOver } from './row/quarter-not-over';
import { reportDateBeforeQuarterEnd } from './row/report-date-before-quarter-end';
import { laterStepExceedsEarlier } from './group/later-step-exceeds-earlier';
import { needBelowParts } from './group/need-below-parts';
import { partExceedsWhole } from './group/part-exceeds-whole';
import { sourcesDoNotAddUp } from './group/sources-do-not-add-up';
import { doesNotRollForward } from './series/does-not-roll-forward';
import { looksCumulative } from './series/looks-cumulative';
import { missingSinceLastQuarter } from './series/missing-since-last-quarter';
import { nothingReported } from './series/nothing-reported';
import { outsidePublishedRange } from './series/outside-published-range';
import { outsideUsualRange } from './series/outside-usual-range';
import { unusualChange } from './series/unusual-change';
import { headingMissing } from './submission/heading-missing';
import { headingRepeated } from './submission/heading-repeated';
import { headingUnknown } from './submission/heading-unknown';
import { hiddenRows } from './submission/hidden-rows';
import { noData } from './submission/no-data';
import { noHeadings } from './submission/no-headings';
import { qualityCheckDisagrees } from './submission/quality-check-disagrees';
import { sameKeyOtherValue } from './submission/same-key-other-value';
import { sameKeySameValue } from './submission/same-key-same-value';
import { severalAuthorities } from './submission/several-authorities';

/** Checks of one cell. */
export const CELL_CHECKS: readonly AnyCheck<RowReading>[] = [
  authorityUnknown,
  nameUnknown,
  regionUnknown,
  formulaSign,
  reportDateUnreadable,
  reportDateInFuture,
  yearUnreadable,
  yearBare,
  quarterUnreadable,
  measureUnknown,
  valueNotACount,
  qualityCheckUnlisted,
  itemUnknown,
  answerUnlisted,
  answerDateUnreadable,
];

/** Checks of one row, taken alone. Errors of these and of the cell checks refuse the row. */
export const ROW_CHECKS: readonly AnyCheck<RowReading>[] = [
  headingsAgain,
  authorityDisagrees,
  codeNotValid,
  quarterNotOver,
  reportDateBeforeQuarterEnd,
  quarterBeforeCollection,
];

/** Relations between the measures of one authority and quarter. They refuse nothing. */
export const GROUP_CHECKS: readonly AnyCheck<QuarterGroup>[] = [
  partExceedsWhole,
  sourcesDoNotAddUp,
  needBelowParts,
  laterStepExceedsEarlier,
];

/** Plausibility, against earlier quarters and published figures; the most telling first, because a count is asked about once. */
export const SERIES_CHECKS: readonly AnyCheck<QuarterInSeries>[] = [
  looksCumulative,
  doesNotRollForward,
  outsideUsualRange,
  unusualChange,
  outsidePublishedRange,
  missingSinceLastQuarter,
  nothingReported,
];

/** Checks of the tables as such: their headings, and whether there is anything in them. */
export const TABLE_CHECKS: readonly AnyCheck<Submission>[] = [
  noHeadings,
  headingMissing,
  headingRepeated,
  headingUnknown,
  noData,
  hiddenRows,
];

/** Checks of rows of several authorities; in rows of one there is nothing to find. */
export const AUTHORITY_CHECKS: readonly AnyCheck<Submission>[] = [severalAuthorities];

/** Checks of rows that speak of the same value with the same report date. */
export const SAME_KEY_CHECKS: readonly AnyCheck<SameKeyRows>[] = [
  sameKeyOtherValue,
  sameKeySameValue,
];

/** Checks of the two templates against each other. */
export const ANSWER_CHECKS: readonly AnyCheck<QuarterAndAnswers>[] = [qualityCheckDisagrees];

/** Every check, in the order of its stage: shape, codes and values, rows, relations, plausibility. */
export const ALL_CHECKS: readonly CheckDescription[] = [
  ...TABLE_CHECKS,
  ...AUTHORITY_CHECKS,
  ...SAME_KEY_CHECKS,
  ...ANSWER_CHECKS,
  ...CELL_CHECKS,
  ...ROW_CHECKS,
  ...GROUP_CHECKS,
  ...SERIES_CHECKS,
];
