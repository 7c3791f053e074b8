/** A quarter of a financial year: Q1 is April to June. `year` is the first calendar year, so 2026 means 2026-27. */
export interface Period {
  readonly year: number;
  readonly quarter: Quarter;
}

export type Quarter = 1 | 2 | 3 | 4;
