import type { Period } from '../../periods/Period';
import { comparePeriods } from '../../periods/quarters';
import { RULES_FROM_2022_23 } from './from2022';
import type { RulesVersion } from './RulesVersion';

/** Every version of the rules, oldest first. */
export const RULES_VERSIONS: readonly RulesVersion[] = [RULES_FROM_2022_23];

/**
 * The rules that the rows of a quarter are judged by: the last version that has begun by then. A quarter before the
 * collection began is judged by the oldest.
 */
export function rulesIn(
  period: Period,
  versions: readonly RulesVersion[] = RULES_VERSIONS,
): RulesVersion {
  const begun = versions.findLast(({ validFrom }) => comparePeriods(validFrom, period) <= 0);
  return begun ?? versions[0] ?? RULES_FROM_2022_23;
}
