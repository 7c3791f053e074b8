import type { IsoDate } from '../periods/IsoDate';
import type { Period } from '../periods/Period';

/** `Yes`: there are significant data quality concerns about the value. `No`: none. null: not stated. */
export type QualityCheck = 'Yes' | 'No' | null;

/** One row of the measures template, as meant. */
export interface MeasureEntry {
  readonly template: 'measures';
  /** ONS name of the region. */
  readonly region: string;
  /** 3-digit DfE code, as a number. */
  readonly laCode: number;
  readonly laName: string;
  readonly reportDate: IsoDate;
  readonly period: Period;
  /** Measure number, such as 201 or 20202. */
  readonly measure: number;
  /** The count: a whole number of 0 or more. null: not reported. */
  readonly value: number | null;
  readonly qualityCheck: QualityCheck;
}

/** One row of the contextual template, as meant. */
export interface ContextualEntry {
  readonly template: 'contextual';
  readonly region: string;
  readonly laCode: number;
  readonly laName: string;
  readonly reportDate: IsoDate;
  /** Number of the contextual item, `X01` to `X31`. */
  readonly item: string;
  /** The answer as it is written: a listed answer, other text for X30, or a date `yyyy-mm-dd` for X31. null: not answered. */
  readonly value: string | null;
}

export type Entry = MeasureEntry | ContextualEntry;

/**
 * What a row is about: rows with the same key speak of the same value, and the latest report date wins.
 * Measures: `845|2026-27 Q2|201` without the label; contextual: `845|X25`.
 */
export function keyOfEntry(entry: Entry): string {
  return entry.template === 'measures'
    ? `m|${entry.laCode}|${entry.period.year}|${entry.period.quarter}|${entry.measure}`
    : `c|${entry.laCode}|${entry.item}`;
}
