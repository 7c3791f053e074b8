import {
  LEFT_OUT_OF_DISTRIBUTION,
  publishedDistribution,
} from '../../catalogue/publishedDistribution';
import { PROPOSAL, type Source } from '../../catalogue/Source';
import { FIRST_COLLECTED } from '../../periods/quarters';
import type { RulesVersion } from './RulesVersion';

const DEFINITIONS: Source = { title: PROPOSAL, part: 'Proposed measures in full' };
const PLANS: Source = {
  title: 'Children in need (DfE)',
  part: 'Child protection plans by local authority, 2013 to 2024: at the end, started and ended in the year',
};
const LOOKED_AFTER: Source = {
  title: 'Children looked after in England including adoptions (DfE)',
  part: 'Figures by local authority to 2025: at the end, started and ceased in the year',
};

/** The rules that the collection began with. */
export const RULES_FROM_2022_23: RulesVersion = {
  validFrom: FIRST_COLLECTED,
  title: 'From 2022-23 Q1',
  source: { title: PROPOSAL, part: 'The whole document' },
  parts: [
    { part: 203, whole: 202, source: DEFINITIONS },
    { part: 206, whole: 205, source: DEFINITIONS },
    { part: 213, whole: 210, source: DEFINITIONS },
    { part: 214, whole: 213, source: DEFINITIONS },
    { part: 220, whole: 219, source: DEFINITIONS },
    { part: 218, whole: 215, source: DEFINITIONS },
  ],
  totals: [
    {
      total: 202,
      sources: [20202, 20203, 20204, 20205, 20206, 20207, 20208, 20209, 20210, 20211, 20212],
      source: DEFINITIONS,
    },
  ],
  overlaps: [{ whole: 207, parts: [211, 215], source: DEFINITIONS }],
  steps: [
    { earlier: 201, later: 202, source: DEFINITIONS },
    { earlier: 208, later: 209, source: DEFINITIONS },
    { earlier: 222, later: 223, source: DEFINITIONS },
    { earlier: 223, later: 224, source: DEFINITIONS },
  ],
  // In published annual figures 9 of 10 authorities are within 2.8% (211) and 1.4% (215), 99 of 100 within 8.3% and 2.4%.
  stocks: [
    { stock: 211, added: 210, ceased: 212, accepted: 0.05, alwaysAccepted: 5, source: PLANS },
    {
      stock: 215,
      added: 216,
      ceased: 217,
      accepted: 0.03,
      alwaysAccepted: 5,
      source: LOOKED_AFTER,
    },
  ],
  runningTotal: {
    smallestFirstQuarter: 10,
    near: 0.1,
    source: { title: PROPOSAL, part: '“To report each quarter’s data independently”' },
  },
  usualRange: {
    quartersNeeded: 8,
    quartersSearched: 12,
    // 3 / 1.128, the constant of XmR charts.
    factor: 2.66,
    source: {
      title: 'D. J. Wheeler, Understanding Variation',
      part: 'Natural process limits of an XmR chart',
    },
  },
  // Nine in ten quarterly changes of authorities' referrals are within these.
  usualChange: {
    smallestForPercent: 30,
    fromPercent: -25,
    toPercent: 32,
    poissonTail: 0.005,
    source: {
      title: 'Children in need (DfE)',
      part: 'Referrals by local authority and month, 2018 to 2024: 5th and 95th percentile of the change between quarters',
    },
  },
  publishedRange: {
    lowest: 0.5,
    highest: 2,
    exempt: LEFT_OUT_OF_DISTRIBUTION,
    distributionOf: publishedDistribution,
    source: {
      title: 'Figures by local authority published for 2024 and 2025 (DfE)',
      part: 'First and 99th percentile over authorities, for a quarter',
    },
  },
};
