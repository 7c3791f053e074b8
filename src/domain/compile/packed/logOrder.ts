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

/** Packed rows that follow each other in the log: those with an index from the first to before the second. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Everything that the log tells, in its order (file, sheet, row): packed rows by their index, a stretch at a time, all else
 * as it is. Rows were packed source by source and in order, so stretches are long, and nothing is sorted row by row.
 */
export function* logOrder(plan: PackedPlan): Generator<Stretch | Outcome> {
  for (const { others, stretches } of sheetsOf(plan)) {
    let next = 0;
    for (const stretch of inRowOrder(plan.rows, stretches)) {
      let { from } = stretch;
      for (let other = others[next]; other; other = others[(next += 1)]) {
        const to = firstAfter(plan.rows, { from, to: stretch.to }, rowOf(other));
        if (to === stretch.to) break;
        if (to > from) yield { from, to };
        yield other;
        from = to;
      }
      yield { from, to: stretch.to };
    }
    yield* others.slice(next);
  }
}

function rowOf({ place }: Outcome): number {
  return place.row ?? 0;
}

/** The index of the first row of the stretch with a number greater than the one given; the end if there is none. */
function firstAfter({ number }: PackedRows, { from, to }: Stretch, row: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((number[middle] ?? 0) > row) high = middle;
    else low = middle + 1;
  }
  return low;
}

function inRowOrder(rows: PackedRows, stretches: Sheet['stretches']): Stretch[] {
  const [only, another] = stretches;
  if (only && !another) return [{ from: only[0], to: only[1] }];
  // Two tables of one sheet, or two files of one name: their rows go by number.
  const indices = stretches.flatMap(([from, to, { standing }]) =>
    Array.from({ length: to - from }, (_, offset) => ({ index: from + offset, standing })),
  );
  indices.sort(
    (a, b) => (rows.number[a.index] ?? 0) - (rows.number[b.index] ?? 0) || compareStandings(a, b),
  );
  return indices.map(({ index }) => ({ from: index, to: index + 1 }));
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
