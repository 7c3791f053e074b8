import { findMeasure } from '../../catalogue/findMeasure';
import type { Check } from '../Check';
import { foundInGroup } from '../QuarterGroup';
import type { QuarterInSeries } from '../QuarterInSeries';
import { rulesIn } from '../rules/rulesIn';

export const looksCumulative: Check<QuarterInSeries, 'series/looks-cumulative'> = {
  code: 'series/looks-cumulative',
  grade: 'query',
  title: 'The quarter is reported on its own',
  help: 'A count in the second to fourth quarter that is close to two, three or four times the first is often a running total of the year.',
  *find({ group, counts, before }, { rules }) {
    const times = group.period.quarter;
    if (times === 1) return;
    const { smallestFirstQuarter, near } = rulesIn(group.period, rules).runningTotal;
    for (const count of counts) {
      const firstQuarter = before(count.measure, times - 1);
      if (firstQuarter === null || firstQuarter < smallestFirstQuarter) continue;
      const close = Math.abs(count.value - times * firstQuarter) <= near * times * firstQuarter;
      if (!close || findMeasure(count.measure).kind !== 'flow') continue;
      const known = Array.from({ length: times - 1 }, (_, back) => before(count.measure, back + 1));
      if (!isRising([count.value, ...known])) continue;
      yield { ...foundInGroup(this.code, group, count), count, firstQuarter, times };
    }
  },
};

/** Whether counts, the newest first, rise from quarter to quarter; quarters that are not known are passed over. */
function isRising(newestFirst: readonly (number | null)[]): boolean {
  const known = newestFirst.filter((value) => value !== null);
  return known.slice(1).every((value, index) => value < (known[index] ?? 0));
}
