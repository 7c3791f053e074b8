import type { Check } from '../Check';
import { foundInGroup, type QuarterGroup } from '../QuarterGroup';
import { rulesIn } from '../rules/rulesIn';

export const needBelowParts: Check<QuarterGroup, 'group/need-below-parts'> = {
  code: 'group/need-below-parts',
  grade: 'query',
  title: '207 is at least 211 and 215 together',
  help: 'Children on a child protection plan and children looked after are children in need as well, so 207 is at least their sum in nearly every authority.',
  *find(group, { rules }) {
    for (const { whole, parts } of rulesIn(group.period, rules).overlaps) {
      const need = group.counts.get(whole);
      const [first, second] = [group.counts.get(parts[0]), group.counts.get(parts[1])];
      if (!need || !first || !second || need.value >= first.value + second.value) continue;
      yield { ...foundInGroup(this.code, group, need), need, parts: [first, second] };
    }
  },
};
