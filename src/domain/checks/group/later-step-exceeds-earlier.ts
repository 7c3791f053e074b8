import type { Check } from '../Check';
import { foundInGroup, type QuarterGroup } from '../QuarterGroup';
import { rulesIn } from '../rules/rulesIn';

export const laterStepExceedsEarlier: Check<QuarterGroup, 'group/later-step-exceeds-earlier'> = {
  code: 'group/later-step-exceeds-earlier',
  grade: 'query',
  title: 'A later step is not more than the step before',
  help: 'Contacts (201) lead to referrals (202), section 47 enquiries (208) to conferences (209), requests (222) to assessments (223) and those to plans (224). Work begun in an earlier quarter can explain a difference.',
  *find(group, { rules }) {
    for (const step of rulesIn(group.period, rules).steps) {
      const later = group.counts.get(step.later);
      const earlier = group.counts.get(step.earlier);
      if (!later || !earlier || later.value <= earlier.value) continue;
      yield { ...foundInGroup(this.code, group, later), later, earlier };
    }
  },
};
