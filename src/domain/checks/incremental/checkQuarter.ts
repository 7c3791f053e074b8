import type { ContextualReading } from '../../entries/RowReading';
import { ANSWER_CHECKS, GROUP_CHECKS, SAME_KEY_CHECKS, SERIES_CHECKS } from '../all';
import type { CheckContext } from '../Check';
import type { Finding } from '../Finding';
import { gradeOf } from '../gradeOf';
import type { PlacedCount } from '../GroupFinding';
import type { QuarterGroup } from '../QuarterGroup';
import type { QuarterInSeries } from '../QuarterInSeries';
import { sameKeyRows } from '../sameKey';
import type { RowPlace, RowReading } from '../../entries/RowReading';

/** What is found in a quarter taken alone: rows that repeat each other, contextual answers, relations. */
export function checkGroup(
  group: QuarterGroup,
  answers: readonly ContextualReading[],
  context: CheckContext,
): Finding[] {
  const { repeated } = group;
  const found = repeated.length > 0 ? checkSameKeys(repeated, context) : [];
  for (const check of ANSWER_CHECKS) found.push(...check.find({ group, answers }, context));
  for (const check of GROUP_CHECKS) found.push(...check.find(group, context));
  return found;
}

/** What is found in rows that speak of the same value with the same report date. */
export function checkSameKeys(readings: readonly RowReading[], context: CheckContext): Finding[] {
  return sameKeyRows(readings).flatMap((rows) =>
    SAME_KEY_CHECKS.flatMap((check) => [...check.find(rows, context)]),
  );
}

/**
 * What is found in a quarter beside earlier quarters and published figures. A count with an error is not judged for
 * plausibility, and one that was asked about is not asked about again.
 *
 * @param certain what was found in the quarter before.
 */
export function checkSeries(
  group: QuarterGroup,
  before: QuarterInSeries['before'],
  certain: Iterable<Finding>,
  context: CheckContext,
): Finding[] {
  let counts = withoutErrors([...group.counts.values()], certain);
  const found: Finding[] = [];
  for (const check of SERIES_CHECKS) {
    const asked = new Set<number>();
    for (const finding of check.find({ group, counts, before }, context)) {
      found.push(finding);
      if (finding.about.measure !== null) asked.add(finding.about.measure);
    }
    if (asked.size > 0) counts = counts.filter(({ measure }) => !asked.has(measure));
  }
  return found;
}

function withoutErrors(counts: PlacedCount[], certain: Iterable<Finding>): PlacedCount[] {
  const doubted = new Set<string>();
  for (const finding of certain) if (gradeOf(finding) === 'error') doubted.add(rowKey(finding.at));
  return doubted.size === 0 ? counts : counts.filter(({ place }) => !doubted.has(rowKey(place)));
}

function rowKey({ file, sheet, row }: RowPlace): string {
  return `${row} ${sheet ?? ''} ${file}`;
}
