import { outcomesOf } from '../countOutcomes';
import { comparePlaces, compareStandings, inOrder } from '../order';
import type { Outcome } from '../Plan';
import type { PackedPlan } from './PackedPlan';
import type { PackedRows, PackedSource } from './PackedRows';

/** Everything that stands in one sheet (or file), in the order of its rows. */
interface Sheet {
  readonly place: Pick<PackedSource, 'file' | 'sheet'>;
  readonly others: Outcome[];
  /** Indices of packed rows: from the first to before the second of each pair. */
  readonly stretches: [from: number, to: number, source: PackedSource][];
}

/**
 * Everything that the log tells, in its order (file, sheet, row): a packed row by its index, all else as it is. Rows were
 * packed source by source and in order, so whole stretches follow each other and nothing is sorted row by row.
 */
export function* logOrder(plan: PackedPlan): Generator<number | Outcome> {
  for (const { others, stretches } of sheetsOf(plan)) {
    let next = 0;
    for (const index of packedRowsOf(plan.rows, stretches)) {
      const number = plan.rows.number[index] ?? 0;
      for (let other = others[next]; other && rowOf(other) < number; other = others[next]) {
        yield other;
        next += 1;
      }
      yield index;
    }
    yield* others.slice(next);
  }
}

function rowOf({ place }: Outcome): number {
  return place.row ?? 0;
}

function* packedRowsOf(rows: PackedRows, stretches: Sheet['stretches']): Generator<number> {
  const [only, another] = stretches;
  if (only && !another) {
    for (let index = only[0]; index < only[1]; index += 1) yield index;
    return;
  }
  // Two tables of one sheet, or two files of one name: their rows go by number.
  const indices = stretches.flatMap(([from, to, { standing }]) =>
    Array.from({ length: to - from }, (_, offset) => ({ index: from + offset, standing })),
  );
  indices.sort(
    (a, b) => (rows.number[a.index] ?? 0) - (rows.number[b.index] ?? 0) || compareStandings(a, b),
  );
  for (const { index } of indices) yield index;
}

function sheetsOf({ rows, others }: PackedPlan): Sheet[] {
  const sheets = new Map<string, Sheet>();
  const sheetAt = ({ file, sheet }: Sheet['place']): Sheet => {
    const key = JSON.stringify([file, sheet ?? '']);
    const known = sheets.get(key) ?? { place: { file, sheet }, others: [], stretches: [] };
    sheets.set(key, known);
    return known;
  };
  for (const outcome of inOrder([...outcomesOf(others)])) {
    sheetAt(outcome.place).others.push(outcome);
  }
  for (const [source, from, to] of stretchesOf(rows)) {
    sheetAt(source).stretches.push([from, to, source]);
  }
  return [...sheets.values()].sort((a, b) =>
    comparePlaces({ ...a.place, row: null }, { ...b.place, row: null }),
  );
}

/** The rows of each source, which were added one after the other. */
function* stretchesOf(rows: PackedRows): Generator<[PackedSource, number, number]> {
  let from = 0;
  while (from < rows.length) {
    const source = rows.source[from] ?? 0;
    let to = from + 1;
    while (to < rows.length && rows.source[to] === source) to += 1;
    const known = rows.sources[source];
    if (!known) throw new Error(`there is no packed source ${source}`);
    yield [known, from, to];
    from = to;
  }
}
