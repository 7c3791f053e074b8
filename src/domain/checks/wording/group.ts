import type { MeasureNumber } from '../../catalogue/Measure';
import type { WordingOf } from './Explanation';
import { difference, formatCount, nameCells } from './phrases';

/** Why the part cannot be more than the whole, by the number of the part. */
const PART_OF: Partial<Record<MeasureNumber, string>> = {
  203: 'Repeat referrals are part of all referrals',
  206: 'Assessments completed within 45 working days are part of all those completed',
  213: 'Children with a repeat plan are part of all children with a new plan',
  214: 'Repeat plans within 2 years are part of all repeat plans',
  218: 'Unaccompanied asylum-seeking children are part of all children looked after',
  220: 'Care leavers who were unaccompanied asylum-seeking children are part of all care leavers',
};

/** Why the later step is usually not more, by its number. */
const FOLLOWS: Partial<Record<MeasureNumber, string>> = {
  202: 'Referrals come from contacts, so they are usually not more.',
  209: 'Conferences come from section 47 enquiries, so they are usually not more.',
  223: 'Assessments come from requests, so they are usually not more.',
  224: 'Plans come from assessments, so they are usually not more.',
};

/** The words for measures of one quarter that do not agree. */
export const GROUP_WORDING: WordingOf<'group'> = {
  'group/part-exceeds-whole': ({ part, whole }, naming) => ({
    title: `${part.measure} is more than ${whole.measure}`,
    body: `${part.measure} is ${formatCount(part.value)} and ${whole.measure} is ${formatCount(whole.value)}. ${PART_OF[part.measure] ?? 'The one is part of the other'}, so ${part.measure} can be at most ${formatCount(whole.value)}.`,
    action: `Correct ${nameCells([part.place, whole.place], naming, 'or')}.`,
  }),
  'group/sources-do-not-add-up': ({ total, sources, sum, complete }, naming) => {
    const which = complete
      ? 'The 11 sources (20202 to 20212)'
      : `The ${sources.length} of 11 sources given`;
    const one = sources.length === 1;
    const add = one ? 'The 1 of 11 sources given is' : `${which} add up to`;
    const rule = complete
      ? 'When all 11 are given, they must add up to 202.'
      : 'With some of the 11 not given, the others can be at most 202.';
    const places = sources.map(({ place }) => place);
    const total202 = naming.cell(total.place);
    return {
      title: complete ? '202 does not equal its sources' : '202 is less than its sources',
      body: `${add} ${formatCount(sum)}, but 202 is ${formatCount(total.value)}: ${difference(total.value, sum)}. ${rule}`,
      action: one
        ? `Correct ${nameCells([total.place, ...places], naming, 'or')}.`
        : `Correct ${total202}, or a source in ${nameCells(places, naming, 'or')}.`,
    };
  },
  'group/need-below-parts': ({ need, plans, lookedAfter }, naming) => {
    const sum = plans.value + lookedAfter.value;
    return {
      title: '207 is less than 211 and 215 together',
      body: `207 is ${formatCount(need.value)}, but 211 and 215 add up to ${formatCount(sum)}: ${difference(need.value, sum)}. Children with a plan and children looked after are children in need too.`,
      action: `Check ${nameCells([need.place, plans.place, lookedAfter.place], naming, 'and')}, or give a reason.`,
    };
  },
  'group/later-step-exceeds-earlier': ({ later, earlier }, naming) => ({
    title: `${later.measure} is more than ${earlier.measure}`,
    body: `${later.measure} is ${formatCount(later.value)} and ${earlier.measure} is ${formatCount(earlier.value)}. ${FOLLOWS[later.measure] ?? ''}`.trim(),
    action: `Check ${nameCells([later.place, earlier.place], naming, 'and')}, or give a reason.`,
  }),
};
