import type { ContextualEntry, Entry, MeasureEntry } from '../entries/Entry';
import { sortEntries } from '../entries/sortEntries';
import type { Plan } from './Plan';

/** What a plan compiles, in the order of the compiled files. */
export interface CompiledEntries {
  readonly measures: readonly MeasureEntry[];
  readonly contextual: readonly ContextualEntry[];
}

/** The entries that are kept, as the compiled tables hold them. */
export function compiledEntries(plan: Plan): CompiledEntries {
  return splitEntries(plan.kept.map(({ entry }) => entry));
}

/** What had been compiled before, as far as it was among the sources of the plan and could be read. */
export function compiledBefore(plan: Plan): CompiledEntries {
  const rows = [...plan.kept, ...plan.superseded, ...plan.duplicates, ...plan.conflicts];
  return splitEntries(
    rows.filter(({ standing }) => standing === 'compiled').map(({ entry }) => entry),
  );
}

function splitEntries(entries: readonly Entry[]): CompiledEntries {
  return {
    measures: sortEntries(entries.filter((entry) => entry.template === 'measures')),
    contextual: sortEntries(entries.filter((entry) => entry.template === 'contextual')),
  };
}
