import { OUTCOMES, type Outcome, type OutcomeName, type Plan, type Standing } from './Plan';

/** How many rows had each outcome; together they are all that was read. */
export type OutcomeCounts = Readonly<Record<OutcomeName, number>>;

/** What became of the rows of one file. A file that could not be read has one that is refused. */
export interface FileCounts {
  readonly file: string;
  readonly standing: Standing;
  readonly outcomes: OutcomeCounts;
}

export interface CountedOutcomes {
  readonly total: OutcomeCounts;
  /** In order of file name; also files without a data row. */
  readonly files: readonly FileCounts[];
}

/** Counts the outcomes of a plan, in total and by file. */
export function countOutcomes(plan: Plan): CountedOutcomes {
  const total = noOutcomes();
  const files = new Map(
    plan.files.map((planned) => [fileKey(planned), { ...planned, outcomes: noOutcomes() }]),
  );
  for (const { outcome, place, standing } of outcomesOf(plan)) {
    total[outcome] += 1;
    const counted = files.get(fileKey({ file: place.file, standing }));
    if (counted) counted.outcomes[outcome] += 1;
  }
  return { total, files: [...files.values()] };
}

/** Every outcome of a plan, list by list. */
export function* outcomesOf(plan: Plan): Generator<Outcome> {
  yield* plan.kept;
  yield* plan.superseded;
  yield* plan.duplicates;
  yield* plan.conflicts;
  yield* plan.refused;
}

/** How many rows (and files that could not be read) were counted. */
export function sumOutcomes(counts: OutcomeCounts): number {
  return OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);
}

function noOutcomes(): Record<OutcomeName, number> {
  return { kept: 0, superseded: 0, duplicate: 0, conflict: 0, refused: 0 };
}

function fileKey({ file, standing }: { file: string; standing: Standing }): string {
  return `${standing} ${file}`;
}
