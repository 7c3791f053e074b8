import { comparePlaces, compareStandings } from '../order';
import type { KeptReason } from '../Plan';
import { settleKey, type Settled } from '../settle';
import { bucketByKey } from './bucketByKey';
import { NumberTriples } from './NumberTriples';
import type { PackedRows } from './PackedRows';

/** How the outcome of a packed row is noted. */
export const NOTED = {
  /** Kept: no other row speaks of the same value. */
  only: 0,
  /** Kept: it has the latest date, and all rows of that date say the same. `by`: place in `whyLatest`. */
  latest: 1,
  /** Superseded. `by`: the row that replaces it. */
  superseded: 2,
  /** Duplicate. `by`: the row that says the same and is kept. */
  duplicate: 3,
  /** Refused, because the value is blank. */
  notReported: 4,
  /** Its rows contradict each other: the outcome is in `contested`. */
  contested: 5,
} as const;

/** What became of every packed row. */
export interface PackedOutcomes {
  /** One of `NOTED` for each row. */
  readonly noted: Uint8Array;
  readonly by: Int32Array;
  readonly whyLatest: readonly Extract<KeptReason, { code: 'latest-date' }>[];
  readonly contested: ReadonlyMap<number, Settled>;
  /** The rows that are kept, in the order of the compiled file. */
  readonly kept: readonly number[];
}

/**
 * Decides what becomes of packed rows, as `settleKey` does. Nearly always the rows of the latest report date agree, and
 * then the numbers say it all; a key whose latest date is contested is unpacked and left to `settleKey`.
 */
export function settlePacked(rows: PackedRows): PackedOutcomes {
  return new Settling(rows).settle();
}

class Settling {
  private readonly noted: Uint8Array;
  private readonly by: Int32Array;
  private readonly whyLatest: { code: 'latest-date'; rows: number; agreeing: number }[] = [];
  private readonly whyLatestIds = new NumberTriples();
  private readonly contested = new Map<number, Settled>();
  private readonly kept: number[] = [];
  private readonly rankOfSource: Int32Array;

  constructor(private readonly rows: PackedRows) {
    this.noted = new Uint8Array(rows.length).fill(NOTED.notReported);
    this.by = new Int32Array(rows.length);
    this.rankOfSource = rankSources(rows);
  }

  settle(): PackedOutcomes {
    const { order, firstOfKey } = bucketByKey(this.rows);
    for (let key = 0; key + 1 < firstOfKey.length; key += 1) {
      const first = firstOfKey[key] ?? 0;
      const end = firstOfKey[key + 1] ?? 0;
      if (end - first === 1) this.keepOnly(order[first] ?? 0);
      else if (end > first) this.settleKey(order, first, end);
    }
    const { noted, by, whyLatest, contested, kept } = this;
    return { noted, by, whyLatest, contested, kept };
  }

  private keepOnly(row: number): void {
    this.noted[row] = NOTED.only;
    this.kept.push(row);
  }

  /** `order` holds the rows of one key, two or more, from `first` to before `end`. */
  private settleKey(order: Int32Array, first: number, end: number): void {
    const { date, value } = this.rows;
    let latest = -1;
    let best = -1;
    let agreeing = 0;
    let isContested = false;
    for (let place = first; place < end; place += 1) {
      const row = order[place] ?? 0;
      const rowDate = date[row] ?? 0;
      if (rowDate > latest) {
        latest = rowDate;
        best = row;
        agreeing = 1;
        isContested = false;
      } else if (rowDate === latest) {
        if (value[row] !== value[best]) isContested = true;
        agreeing += 1;
        if (this.isKeptBefore(row, best)) best = row;
      }
    }
    if (isContested) this.settleContested(order.slice(first, end));
    else this.noteAgreed(order, first, end, best, agreeing);
  }

  private noteAgreed(
    order: Int32Array,
    first: number,
    end: number,
    kept: number,
    agreeing: number,
  ): void {
    const { date } = this.rows;
    const latest = date[kept];
    for (let place = first; place < end; place += 1) {
      const row = order[place] ?? 0;
      this.noted[row] = date[row] === latest ? NOTED.duplicate : NOTED.superseded;
      this.by[row] = kept;
    }
    this.noted[kept] = NOTED.latest;
    this.by[kept] = this.whyLatestOf(end - first, agreeing);
    this.kept.push(kept);
  }

  private whyLatestOf(rows: number, agreeing: number): number {
    const id = this.whyLatestIds.idOf(rows, agreeing, 0);
    this.whyLatest[id] ??= { code: 'latest-date', rows, agreeing };
    return id;
  }

  private settleContested(indices: Int32Array): void {
    const outcomes = settleKey(Array.from(indices, (row) => this.rows.rowAt(row)));
    for (const [index, row] of indices.entries()) {
      const outcome = outcomes[index];
      if (!outcome) throw new Error('settleKey gave fewer outcomes than rows');
      this.noted[row] = NOTED.contested;
      this.contested.set(row, outcome);
      if (outcome.outcome === 'kept') this.kept.push(row);
    }
  }

  /** As `compareForKeeping`, for two rows that say the same. */
  private isKeptBefore(row: number, other: number): boolean {
    const { quality, source, number } = this.rows;
    const stated = (quality[row] ?? 0) - (quality[other] ?? 0);
    if (stated !== 0) return stated > 0;
    const rank = this.rankOf(source[row]) - this.rankOf(source[other]);
    return rank !== 0 ? rank < 0 : (number[row] ?? 0) < (number[other] ?? 0);
  }

  private rankOf(source: number | undefined): number {
    return this.rankOfSource[source ?? 0] ?? 0;
  }
}

/** The place of each source: what was compiled before comes first, then by file and sheet. */
function rankSources({ sources }: PackedRows): Int32Array {
  const ranks = new Int32Array(sources.length);
  const placed = sources.map((source, index) => ({ ...source, row: 0, index }));
  placed.sort((a, b) => compareStandings(a, b) || comparePlaces(a, b));
  let rank = 0;
  let above = placed[0];
  for (const source of placed) {
    if (above && (compareStandings(above, source) || comparePlaces(above, source))) rank += 1;
    ranks[source.index] = rank;
    above = source;
  }
  return ranks;
}
