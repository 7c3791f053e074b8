import type { Measure } from '../Measure';
import { IN_THE_PROPOSAL, PER_10000_AGED_0_TO_25, SAFEGUARDING_PRESSURES } from './common';

const POPULATION_0_TO_25 = {
  question: 'The proposal does not say which population the rate is of.',
  decision: 'Ages 0 to 25, as in rates that have been printed from this collection.',
};

const CALENDAR_YEARS =
  'DfE’s SEN2 collection counts the same thing by calendar year, so compare four quarters from January.';

/** Home education and education, health and care (EHC) plans: 221 to 224. */
export const EDUCATION_AND_SEND: readonly Measure[] = [
  {
    ...IN_THE_PROPOSAL,
    number: 221,
    name: 'Children electively home educated',
    shortName: 'Home educated (EHE)',
    unit: 'children',
    unitOfOne: 'child',
    group: 'Education and SEND',
    kind: 'stock',
    definition:
      'Number of children known to be electively home educated (EHE) as at the end of the reporting period.',
    purpose:
      'To follow demand and changes in demand, and the impact of Covid-19, and to influence national policy and spending decisions.',
    whatCounts: [
      'Children of compulsory school age who live in the authority and are known to be electively home educated at the end of the quarter.',
    ],
    guidance: [
      'Year 11 leaves in the summer, so a lower figure for Q2 is usual.',
      'DfE rounds the figures of authorities to 10.',
    ],
    shownAs: { as: 'rate', population: '5-16', yearsBefore: 0 },
    oldNumber: null,
    related: [222],
    qualityItem: 'X21',
    furtherSources: [
      SAFEGUARDING_PRESSURES,
      {
        title:
          'Elective home education, 2024 to 2025 autumn term (DfE, explore education statistics)',
        part: 'Methodology',
      },
    ],
    doubts: [
      {
        question: 'The proposal does not say which population the rate is of.',
        decision:
          'Ages 5 to 16, as in DfE’s publication and in rates printed from this collection.',
      },
    ],
  },
  {
    ...IN_THE_PROPOSAL,
    number: 222,
    name: 'Requests for EHC needs assessment',
    shortName: 'EHC requests',
    unit: 'requests',
    unitOfOne: 'request',
    group: 'Education and SEND',
    kind: 'flow',
    definition:
      'Number of initial requests for an education, health and care (EHC) needs assessment in the period.',
    purpose:
      'To track demand and changes in demand around special educational needs and disabilities, and to influence national policy and spending decisions.',
    whatCounts: ['Initial requests received in the quarter, whatever was decided about them.'],
    guidance: [CALENDAR_YEARS],
    shownAs: PER_10000_AGED_0_TO_25,
    oldNumber: null,
    related: [223, 224],
    qualityItem: 'X22',
    furtherSources: [SAFEGUARDING_PRESSURES],
    doubts: [
      {
        question: 'The title says “EHCP assessments”, the definition “requests for SEND plans”.',
        decision:
          'Initial requests for an EHC needs assessment received in the quarter, as in SEN2.',
      },
      POPULATION_0_TO_25,
    ],
  },
  {
    ...IN_THE_PROPOSAL,
    number: 223,
    name: 'EHC needs assessments completed',
    shortName: 'EHC assessments',
    unit: 'assessments',
    unitOfOne: 'assessment',
    group: 'Education and SEND',
    kind: 'flow',
    definition:
      'Number of education, health and care (EHC) needs assessments completed in the period.',
    purpose:
      'To track activity and changes in activity around special educational needs and disabilities, and to influence national policy and spending decisions.',
    whatCounts: [
      'Assessments with an outcome decided in the quarter: a plan was issued, or the family was told that there will be none.',
    ],
    guidance: [CALENDAR_YEARS],
    shownAs: PER_10000_AGED_0_TO_25,
    oldNumber: null,
    related: [222, 224],
    qualityItem: 'X23',
    furtherSources: [SAFEGUARDING_PRESSURES],
    doubts: [
      {
        question: 'When is a “SEND assessment completed”?',
        decision:
          'When its outcome is decided: the plan is issued or the family is told that there is none.',
      },
      POPULATION_0_TO_25,
    ],
  },
  {
    ...IN_THE_PROPOSAL,
    number: 224,
    name: 'EHC plans issued',
    shortName: 'EHC plans issued',
    unit: 'plans',
    unitOfOne: 'plan',
    group: 'Education and SEND',
    kind: 'flow',
    definition: 'Number of education, health and care (EHC) plans issued in the period.',
    purpose:
      'To track activity and changes in activity around special educational needs and disabilities, and to influence national policy and spending decisions.',
    whatCounts: ['Plans issued in the quarter.'],
    guidance: [CALENDAR_YEARS],
    shownAs: PER_10000_AGED_0_TO_25,
    oldNumber: null,
    related: [222, 223],
    qualityItem: 'X24',
    furtherSources: [SAFEGUARDING_PRESSURES],
    doubts: [POPULATION_0_TO_25],
  },
];
