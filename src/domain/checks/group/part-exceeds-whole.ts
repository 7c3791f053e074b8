import type { Check } from '../Check';
import { foundInGroup, type QuarterGroup } from '../QuarterGroup';
import { rulesIn } from '../rules/rulesIn';

export const partExceedsWhole: Check<QuarterGroup, 'group/part-exceeds-whole'> = {
  code: 'group/part-exceeds-whole',
  grade: 'error',
  title: 'A part is not more than the whole',
  help: '203 is part of 202, 206 of 205, 213 of 210, 214 of 213, 220 of 219 and 218 of 215, by their definitions.',
  *find(group, { rules }) {
    for (const rule of rulesIn(group.period, rules).parts) {
      const part = group.counts.get(rule.part);
      const whole = group.counts.get(rule.whole);
      if (!part || !whole || part.value <= whole.value) continue;
      yield { ...foundInGroup(this.code, group, part), part, whole };
    }
  },
};
