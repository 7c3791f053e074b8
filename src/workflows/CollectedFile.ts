import type { CompileSource } from '../domain/compile/Plan';

/** One file that was chosen, and what came of reading it. */
export interface CollectedFile {
  readonly id: string;
  readonly name: string;
  /** `queries`: accepted, and something in it is worth a look. `refused`: nothing of it is used. */
  readonly status: 'accepted' | 'queries' | 'refused';
  /** One line in words: what was found, or why it was refused and what to do. */
  readonly said: string;
  /** Whose it is; null where the file does not say, or holds several. */
  readonly authority: string | null;
  /** Data rows read. */
  readonly rows: number;
  /** What the compile plan takes; a refused file has one source that says why. */
  readonly sources: readonly CompileSource[];
  readonly refusedRows: readonly RefusedRow[];
}

export interface RefusedRow {
  readonly sheet: string | null;
  readonly row: number;
  readonly reason: string;
}
