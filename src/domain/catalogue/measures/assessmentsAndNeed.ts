import type { Measure } from '../Measure';
import { CENSUS_ASSESSMENTS, IN_THE_PROPOSAL, PER_10000_AGED_0_TO_17 } from './common';

/** The proposal has one guidance note for 204, 205 and 206 together. */
const ASSESSMENTS_DIFFER =
  'We need to acknowledge significant differences in reporting methodologies here, in some cases due to IT system constraints. We attempt to address this in the “contextual data” table which should help identify groups of LAs who are comparable in their reporting.';

const OPEN_CASES =
  'X29 says whether an authority includes assessments on open cases. Compare authorities whose answers are alike.';

/** Assessments and children in need: 204 to 207. */
export const ASSESSMENTS_AND_NEED: readonly Measure[] = [
  {
    ...IN_THE_PROPOSAL,
    number: 204,
    name: 'Assessments started',
    shortName: 'Assessments started',
    unit: 'assessments',
    unitOfOne: 'assessment',
    group: 'Assessments and need',
    kind: 'flow',
    definition:
      'Section 17 assessments started in the period, as reported from the national children in need census.',
    purpose: 'To have a timely view of change in demand for children’s social care services.',
    whatCounts: [
      'Assessments, not children.',
      'Started in the quarter, whether or not they are completed yet.',
    ],
    guidance: [
      ASSESSMENTS_DIFFER,
      OPEN_CASES,
      'DfE publishes no count of assessments started, only of those completed.',
    ],
    shownAs: PER_10000_AGED_0_TO_17,
    oldNumber: null,
    related: [205, 206, 202],
    qualityItem: 'X04',
    furtherSources: [CENSUS_ASSESSMENTS],
    doubts: [
      {
        question:
          '“As reported from the census”, but publications from the census have completed assessments only.',
        decision:
          'The count comes from the authority’s own system, and 204 is not compared with 205: X29 explains differences.',
      },
    ],
  },
  {
    ...IN_THE_PROPOSAL,
    number: 205,
    name: 'Assessments completed',
    shortName: 'Assessments completed',
    unit: 'assessments',
    unitOfOne: 'assessment',
    group: 'Assessments and need',
    kind: 'flow',
    definition:
      'Section 17 assessments completed in the period, as reported from the national children in need census.',
    purpose:
      'To track demand, and changes in demand, for children’s social care services, and to compare conversion rates to understand local trends.',
    whatCounts: [
      'Assessments, not children: a child with two assessments counts twice.',
      'Completed in the quarter, whenever they started. The date of completion is the date the assessment was authorised.',
    ],
    guidance: [ASSESSMENTS_DIFFER, OPEN_CASES],
    shownAs: PER_10000_AGED_0_TO_17,
    oldNumber: 3,
    related: [204, 206, 202],
    qualityItem: 'X05',
    furtherSources: [CENSUS_ASSESSMENTS],
    doubts: [],
  },
  {
    ...IN_THE_PROPOSAL,
    number: 206,
    name: 'Assessments within 45 working days',
    shortName: 'Assessed in 45 days',
    unit: 'assessments',
    unitOfOne: 'assessment',
    group: 'Assessments and need',
    kind: 'flow',
    definition:
      'Assessments completed in the period which were completed within 45 working days, as reported from the national children in need census.',
    purpose:
      'To demonstrate timeliness of front door work, and to identify potential drift for children.',
    whatCounts: [
      'Assessments counted in 205 that took 45 working days or fewer from the referral.',
      'Completed in the quarter, whenever they started.',
    ],
    guidance: [ASSESSMENTS_DIFFER, OPEN_CASES],
    shownAs: { as: 'percentage', of: 205 },
    oldNumber: 4,
    related: [205, 204],
    qualityItem: 'X06',
    furtherSources: [CENSUS_ASSESSMENTS],
    doubts: [
      {
        question: 'The proposal says “45 days”: calendar or working days?',
        decision: 'Working days, as the children in need census counts them.',
      },
    ],
  },
  {
    ...IN_THE_PROPOSAL,
    number: 207,
    name: 'Current children in need',
    shortName: 'Children in need',
    unit: 'open episodes of need',
    unitOfOne: 'open episode of need',
    group: 'Assessments and need',
    kind: 'stock',
    definition:
      'Children in need as at the end of the reporting period, as reported from the national children in need census.',
    purpose:
      'To gauge levels of need and casework volumes within local areas and children’s social care services.',
    whatCounts: [
      'Episodes of need that are open at the end of the quarter.',
      'Children with a child protection plan and children looked after are included, and so are unborn children and open cases of people aged 18 and over.',
    ],
    guidance: [
      'Not only children with a child in need plan: open plans, as opposed to open cases, are on the development agenda.',
      'In published figures 207 is always at least 211 and 215 together.',
    ],
    shownAs: PER_10000_AGED_0_TO_17,
    oldNumber: 5,
    related: [211, 215, 202],
    qualityItem: 'X07',
    furtherSources: [CENSUS_ASSESSMENTS],
    doubts: [
      {
        question:
          'Episodes or children? Are children on a child protection plan, looked after, unborn or over 18 included?',
        decision:
          'Open episodes at the end of the quarter, all included, as DfE counts them. 207 below 211 and 215 together is a query.',
      },
    ],
  },
];
