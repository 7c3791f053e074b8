import type { Finding } from './Finding';
import { gradeOf } from './gradeOf';

/** The same finding in one row or more, down a column. */
export interface FoldedFinding {
  /** The first of them; the others differ from it in their row and in what that row is about. */
  readonly finding: Finding;
  /** All of them, in their order. */
  readonly all: readonly [Finding, ...Finding[]];
}

/**
 * Puts the same slip in many rows together, so that it is shown once: errors and notes of cells and single rows with the
 * same facts in the same column. Queries stay one by one, because each takes a reason of its own, and so do findings
 * about several rows. Each group stands where its first finding stood; no finding is lost.
 *
 * @example foldFindings(findings)[0].all.length // 35: the same report date in every row
 */
export function foldFindings(findings: readonly Finding[]): FoldedFinding[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const [index, finding] of findings.entries()) {
    const key = isFoldable(finding) ? factsOf(finding) : String(index);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map((all) => ({ finding: all[0], all }));
}

function isFoldable(finding: Finding): boolean {
  const { code } = finding;
  const ofOneRow = code.startsWith('cell/') || code.startsWith('row/');
  return ofOneRow && gradeOf(finding) !== 'query';
}

/** Everything that a finding says except its row and what that row is about. */
function factsOf(finding: Finding): string {
  return JSON.stringify({ ...finding, at: { ...finding.at, row: null }, about: null });
}
