import type { Measure } from '../Measure';
import { CENSUS_REFERRALS, IN_THE_PROPOSAL, PER_10000_AGED_0_TO_17 } from './common';

/** Contacts and referrals: 201, 202 and 203. */
export const FRONT_DOOR: readonly Measure[] = [
  {
    ...IN_THE_PROPOSAL,
    number: 201,
    name: 'Initial contacts',
    shortName: 'Initial contacts',
    unit: 'contacts',
    unitOfOne: 'contact',
    group: 'Front door',
    kind: 'flow',
    definition:
      'Initial contacts, per child if possible, to the point of access for local authority children’s safeguarding services. This is any contact relating to a child not currently open to safeguarding services.',
    purpose:
      'To track variation in demand arriving at the front door, and to get a broader view of activity below statutory social care level.',
    whatCounts: [
      'Contacts received in the quarter, one for each child if your system can do that.',
      'Only contacts about a child who is not currently open to safeguarding services.',
      'Contacts that do not lead to a referral, as far as you report them: X26 says whether you do.',
    ],
    guidance: [
      'We need to acknowledge significant differences in reporting methodologies here, in some cases due to IT system constraints. We attempt to address this in the “contextual data” table which should help identify groups of LAs who are comparable in their reporting.',
      'The answers to X25 to X28 say what an authority counts as a contact. Compare authorities whose answers are alike.',
    ],
    shownAs: PER_10000_AGED_0_TO_17,
    oldNumber: null,
    related: [202, 203],
    qualityItem: 'X01',
    furtherSources: [],
    doubts: [
      {
        question: 'Contacts are counted “per child if possible”, so figures are not all alike.',
        decision: 'X25 to X28 are shown beside 201, and a difference is never an error.',
      },
    ],
  },
  {
    ...IN_THE_PROPOSAL,
    number: 202,
    name: 'Referrals',
    shortName: 'Referrals',
    unit: 'referrals',
    unitOfOne: 'referral',
    group: 'Front door',
    kind: 'flow',
    definition:
      'Referrals to children’s social care, as reported in the national children in need census, with 11 supplementary measures giving the breakdown by source.',
    purpose:
      'To track the volume of new safeguarding work arriving in children’s services departments, using figures comparable to national publications. This measures demand, and changes in demand, for children’s social care services.',
    whatCounts: [
      'Referrals received in the quarter, not children: a child referred twice counts twice.',
      'A referral asks for services for a child who is not currently open; new information about an open case is not a referral.',
      'Where a child is referred more than once on the same day, only the first referral counts.',
    ],
    guidance: [
      'The 11 sources (20202 to 20212) add up to this total when all of them are given.',
      'DfE publishes the same count for years ending in March.',
    ],
    shownAs: PER_10000_AGED_0_TO_17,
    oldNumber: 1,
    related: [201, 203, 204, 205],
    qualityItem: 'X02',
    furtherSources: [CENSUS_REFERRALS],
    doubts: [
      {
        question:
          'The proposal says that the breakdown excludes other, anonymous and unknown sources, yet numbers them 20210 to 20212.',
        decision:
          'All 11 sources are collected and add up to 202, as in DfE’s table of referrals by source.',
      },
      {
        question: 'The numbers of the sources start at 20202; there is no 20201.',
        decision: 'The total is 202. A row with 20201 is an error that says so.',
      },
      {
        question: 'The collection is called RIIA 24, but 35 numbers are allocated.',
        decision:
          'Data quality concerns are asked for 24 measures; X02 covers 202 and its sources.',
      },
    ],
  },
  {
    ...IN_THE_PROPOSAL,
    number: 203,
    name: 'Repeat referrals within 12 months',
    shortName: 'Repeat referrals',
    unit: 'referrals',
    unitOfOne: 'referral',
    group: 'Front door',
    kind: 'flow',
    definition:
      'Referrals for which a previous referral exists within the previous 12 months, as reported from the national children in need census.',
    purpose: 'To understand effects of thresholds, and whether children’s needs are being met.',
    whatCounts: [
      'Referrals received in the quarter for a child who had another referral in the 12 months before.',
      'The 12 months are counted from the date of the previous referral, not from its closure.',
      'Referrals, not children, so that the percentage is of 202.',
    ],
    guidance: [
      'We need to acknowledge underreporting here in terms of long term cases closing and quickly returning, which are not captured by our selected measure. The selected measure only tracks cases which closed within the 12 month period after opening and then re-opened within the following 12 months, not those cases where a long term support package was terminated and a new referral quickly occurred.',
      'DfE also publishes a figure that counts children; it is lower (England 2024-25: 21.0% of children, 22.6% of referrals).',
    ],
    shownAs: { as: 'percentage', of: 202 },
    oldNumber: 2,
    related: [202, 201],
    qualityItem: 'X03',
    furtherSources: [CENSUS_REFERRALS],
    doubts: [
      {
        question: 'The title says “percent of referrals”, the definition adds “(children)”.',
        decision: 'Referrals are counted, so that the percentage is of 202.',
      },
      {
        question:
          'The definition looks at the date of the previous referral, the guidance note at its closure.',
        decision:
          'The definition holds; the note describes its effect. A measure based on closure is on the development agenda.',
      },
    ],
  },
];
