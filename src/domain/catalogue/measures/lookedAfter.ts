import type { Measure } from '../Measure';
import { IN_THE_PROPOSAL, LOOKED_AFTER_GUIDANCE, PER_10000_AGED_0_TO_17 } from './common';

const SHORT_BREAKS = {
  question: 'Are short breaks and unaccompanied children included?',
  decision:
    'As DfE does: a series of short-term placements is left out, unaccompanied asylum seeking children are included.',
};

const AS_DFE_COUNTS =
  'A series of short-term placements (short breaks) does not count; unaccompanied asylum seeking children do.';

const DEMAND_PURPOSE =
  'To track demand, and changes in demand, for services for looked after children.';

/** Children looked after: 215 to 218. */
export const LOOKED_AFTER: readonly Measure[] = [
  {
    ...IN_THE_PROPOSAL,
    number: 215,
    name: 'Current children looked after',
    shortName: 'Looked after',
    unit: 'children',
    unitOfOne: 'child',
    group: 'Looked after',
    kind: 'stock',
    definition: 'Children who are looked after at the end of the period.',
    purpose: 'To gauge levels of need and casework volumes at child looked after level.',
    whatCounts: ['Children looked after at the end of the quarter.', AS_DFE_COUNTS],
    guidance: [
      'Follows from the quarter before: last quarter’s figure, plus children starting (216), less children ceasing (217).',
    ],
    shownAs: PER_10000_AGED_0_TO_17,
    oldNumber: 12,
    related: [216, 217, 218, 207],
    qualityItem: 'X15',
    furtherSources: [LOOKED_AFTER_GUIDANCE],
    doubts: [SHORT_BREAKS],
  },
  {
    ...IN_THE_PROPOSAL,
    number: 216,
    name: 'Starting to be looked after',
    shortName: 'Starting',
    unit: 'children',
    unitOfOne: 'child',
    group: 'Looked after',
    kind: 'flow',
    definition: 'Children who started to be looked after in the period.',
    purpose: DEMAND_PURPOSE,
    whatCounts: ['Children who started to be looked after in the quarter.', AS_DFE_COUNTS],
    guidance: [
      'For a year DfE counts a child’s first start only, so four quarters may add up to slightly more than its figure.',
    ],
    shownAs: PER_10000_AGED_0_TO_17,
    oldNumber: 13,
    related: [215, 217],
    qualityItem: 'X16',
    furtherSources: [LOOKED_AFTER_GUIDANCE],
    doubts: [SHORT_BREAKS],
  },
  {
    ...IN_THE_PROPOSAL,
    number: 217,
    name: 'Ceasing to be looked after',
    shortName: 'Ceasing',
    unit: 'children',
    unitOfOne: 'child',
    group: 'Looked after',
    kind: 'flow',
    definition: 'Children who were looked after and ceased to be looked after in the period.',
    purpose: DEMAND_PURPOSE,
    whatCounts: ['Children who ceased to be looked after in the quarter.', AS_DFE_COUNTS],
    guidance: [],
    shownAs: PER_10000_AGED_0_TO_17,
    oldNumber: 14,
    related: [215, 216],
    qualityItem: 'X17',
    furtherSources: [LOOKED_AFTER_GUIDANCE],
    doubts: [SHORT_BREAKS],
  },
  {
    ...IN_THE_PROPOSAL,
    number: 218,
    name: 'Current UASC looked after',
    shortName: 'UASC looked after',
    unit: 'children',
    unitOfOne: 'child',
    group: 'Looked after',
    kind: 'stock',
    definition:
      'Of children who are looked after at the end of the period, the number who are unaccompanied asylum seeking children (UASC).',
    purpose:
      'To gauge demand, and changes in demand, for children’s social care services, to evidence the impact of immigration policy on children’s services, and to influence national policy and funding decisions.',
    whatCounts: [
      'Children counted in 215 who are unaccompanied asylum seeking children at the end of the quarter.',
    ],
    guidance: [],
    shownAs: PER_10000_AGED_0_TO_17,
    oldNumber: null,
    related: [215, 220],
    qualityItem: 'X18',
    furtherSources: [LOOKED_AFTER_GUIDANCE],
    doubts: [],
  },
];
