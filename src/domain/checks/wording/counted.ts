import { findMeasure } from '../../catalogue/findMeasure';
import type { MeasureNumber } from '../../catalogue/Measure';

/** What is counted, to follow "the number of". The sources of referrals are worded from their names. */
const COUNTED: Partial<Record<MeasureNumber, string>> = {
  201: 'initial contacts',
  202: 'referrals',
  203: 'repeat referrals',
  204: 'assessments started',
  205: 'assessments completed',
  206: 'assessments completed within 45 working days',
  207: 'children in need',
  208: 'section 47 enquiries',
  209: 'initial child protection conferences within 15 working days',
  210: 'children with a new child protection plan',
  211: 'children on a child protection plan',
  212: 'children whose child protection plan ceased',
  213: 'children with a repeat child protection plan',
  214: 'children with a repeat plan within 2 years',
  215: 'children looked after',
  216: 'children who started to be looked after',
  217: 'children who ceased to be looked after',
  218: 'unaccompanied asylum-seeking children looked after',
  219: 'care leavers aged 17 to 24',
  220: 'care leavers who were unaccompanied asylum-seeking children',
  221: 'children electively home educated',
  222: 'requests for an EHC needs assessment',
  223: 'EHC needs assessments completed',
  224: 'EHC plans issued',
};

/** @example countedBy(203) // 'repeat referrals' */
export function countedBy(measure: MeasureNumber): string {
  const words = COUNTED[measure];
  if (words !== undefined) return words;
  const source = findMeasure(measure).shortName;
  return `referrals from the source ${source}`;
}
