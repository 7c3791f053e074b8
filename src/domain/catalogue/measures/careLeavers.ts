import type { Measure } from '../Measure';
import { IN_THE_PROPOSAL, LOOKED_AFTER_GUIDANCE } from './common';

const STOCK = {
  question: 'The definition does not say when care leavers are counted.',
  decision: 'On the last day of the quarter, like every other measure of a current number.',
};

/** Care leavers: 219 and 220. */
export const CARE_LEAVERS: readonly Measure[] = [
  {
    ...IN_THE_PROPOSAL,
    number: 219,
    name: 'Care leavers aged 17 to 24',
    shortName: 'Care leavers',
    unit: 'care leavers',
    unitOfOne: 'care leaver',
    group: 'Care leavers',
    kind: 'stock',
    definition: 'Care leavers aged 17 to 24 (as reported on Annex A “list 9” or equivalent).',
    purpose: 'To gauge demand and casework volumes in care leaver services.',
    whatCounts: [
      'Young people aged 17 to 24 at the end of the quarter who are care leavers, as in list 9 of Annex A to the inspection framework or its equivalent.',
    ],
    guidance: [
      'Rate per 10,000 to be calculated regionally/nationally from the equivalent historical mid-year population estimate covering period when these children were under 18 (i.e. children aged 11-18 six years ago).',
      'We need to acknowledge some differences in reporting methodologies here, however we feel collecting the full age range from 17-24 is the only way to properly account for service demands including the impact of UASC care leaver young adults.',
      'The rate of one authority is indicative: young people move between authorities in six years.',
      'DfE reports ages 17 to 21 and, from 2023, 22 to 25, so its figures differ.',
    ],
    shownAs: { as: 'rate', population: '11-18', yearsBefore: 6, indicative: true },
    oldNumber: null,
    related: [220, 215, 217],
    qualityItem: 'X19',
    furtherSources: [LOOKED_AFTER_GUIDANCE],
    doubts: [
      {
        question:
          'Ages 17 to 24, “children aged 11-18 six years ago” and “under 18” do not quite fit together.',
        decision:
          'Ages 17 to 24 at the end of the quarter; the population aged 11 to 18 six years before: for 2022-23, mid-2016.',
      },
      {
        question:
          'The rate is “to be calculated regionally/nationally”, yet a rate is asked of each measure.',
        decision: 'Shown for one authority where its population is loaded, marked as indicative.',
      },
      STOCK,
    ],
  },
  {
    ...IN_THE_PROPOSAL,
    number: 220,
    name: 'UASC care leavers aged 17 to 24',
    shortName: 'UASC care leavers',
    unit: 'care leavers',
    unitOfOne: 'care leaver',
    group: 'Care leavers',
    kind: 'stock',
    definition: 'Care leavers aged 17 to 24 who were unaccompanied asylum seeking children (UASC).',
    purpose:
      'To gauge demand, and changes in demand, for children’s social care services for unaccompanied asylum seeking children, to evidence the impact of immigration policy on children’s services, and to influence national policy and funding decisions.',
    whatCounts: [
      'Care leavers counted in 219 at the end of the quarter who were unaccompanied asylum seeking children.',
    ],
    guidance: [],
    shownAs: { as: 'percentage', of: 219 },
    oldNumber: null,
    related: [219, 218],
    qualityItem: 'X20',
    furtherSources: [],
    doubts: [STOCK],
  },
];
