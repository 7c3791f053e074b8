import { FIRST_COLLECTED } from '../../periods/quarters';
import type { ShownAsRate } from '../Measure';
import { PROPOSAL, type Source } from '../Source';

/** What every measure of the first version has in common. */
export const IN_THE_PROPOSAL = {
  validFrom: FIRST_COLLECTED,
  source: { title: PROPOSAL, part: 'Proposed measures in full' },
} as const;

export const PER_10000_AGED_0_TO_17: ShownAsRate = {
  as: 'rate',
  population: '0-17',
  yearsBefore: 0,
};

export const PER_10000_AGED_0_TO_25: ShownAsRate = {
  as: 'rate',
  population: '0-25',
  yearsBefore: 0,
};

const CENSUS_GUIDE = 'Children in need census 2023 to 2024: guide, version 1.0 (DfE)';

export const CENSUS_REFERRALS: Source = { title: CENSUS_GUIDE, part: 'Sections 4.4 and B4' };
export const CENSUS_ASSESSMENTS: Source = { title: CENSUS_GUIDE, part: 'Assessments, section 4' };
export const CENSUS_ENQUIRIES: Source = {
  title: CENSUS_GUIDE,
  part: 'Section 47 enquiries and initial child protection conferences, section 4',
};
export const CENSUS_PLANS: Source = {
  title: CENSUS_GUIDE,
  part: 'Child protection plans, section 4',
};

export const LOOKED_AFTER_GUIDANCE: Source = {
  title: 'Children looked after in England including adoptions, 2025: data guidance (DfE)',
  part: 'Definitions',
};

export const SAFEGUARDING_PRESSURES: Source = {
  title: 'ADCS Safeguarding Pressures Phase 9: final report',
  part: 'Rates from the RIIA quarterly collection',
};
