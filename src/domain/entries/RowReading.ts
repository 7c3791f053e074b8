import type { RegionName } from '../authorities/Region';
import type { ContextualNumber } from '../catalogue/ContextualItem';
import type { MeasureNumber } from '../catalogue/Measure';
import type { Heading, TemplateName } from '../templates/Template';
import type { DateProblem } from '../periods/parseDate';
import type { QuarterProblem, YearProblem } from '../periods/parsePeriod';
import type { IsoDate } from '../periods/IsoDate';
import type { Quarter } from '../periods/Period';
import type { Cell } from './Cell';
import type { QualityCheck } from './Entry';
import type { Parsed } from './Parsed';

/** Where a row stands in what was read. */
export interface RowPlace {
  readonly file: string;
  readonly sheet: string | null;
  /** 1-based row number as Excel shows it; the record number in a CSV. */
  readonly row: number;
}

/** One cell of a row with what was read from it. */
export interface Field<Value, Problem extends string> {
  readonly cell: Cell;
  readonly parsed: Parsed<Value, Problem>;
}

/** `unknown`: no authority has this code. `not-a-code`: neither 3 digits nor 9 characters. */
export type CodeProblem = 'blank' | 'unknown' | 'not-a-code' | 'no-result';
/** `unknown`: neither a register name nor one of the other spellings that are known. */
export type NameProblem = 'unknown' | 'formula-sign' | 'no-result';
export type RegionProblem = 'unknown' | 'formula-sign' | 'no-result';
export type MeasureProblem = 'blank' | 'unknown' | 'no-result';
/** `symbol`: a suppression or missing-value mark such as `c`, `x`, `<5` or `n/a`. */
export type ValueProblem =
  | 'symbol'
  | 'percentage'
  | 'not-whole'
  | 'negative'
  | 'not-a-number'
  | 'error-value'
  | 'too-large'
  | 'no-result';
export type QualityProblem = 'unlisted' | 'no-result';
export type ItemProblem = 'blank' | 'unknown' | 'no-result';
export type AnswerProblem =
  'unlisted' | 'date-unreadable' | 'month-first' | 'formula-sign' | 'no-result';

/** An authority code as read: the 3-digit code, and the GSS code where the row gave that. */
export interface ReadCode {
  readonly laCode: number;
  readonly gssCode: string | null;
}

interface CommonReading {
  readonly place: RowPlace;
  /** A second row of headings among the data, as happens when sheets are pasted one under the other: it is refused. */
  readonly repeatsHeadings: boolean;
  /** ONS name; null where the cell is blank. */
  readonly region: Field<RegionName | null, RegionProblem>;
  readonly laCode: Field<ReadCode, CodeProblem>;
  /** 3-digit codes of every authority, past or present, that bears the name; null where the cell is blank. */
  readonly laName: Field<readonly number[] | null, NameProblem>;
  readonly reportDate: Field<IsoDate, DateProblem>;
  /** Whether the row was hidden in its sheet, or its sheet was hidden. */
  readonly hidden: boolean;
}

export interface MeasureReading extends CommonReading {
  readonly template: 'measures';
  readonly year: Field<number, YearProblem>;
  readonly quarter: Field<Quarter, QuarterProblem>;
  readonly measure: Field<MeasureNumber, MeasureProblem>;
  /** null: blank, that is not reported. */
  readonly value: Field<number | null, ValueProblem>;
  readonly qualityCheck: Field<QualityCheck, QualityProblem>;
}

export interface ContextualReading extends CommonReading {
  readonly template: 'contextual';
  readonly item: Field<ContextualNumber, ItemProblem>;
  /** null: blank, that is not answered. */
  readonly answer: Field<string | null, AnswerProblem>;
}

/** One row as read, field by field. Nothing is decided here: checks say what stands in the way. */
export type RowReading = MeasureReading | ContextualReading;

/** The place of one cell, in the terms of the templates. Only the Excel gateway turns it into a cell address. */
export interface Place extends RowPlace {
  readonly template: TemplateName;
  /** The column, or null for the row as a whole. */
  readonly column: Heading | null;
  /** 0-based position of a cell that is in no column of the template, such as the heading of an added column. */
  readonly position?: number;
}
