import type { ContextualItem, ContextualNumber } from '../ContextualItem';
import type { MeasureNumber } from '../Measure';
import { IN_THE_PROPOSAL } from './common';

/** Item, the measures it is about, and how the question names them. */
const CONCERNS: readonly (readonly [ContextualNumber, readonly MeasureNumber[], string])[] = [
  ['X01', [201], '201 Initial contacts'],
  [
    'X02',
    [202, 20202, 20203, 20204, 20205, 20206, 20207, 20208, 20209, 20210, 20211, 20212],
    '202 Referrals and their sources',
  ],
  ['X03', [203], '203 Repeat referrals'],
  ['X04', [204], '204 Assessments started'],
  ['X05', [205], '205 Assessments completed'],
  ['X06', [206], '206 Assessments in 45 days'],
  ['X07', [207], '207 Current children in need'],
  ['X08', [208], '208 Section 47 enquiries'],
  ['X09', [209], '209 ICPCs in 15 days'],
  ['X10', [210], '210 New child protection plans'],
  ['X11', [211], '211 Current child protection plans'],
  ['X12', [212], '212 Child protection plans ceasing'],
  ['X13', [213], '213 Repeat plans, ever'],
  ['X14', [214], '214 Repeat plans, 2 years'],
  ['X15', [215], '215 Current children looked after'],
  ['X16', [216], '216 Starting to be looked after'],
  ['X17', [217], '217 Ceasing to be looked after'],
  ['X18', [218], '218 Current UASC looked after'],
  ['X19', [219], '219 Care leavers'],
  ['X20', [220], '220 UASC care leavers'],
  ['X21', [221], '221 Home educated (EHE)'],
  ['X22', [222], '222 EHC requests'],
  ['X23', [223], '223 EHC assessments'],
  ['X24', [224], '224 EHC plans issued'],
];

/** X01 to X24: are there significant data quality concerns about a measure? */
export const QUALITY_CONCERNS: readonly ContextualItem[] = CONCERNS.map(
  ([number, aboutMeasures, subject]) => ({
    ...IN_THE_PROPOSAL,
    number,
    question: `Data quality concerns: ${subject}`,
    proposalQuestion:
      'For each RIIA measure, indicate if there are significant data quality concerns in your reporting for this period',
    purpose: 'To appreciate data quality risks and minimise impact on analysis.',
    answers: { kind: 'yes-no' },
    aboutMeasures,
    hint: 'Yes means that there are significant data quality concerns.',
    doubts: [
      {
        question:
          'The same fact is asked in the Quality check column and here, and this template has no period.',
        decision:
          'The Quality check of the row wins where the two disagree, and a query says so. The answer here belongs to its Report date.',
      },
    ],
  }),
);
