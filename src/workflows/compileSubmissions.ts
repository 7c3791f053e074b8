import { compiledBefore, compiledEntries } from '../domain/compile/compiledEntries';
import { countOutcomes, type CountedOutcomes } from '../domain/compile/countOutcomes';
import { differenceOf, type Difference } from '../domain/compile/differenceOf';
import { missingAuthorities, type Coverage } from '../domain/compile/missingAuthorities';
import type { Plan } from '../domain/compile/Plan';
import { replaceTables } from '../excel/replaceTables';
import { compiledTables } from './sheets/compiledTables';

/** What a compilation did. */
export interface CompiledSummary {
  /** Rows of the two compiled sheets. */
  readonly measures: number;
  readonly contextual: number;
  readonly outcomes: CountedOutcomes;
  /** What changed since the compilation before. */
  readonly difference: Difference;
  /** Who is missing, by quarter. */
  readonly coverage: readonly Coverage[];
}

/**
 * Writes *Compiled measures*, *Compiled contextual* and *Compile log*: all of them or none.
 *
 * @throws HostProblem; then the compiled sheets are as they were.
 */
export async function compileSubmissions(plan: Plan): Promise<CompiledSummary> {
  const entries = compiledEntries(plan);
  await replaceTables(compiledTables(entries, plan));
  const before = compiledBefore(plan);
  return {
    measures: entries.measures.length,
    contextual: entries.contextual.length,
    outcomes: countOutcomes(plan),
    difference: differenceOf([...before.measures, ...before.contextual], plan),
    coverage: missingAuthorities(entries.measures),
  };
}
