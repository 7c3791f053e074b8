import type { Check } from '../Check';
import { foundInGroup } from '../QuarterGroup';
import type { QuarterInSeries } from '../QuarterInSeries';
import { rulesIn } from '../rules/rulesIn';

export const doesNotRollForward: Check<QuarterInSeries, 'series/does-not-roll-forward'> = {
  code: 'series/does-not-roll-forward',
  grade: 'query',
  title: '211 and 215 follow from the quarter before',
  help: 'Last quarter plus new minus ceased gives this quarter. Accepted for 211: up to 5, or 5% of last quarter; for 215: up to 5, or 3%.',
  *find({ group, counts, before }, { rules }) {
    for (const rule of rulesIn(group.period, rules).stocks) {
      const lastQuarter = before(rule.stock, 1);
      if (lastQuarter === null) continue;
      const stock = counts.find(({ measure }) => measure === rule.stock);
      const added = group.counts.get(rule.added);
      const ceased = group.counts.get(rule.ceased);
      if (!stock || !added || !ceased) continue;
      const expected = lastQuarter + added.value - ceased.value;
      const accepted = Math.max(rule.alwaysAccepted, rule.accepted * lastQuarter);
      const tolerance = Math.floor(accepted);
      if (Math.abs(stock.value - expected) <= tolerance) continue;
      const facts = { stock, added, ceased, lastQuarter, expected, tolerance };
      yield { ...foundInGroup(this.code, group, stock), ...facts };
    }
  },
};
