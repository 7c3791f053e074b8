import { periodBefore } from '../../periods/quarters';
import type { Check } from '../Check';
import type { PlacedCount } from '../GroupFinding';
import { poissonRange } from '../poissonRange';
import { foundInGroup } from '../QuarterGroup';
import type { QuarterInSeries } from '../QuarterInSeries';
import { rulesIn } from '../rules/rulesIn';
import type { UsualChangeRule } from '../rules/RulesVersion';
import { knownBefore, usualRange } from '../usualRange';

const COMPARED = [
  { quarters: 1, since: 'last-quarter' },
  { quarters: 4, since: 'last-year' },
] as const;

export const unusualChange: Check<QuarterInSeries, 'series/unusual-change'> = {
  code: 'series/unusual-change',
  grade: 'query',
  title: 'The change on an earlier quarter is not unusual',
  help: 'Compared with the quarter before and the same quarter a year before: −25% to +32% from a count of 30 on, and what chance alone explains below that. Where 8 quarters are known their range is used instead.',
  *find({ group, counts, before }, { rules }) {
    const { usualChange, usualRange: rule } = rulesIn(group.period, rules);
    for (const count of counts) {
      if (usualRange(knownBefore(count.measure, before, rule), rule)) continue;
      for (const { quarters, since } of COMPARED) {
        const earlier = before(count.measure, quarters);
        const usual = earlier === null ? null : unusual(count, earlier, usualChange);
        if (earlier === null || !usual) continue;
        const than = periodBefore(group.period, quarters);
        yield {
          ...foundInGroup(this.code, group, count),
          count,
          before: earlier,
          than,
          since,
          usual,
        };
        break;
      }
    }
  },
};

/** What would have been usual, where the change is not; null where it is. */
function unusual({ value }: PlacedCount, before: number, rule: UsualChangeRule) {
  if (before < rule.smallestForPercent) {
    const range = poissonRange(before, rule.poissonTail);
    return value < range.from || value > range.to ? { as: 'count' as const, ...range } : null;
  }
  const percent = (100 * (value - before)) / before;
  const { fromPercent: from, toPercent: to } = rule;
  return percent >= from && percent <= to ? null : { as: 'percent' as const, from, to };
}
