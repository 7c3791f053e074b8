import type { Check } from '../Check';
import { foundInGroup, type QuarterGroup } from '../QuarterGroup';

export const needBelowParts: Check<QuarterGroup, 'group/need-below-parts'> = {
  code: 'group/need-below-parts',
  grade: 'query',
  title: '207 is at least 211 and 215 together',
  help: 'Children on a child protection plan and children looked after are children in need as well, so 207 is at least their sum in nearly every authority.',
  *find(group) {
    const need = group.counts.get(207);
    const plans = group.counts.get(211);
    const lookedAfter = group.counts.get(215);
    if (!need || !plans || !lookedAfter || need.value >= plans.value + lookedAfter.value) return;
    yield { ...foundInGroup(this.code, group, need), need, plans, lookedAfter };
  },
};
