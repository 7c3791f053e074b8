import type { ContextualReading } from '../../entries/RowReading';
import { ANSWER_CHECKS, GROUP_CHECKS, SAME_KEY_CHECKS, SERIES_CHECKS } from '../all';
import type { CheckContext } from '../Check';
import type { Finding } from '../Finding';
import { gradeOf } from '../gradeOf';
import type { QuarterGroup } from '../QuarterGroup';
import type { Counts, QuarterInSeries } from '../QuarterInSeries';
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
 * The counts of a quarter that no error puts in doubt.
 *
 * @param certain what was found in the quarter and in its rows.
 */
export function soundCounts({ counts }: QuarterGroup, certain: Iterable<Finding>): Counts {
  const doubted = new Set<string>();
  for (const finding of certain) if (gradeOf(finding) === 'error') doubted.add(rowKey(finding.at));
  if (doubted.size === 0) return counts;
  return new Map([...counts].filter(([, { place }]) => !doubted.has(rowKey(place))));
}

/** What is found in the sound counts of a quarter beside earlier quarters and published figures: of each count one thing. */
export function checkSeries(
  group: QuarterGroup,
  sound: Counts,
  before: QuarterInSeries['before'],
  context: CheckContext,
): Finding[] {
  let counts = [...sound.values()];
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

function rowKey({ file, sheet, row }: RowPlace): string {
  return `${row} ${sheet ?? ''} ${file}`;
}
