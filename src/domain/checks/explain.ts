import type { Finding, FindingCode, FindingOf } from './Finding';
import type { FoldedFinding } from './foldFindings';
import type { Explanation, Naming, Words } from './wording/Explanation';
import { CELL_WORDING } from './wording/cell';
import { GROUP_WORDING } from './wording/group';
import { plural } from './wording/phrases';
import { ROW_WORDING } from './wording/row';
import { SERIES_WORDING } from './wording/series';
import { SUBMISSION_WORDING } from './wording/submission';

export type { Explanation, Naming } from './wording/Explanation';

type Wording = { readonly [Code in FindingCode]: Words<FindingOf<Code>> };

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
  return explainFolded({ finding, all: [finding] }, naming);
}

/**
 * The same finding in several rows, in words: they say in how many, and name the cells together.
 *
 * @example explainFolded(folded, naming).title // 'Report date is in the future (35 rows)'
 */
export function explainFolded({ finding, all }: FoldedFinding, naming: Naming): Explanation {
  // The wording of a code takes the findings of that code: the type of the table says so, a look-up loses it.
  const word = WORDING[finding.code] as Words<Finding>;
  const rows = all.map(({ at }) => at);
  const explanation = word(finding, naming, rows);
  if (rows.length === 1) return explanation;
  return { ...explanation, title: `${explanation.title} (${plural(rows.length, 'row')})` };
}
