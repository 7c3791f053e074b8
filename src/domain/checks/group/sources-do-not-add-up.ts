import { REFERRAL_SOURCE_NUMBERS } from '../../catalogue/findMeasure';
import type { Check } from '../Check';
import { foundInGroup, type QuarterGroup } from '../QuarterGroup';

export const sourcesDoNotAddUp: Check<QuarterGroup, 'group/sources-do-not-add-up'> = {
  code: 'group/sources-do-not-add-up',
  grade: 'error',
  title: 'The sources of referrals add up to 202',
  help: 'All referrals have one of the eleven sources 20202 to 20212. With some sources not reported, the others cannot be more than 202.',
  *find(group) {
    const total = group.counts.get(202);
    const sources = REFERRAL_SOURCE_NUMBERS.flatMap((number) => group.counts.get(number) ?? []);
    if (!total || sources.length === 0) return;
    const sum = sources.reduce((before, { value }) => before + value, 0);
    const complete = sources.length === REFERRAL_SOURCE_NUMBERS.length;
    if (complete ? sum === total.value : sum <= total.value) return;
    yield { ...foundInGroup(this.code, group, total), total, sources, sum, complete };
  },
};
