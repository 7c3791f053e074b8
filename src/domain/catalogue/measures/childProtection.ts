import type { Measure } from '../Measure';
import { CENSUS_ENQUIRIES, CENSUS_PLANS, IN_THE_PROPOSAL, PER_10000_AGED_0_TO_17 } from './common';

/** 210, 212, 213 and 214 have the same doubt. */
const CHILDREN_OR_PLANS = {
  question: 'The title counts plans, the definition children.',
  decision: 'Children are counted. The two differ by about 0.3% (England 2023-24).',
};

const OWN_PLANS_ONLY = 'Only earlier plans of your own authority count.';

/** The proposal's note on 213, which holds for 214 too. */
const UNDER_REPORTED =
  'We know that this under-reports, because cross-LA repeat plans happen frequently (only DfE would be able to produce this – it would therefore be a particularly useful thing for DfE to provide).';

const REPEAT_PURPOSE =
  'To provide an insight into thresholds, risk tolerance and whether children’s needs are being met.';

const SAME_OLD_NUMBER = {
  question: '213 and 214 both carry the old number 11.',
  decision: 'Both follow from it: 214 is the part of 213 within two years, so it cannot be more.',
};

/** Section 47 enquiries, conferences and child protection plans: 208 to 214. */
export const CHILD_PROTECTION: readonly Measure[] = [
  {
    ...IN_THE_PROPOSAL,
    number: 208,
    name: 'Section 47 enquiries',
    shortName: 'Section 47 enquiries',
    unit: 'enquiries',
    unitOfOne: 'enquiry',
    group: 'Child protection',
    kind: 'flow',
    definition:
      'Section 47 enquiries completed in the period, as reported in the children in need census.',
    purpose:
      'To track changes in demand for child protection services, and to compare conversion rates from lower-level activity.',
    whatCounts: [
      'Enquiries, not children: a child with two enquiries counts twice.',
      'Completed in the quarter, whenever they started.',
    ],
    guidance: [
      'DfE’s published figure counts enquiries that started, so the two will not match exactly. The census has a start date but no end date: use the completion date in your own system.',
    ],
    shownAs: PER_10000_AGED_0_TO_17,
    oldNumber: 6,
    related: [209, 210, 211, 207],
    qualityItem: 'X08',
    furtherSources: [CENSUS_ENQUIRIES],
    doubts: [
      {
        question:
          '“Completed, as reported from the census”, but the census holds no end date of an enquiry.',
        decision:
          'Completed enquiries, as the proposal says; the guidance explains the difference from DfE’s figure.',
      },
    ],
  },
  {
    ...IN_THE_PROPOSAL,
    number: 209,
    name: 'ICPCs within 15 working days',
    shortName: 'ICPCs in 15 days',
    unit: 'conferences',
    unitOfOne: 'conference',
    group: 'Child protection',
    kind: 'flow',
    definition:
      'Initial child protection conferences completed in the period within 15 working days of the start of the section 47 enquiry, as reported from the national children in need census.',
    purpose:
      'To demonstrate timeliness of child protection work, and to identify potential drift for children.',
    whatCounts: [
      'Initial child protection conferences held in the quarter, within 15 working days of the strategy discussion that started the enquiry.',
      'The enquiry may have started in an earlier quarter.',
    ],
    guidance: [
      'Divided by section 47 enquiries, as this collection defines it. DfE divides by conferences, so its figure is higher (England 2023-24: 25.6% of enquiries, 79.7% of conferences).',
    ],
    shownAs: { as: 'percentage', of: 208 },
    oldNumber: 7,
    related: [208, 210],
    qualityItem: 'X09',
    furtherSources: [
      CENSUS_ENQUIRIES,
      {
        title: 'Local authority interactive tool: data dictionary (DfE)',
        part: 'Initial child protection conferences within 15 days',
      },
    ],
    doubts: [
      {
        question: 'The proposal says “Independent Child Protection Conferences”.',
        decision: 'Initial child protection conferences: independent is a slip.',
      },
      {
        question: 'The proposal says “15 days”: calendar or working days?',
        decision: 'Working days, as the children in need census counts them.',
      },
      {
        question:
          'A percentage of section 47 enquiries is not DfE’s figure, and the number of conferences is not collected.',
        decision:
          'A percentage of 208, as the proposal says, and the card says that it is not DfE’s.',
      },
      {
        question:
          'A conference of this quarter may follow from an enquiry completed before, so 209 is not strictly a part of 208.',
        decision: '209 above 208 is a query, not an error.',
      },
    ],
  },
  {
    ...IN_THE_PROPOSAL,
    number: 210,
    name: 'New child protection plans',
    shortName: 'New plans',
    unit: 'children',
    unitOfOne: 'child',
    group: 'Child protection',
    kind: 'flow',
    definition: 'Children with a child protection plan starting in the period.',
    purpose: 'To track demand, and changes in demand, for child protection services.',
    whatCounts: ['Children, not plans.', 'With a plan that started in the quarter.'],
    guidance: [],
    shownAs: PER_10000_AGED_0_TO_17,
    oldNumber: 9,
    related: [211, 212, 213, 214],
    qualityItem: 'X10',
    furtherSources: [CENSUS_PLANS],
    doubts: [CHILDREN_OR_PLANS],
  },
  {
    ...IN_THE_PROPOSAL,
    number: 211,
    name: 'Current child protection plans',
    shortName: 'Current plans',
    unit: 'children',
    unitOfOne: 'child',
    group: 'Child protection',
    kind: 'stock',
    definition: 'Children with a child protection plan as at the end of the period.',
    purpose: 'To gauge levels of need and casework volumes at child protection level.',
    whatCounts: ['Children with a child protection plan at the end of the quarter.'],
    guidance: [
      'Follows from the quarter before: last quarter’s figure, plus new plans (210), less plans ceasing (212).',
    ],
    shownAs: PER_10000_AGED_0_TO_17,
    oldNumber: 8,
    related: [210, 212, 207],
    qualityItem: 'X11',
    furtherSources: [CENSUS_PLANS],
    doubts: [],
  },
  {
    ...IN_THE_PROPOSAL,
    number: 212,
    name: 'Child protection plans ceasing',
    shortName: 'Plans ceasing',
    unit: 'children',
    unitOfOne: 'child',
    group: 'Child protection',
    kind: 'flow',
    definition: 'Children with a child protection plan ceasing in the period.',
    purpose: 'To gauge levels of need and casework volumes at child protection level.',
    whatCounts: ['Children, not plans.', 'With a plan that ceased in the quarter.'],
    guidance: [],
    shownAs: PER_10000_AGED_0_TO_17,
    oldNumber: 10,
    related: [210, 211],
    qualityItem: 'X12',
    furtherSources: [CENSUS_PLANS],
    doubts: [CHILDREN_OR_PLANS],
  },
  {
    ...IN_THE_PROPOSAL,
    number: 213,
    name: 'Repeat child protection plans, ever',
    shortName: 'Repeat plans, ever',
    unit: 'children',
    unitOfOne: 'child',
    group: 'Child protection',
    kind: 'flow',
    definition:
      'Children becoming subject of a child protection plan in the period for a second or subsequent time.',
    purpose: REPEAT_PURPOSE,
    whatCounts: [
      'Children counted in 210 who had a child protection plan at any time before.',
      OWN_PLANS_ONLY,
    ],
    guidance: [UNDER_REPORTED],
    shownAs: { as: 'percentage', of: 210 },
    oldNumber: 11,
    related: [210, 214],
    qualityItem: 'X13',
    furtherSources: [CENSUS_PLANS],
    doubts: [CHILDREN_OR_PLANS, SAME_OLD_NUMBER],
  },
  {
    ...IN_THE_PROPOSAL,
    number: 214,
    name: 'Repeat child protection plans, 2 years',
    shortName: 'Repeat plans, 2 years',
    unit: 'children',
    unitOfOne: 'child',
    group: 'Child protection',
    kind: 'flow',
    definition:
      'Children becoming subject of a child protection plan in the period for a second or subsequent time within two years of the previous plan ending.',
    purpose: REPEAT_PURPOSE,
    whatCounts: [
      'Children counted in 213 whose previous plan ended two years or less before the new one started.',
      OWN_PLANS_ONLY,
    ],
    guidance: [
      UNDER_REPORTED,
      'DfE publishes repeat plans for any time before (213), not for two years.',
    ],
    shownAs: { as: 'percentage', of: 210 },
    oldNumber: 11,
    related: [210, 213],
    qualityItem: 'X14',
    furtherSources: [CENSUS_PLANS],
    doubts: [CHILDREN_OR_PLANS, SAME_OLD_NUMBER],
  },
];
