import type { Check } from '../Check';
import { foundInGroup } from '../QuarterGroup';
import type { QuarterInSeries } from '../QuarterInSeries';
import { rulesIn } from '../rules/rulesIn';
import { knownBefore, usualRange } from '../usualRange';

export const outsideUsualRange: Check<QuarterInSeries, 'series/outside-usual-range'> = {
  code: 'series/outside-usual-range',
  grade: 'query',
  title: 'The count is within the range of the last 8 quarters',
  help: 'The range is that of an XmR chart: the average of the last 8 quarters, and 2.66 times their average change to either side.',
  *find({ group, counts, before }, { rules }) {
    const rule = rulesIn(group.period, rules).usualRange;
    for (const count of counts) {
      const known = knownBefore(count.measure, before, rule);
      const range = usualRange(known, rule);
      if (!range || (count.value >= range.from && count.value <= range.to)) continue;
      const lastQuarter = before(count.measure, 1);
      const facts = { count, ...range, quarters: known.length, lastQuarter };
      yield { ...foundInGroup(this.code, group, count), ...facts };
    }
  },
};
