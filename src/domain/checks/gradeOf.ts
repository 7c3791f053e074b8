import { ALL_CHECKS } from './all';
import type { Grade } from './Check';
import type { Finding, FindingCode } from './Finding';

const GRADES = new Map<FindingCode, Grade>(ALL_CHECKS.map(({ code, grade }) => [code, grade]));

/** How much a finding weighs: the grade of the check that found it. */
export function gradeOf(finding: Pick<Finding, 'code'>): Grade {
  const grade = GRADES.get(finding.code);
  if (grade === undefined) throw new Error(`No check has the code ${finding.code}.`);
  return grade;
}
