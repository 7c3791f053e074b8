import type { Measure, MeasureNumber } from '../Measure';
import { CENSUS_REFERRALS, IN_THE_PROPOSAL, PER_10000_AGED_0_TO_17 } from './common';

/** What differs from one source to the next. Census codes: children in need census guide, section B4. */
interface ReferralSource {
  readonly number: MeasureNumber;
  readonly source: string;
  readonly censusCodes: readonly string[];
  readonly who: string;
  readonly note?: string;
}

const SOURCES: readonly ReferralSource[] = [
  {
    number: 20202,
    source: 'individual',
    censusCodes: ['1A', '1B', '1C', '1D'],
    who: 'a family member, relative or carer (1A), an acquaintance such as a neighbour (1B), the child (1C), or another person, such as a stranger or a member of parliament (1D)',
  },
  { number: 20203, source: 'schools', censusCodes: ['2A'], who: 'schools (2A)' },
  {
    number: 20204,
    source: 'education services',
    censusCodes: ['2B'],
    who: 'education services other than schools (2B)',
  },
  {
    number: 20205,
    source: 'health services',
    censusCodes: ['3A', '3B', '3C', '3D', '3E', '3F'],
    who: 'a general practitioner (3A), health visitor (3B), school nurse (3C), other primary health service (3D), accident and emergency department (3E) or other health service (3F)',
  },
  {
    number: 20206,
    source: 'housing',
    censusCodes: ['4'],
    who: 'a local authority housing department or a housing association (4)',
  },
  {
    number: 20207,
    source: 'LA services',
    censusCodes: ['5A', '5B', '5C', '5D'],
    who: 'the authority’s own social care, such as adults’ services (5A), another department of it (5B), another authority (5C) or early help (5D)',
  },
  { number: 20208, source: 'police', censusCodes: ['6'], who: 'the police (6)' },
  {
    number: 20209,
    source: 'other legal agency',
    censusCodes: ['7'],
    who: 'courts, probation, immigration, CAFCASS or a prison (7)',
  },
  {
    number: 20210,
    source: 'other',
    censusCodes: ['8'],
    who: 'any other body, such as a children’s centre, an independent provider or a voluntary organisation (8)',
    note: 'Collected, although one sentence of the proposal excludes it: the number is allocated.',
  },
  {
    number: 20211,
    source: 'anonymous',
    censusCodes: ['9'],
    who: 'somebody who gave no name (9)',
    note: 'Collected, although one sentence of the proposal excludes it: the number is allocated.',
  },
  {
    number: 20212,
    source: 'unknown',
    censusCodes: ['10'],
    who: 'a source that is not known (10)',
    note: 'Collected, although one sentence of the proposal excludes it: the number is allocated.',
  },
];

/** The eleven sources of referrals, 20202 to 20212: together they are 202. */
export const REFERRAL_SOURCES: readonly Measure[] = SOURCES.map(describeSource);

function describeSource({ number, source, censusCodes, who, note }: ReferralSource): Measure {
  return {
    ...IN_THE_PROPOSAL,
    number,
    name: `Referrals: ${source}`,
    shortName: source.charAt(0).toUpperCase() + source.slice(1),
    unit: 'referrals',
    unitOfOne: 'referral',
    group: 'Referral sources',
    kind: 'flow',
    definition: `Referrals to children’s social care by source, as defined in the national children in need census: ${source}.`,
    purpose:
      'To track the volume of new safeguarding work arriving in children’s services departments, using figures comparable to national publications. This measures demand, and changes in demand, for children’s social care services.',
    whatCounts: [
      `Referrals received in the quarter from ${who}.`,
      'Every referral has one source, so that the 11 sources add up to 202.',
    ],
    guidance: [],
    shownAs: PER_10000_AGED_0_TO_17,
    oldNumber: null,
    partOf: 202,
    censusCodes,
    related: [202],
    qualityItem: 'X02',
    furtherSources: [CENSUS_REFERRALS],
    doubts: note
      ? [
          {
            question: 'Is this source left out, as “excluding Other, Anon and Unknown” says?',
            decision: note,
          },
        ]
      : [],
  };
}
