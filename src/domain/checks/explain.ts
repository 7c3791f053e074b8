import type { Finding, FindingCode, FindingOf } from './Finding';
import type { Explanation, Naming } from './wording/Explanation';
import { CELL_WORDING } from './wording/cell';
import { GROUP_WORDING } from './wording/group';
import { ROW_WORDING } from './wording/row';
import { SERIES_WORDING } from './wording/series';
import { SUBMISSION_WORDING } from './wording/submission';

export type { Explanation, Naming } from './wording/Explanation';

type Wording = {
  readonly [Code in FindingCode]: (finding: FindingOf<Code>, naming: Naming) => Explanation;
};

const WORDING: Wording = {
  ...CELL_WORDING,
  ...ROW_WORDING,
  ...GROUP_WORDING,
  ...SERIES_WORDING,
  ...SUBMISSION_WORDING,
};

/**
 * A finding in words, the only ones there are for it: what is wrong, the values and the rule, what to do.
 *
 * @param naming how cells are called where the words are shown.
 * @example explainFinding(finding, naming).title // '206 is more than 205'
 */
export function explainFinding(finding: Finding, naming: Naming): Explanation {
  // The wording of a code takes the findings of that code: the type of the table says so, a look-up loses it.
  const word = WORDING[finding.code] as (finding: Finding, naming: Naming) => Explanation;
  return word(finding, naming);
}
