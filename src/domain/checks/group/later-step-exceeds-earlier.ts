import type { MeasureNumber } from '../../catalogue/Measure';
import type { Check } from '../Check';
import { foundInGroup, type QuarterGroup } from '../QuarterGroup';

/** Steps that follow each other: the later one is usually not more, though work begun earlier can make it so. */
export const STEPS: readonly { readonly later: MeasureNumber; readonly earlier: MeasureNumber }[] =
  [
    { later: 202, earlier: 201 },
    { later: 209, earlier: 208 },
    { later: 223, earlier: 222 },
    { later: 224, earlier: 223 },
  ];

export const laterStepExceedsEarlier: Check<QuarterGroup, 'group/later-step-exceeds-earlier'> = {
  code: 'group/later-step-exceeds-earlier',
  grade: 'query',
  title: 'A later step is not more than the step before',
  help: 'Contacts (201) lead to referrals (202), section 47 enquiries (208) to conferences (209), requests (222) to assessments (223) and those to plans (224). Work begun in an earlier quarter can explain a difference.',
  *find(group) {
    for (const step of STEPS) {
      const later = group.counts.get(step.later);
      const earlier = group.counts.get(step.earlier);
      if (!later || !earlier || later.value <= earlier.value) continue;
      yield { ...foundInGroup(this.code, group, later), later, earlier };
    }
  },
};
