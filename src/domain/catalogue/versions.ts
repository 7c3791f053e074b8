import type { Period } from '../periods/Period';
import { comparePeriods, FIRST_COLLECTED } from '../periods/quarters';
import { QUALITY_CONCERNS } from './contextual/qualityConcerns';
import { RECORDING } from './contextual/recording';
import type { DefinitionVersion } from './DefinitionVersion';
import { ASSESSMENTS_AND_NEED } from './measures/assessmentsAndNeed';
import { CARE_LEAVERS } from './measures/careLeavers';
import { CHILD_PROTECTION } from './measures/childProtection';
import { EDUCATION_AND_SEND } from './measures/educationAndSend';
import { FRONT_DOOR } from './measures/frontDoor';
import { LOOKED_AFTER } from './measures/lookedAfter';
import { REFERRAL_SOURCES } from './measures/referralSources';
import { MEASURE_NUMBERS, type Measure } from './Measure';
import { PROPOSAL } from './Source';

const FROM_2022_23: DefinitionVersion = {
  validFrom: FIRST_COLLECTED,
  title: 'RIIA 24, from 2022-23 Q1',
  source: { title: PROPOSAL, part: 'The whole document' },
  measures: inSheetOrder([
    ...FRONT_DOOR,
    ...REFERRAL_SOURCES,
    ...ASSESSMENTS_AND_NEED,
    ...CHILD_PROTECTION,
    ...LOOKED_AFTER,
    ...CARE_LEAVERS,
    ...EDUCATION_AND_SEND,
  ]),
  contextualItems: [...QUALITY_CONCERNS, ...RECORDING],
  doubts: [
    {
      question:
        'Each measure is “number and rate” or “number and percentage”, but the template has one value column and no denominators.',
      decision:
        'The value is the count. Rates and percentages are worked out and shown, and never sent.',
    },
    {
      question: 'The proposal does not name the population or the year for most rates.',
      decision:
        'Ages 0 to 17, mid-year estimate of the first calendar year of the financial year, as DfE does: mid-2024 for 2024-25.',
    },
    {
      question: 'Is a quarterly rate multiplied by four?',
      decision: 'No. Rates printed from this collection are for the quarter.',
    },
    {
      question: 'Does a quarter hold the year so far?',
      decision:
        'No: each quarter is reported independently. Figures that look cumulative are queried.',
    },
    {
      question: 'Deadlines are “X weeks/months” after the quarter ends.',
      decision: 'None is built in.',
    },
    {
      question: 'Nothing is said about blank, zero and suppressed values.',
      decision:
        '0 means none. Blank means not reported and is left out. Symbols such as c, x and <5 are refused with an explanation.',
    },
    {
      question: 'The collection starts in April 2022. May earlier quarters be reported?',
      decision: 'Yes, with a query.',
    },
  ],
};

/** Every version of the definitions, oldest first. */
export const DEFINITION_VERSIONS: readonly DefinitionVersion[] = [FROM_2022_23];

/** The version that holds now, for pages that are not about one quarter. */
export const CURRENT_DEFINITIONS: DefinitionVersion = FROM_2022_23;

/**
 * The version that holds in a quarter: the last one that has begun by then.
 * A quarter before the collection began is read with the oldest version.
 */
export function definitionsIn(
  period: Period,
  versions: readonly DefinitionVersion[] = DEFINITION_VERSIONS,
): DefinitionVersion {
  const begun = versions.filter((version) => comparePeriods(version.validFrom, period) <= 0);
  return begun.at(-1) ?? versions[0] ?? CURRENT_DEFINITIONS;
}

function inSheetOrder(measures: readonly Measure[]): Measure[] {
  return [...measures].sort(
    (a, b) => MEASURE_NUMBERS.indexOf(a.number) - MEASURE_NUMBERS.indexOf(b.number),
  );
}
