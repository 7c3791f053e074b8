import type { Check } from '../Check';
import { foundInGroup, type QuarterGroup } from '../QuarterGroup';
import { rulesIn } from '../rules/rulesIn';

export const sourcesDoNotAddUp: Check<QuarterGroup, 'group/sources-do-not-add-up'> = {
  code: 'group/sources-do-not-add-up',
  grade: 'error',
  title: 'The sources of referrals add up to 202',
  help: 'All referrals have one of the eleven sources 20202 to 20212. With some sources not reported, the others cannot be more than 202.',
  *find(group, { rules }) {
    for (const rule of rulesIn(group.period, rules).totals) {
      const total = group.counts.get(rule.total);
      const sources = rule.sources.flatMap((number) => group.counts.get(number) ?? []);
      if (!total || sources.length === 0) continue;
      const sum = sources.reduce((before, { value }) => before + value, 0);
      const { length: of } = rule.sources;
      const complete = sources.length === of;
      if (complete ? sum === total.value : sum <= total.value) continue;
      yield { ...foundInGroup(this.code, group, total), total, sources, of, sum, complete };
    }
  },
};
