import { findMeasure } from '../../catalogue/findMeasure';
import type { Check } from '../Check';
import { foundInGroup } from '../QuarterGroup';
import type { QuarterInSeries } from '../QuarterInSeries';

/** Below this the first quarter is too small for a multiple of it to mean anything. */
const SMALLEST_FIRST_QUARTER = 10;
/** How near the count must be to the multiple, as a part of it. */
const CLOSE = 0.1;

export const looksCumulative: Check<QuarterInSeries, 'series/looks-cumulative'> = {
  code: 'series/looks-cumulative',
  grade: 'query',
  title: 'The quarter is reported on its own',
  help: 'A count in the second to fourth quarter that is close to two, three or four times the first is often a running total of the year.',
  *find({ group, counts, before }) {
    const times = group.period.quarter;
    if (times === 1) return;
    for (const count of counts) {
      if (findMeasure(count.measure).kind !== 'flow') continue;
      const known = Array.from({ length: times - 1 }, (_, back) => before(count.measure, back + 1));
      const firstQuarter = known.at(-1) ?? null;
      if (firstQuarter === null || firstQuarter < SMALLEST_FIRST_QUARTER) continue;
      const close = Math.abs(count.value - times * firstQuarter) <= CLOSE * times * firstQuarter;
      if (!close || !isRising([count.value, ...known])) continue;
      yield { ...foundInGroup(this.code, group, count), count, firstQuarter, times };
    }
  },
};

/** Whether counts, the newest first, rise from quarter to quarter; quarters that are not known are passed over. */
function isRising(newestFirst: readonly (number | null)[]): boolean {
  const known = newestFirst.filter((value) => value !== null);
  return known.slice(1).every((value, index) => value < (known[index] ?? 0));
}
