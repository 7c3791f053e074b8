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
  'group/sources-do-not-add-up': ({ total, sources, of, sum, complete }, naming) => {
    const whole = total.measure;
    const one = sources.length === 1;
    const first = sources[0]?.measure;
    const last = sources.at(-1)?.measure;
    const which = complete
      ? `The ${of} sources (${first} to ${last})`
      : `The ${sources.length} of ${of} sources given`;
    const add = one ? `The 1 of ${of} sources given is` : `${which} add up to`;
    const rule = complete
      ? `When all ${of} are given, they must add up to ${whole}.`
      : `With some of the ${of} not given, the others can be at most ${whole}.`;
    const places = sources.map(({ place }) => place);
    return {
      title: `${whole} ${complete ? 'does not equal' : 'is less than'} its sources`,
      body: `${add} ${formatCount(sum)}, but ${whole} is ${formatCount(total.value)}: ${difference(total.value, sum)}. ${rule}`,
      action: one
        ? `Correct ${nameCells([total.place, ...places], naming, 'or')}.`
        : `Correct ${naming.cell(total.place)}, or a source in ${nameCells(places, naming, 'or')}.`,
    };
  },
  'group/need-below-parts': ({ need, parts }, naming) => {
    const [first, second] = parts;
    const sum = first.value + second.value;
    const both = `${first.measure} and ${second.measure}`;
    return {
      title: `${need.measure} is less than ${both} together`,
      body: `${need.measure} is ${formatCount(need.value)}, but ${both} add up to ${formatCount(sum)}: ${difference(need.value, sum)}. Children with a plan and children looked after are children in need too.`,
      action: `Check ${nameCells([need.place, first.place, second.place], naming, 'and')}, or give a reason.`,
    };
  },
  'group/later-step-exceeds-earlier': ({ later, earlier }, naming) => ({
    title: `${later.measure} is more than ${earlier.measure}`,
    body: `${later.measure} is ${formatCount(later.value)} and ${earlier.measure} is ${formatCount(earlier.value)}. ${FOLLOWS[later.measure] ?? ''}`.trim(),
    action: `Check ${nameCells([later.place, earlier.place], naming, 'and')}, or give a reason.`,
  }),
};
