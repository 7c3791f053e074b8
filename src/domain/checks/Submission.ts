import type { TableReading, TableStructure } from '../entries/readTable';
import type { ContextualReading, RowReading } from '../entries/RowReading';
import type { FoundBy } from './Finding';
import type { QuarterGroup } from './QuarterGroup';

/** Everything that was read of one submission: its tables, and all of their rows. */
export interface Submission {
  readonly tables: readonly TableReading[];
  readonly readings: readonly RowReading[];
}

/** The two templates against each other: a quarter of an authority, and all contextual rows of the same authority. */
export interface QuarterAndAnswers {
  readonly group: QuarterGroup;
  /** In their order. */
  readonly answers: readonly ContextualReading[];
}

/** The part that findings about a table as a whole have in common: they stand at its heading row. */
export function foundInTable<Code extends string>(
  code: Code,
  { file, sheet, layout }: TableStructure,
  position?: number,
): FoundBy<Code> {
  const at = {
    file,
    sheet,
    row: layout?.headingRow ?? 1,
    template: layout?.template ?? 'measures',
    column: null,
  };
  return {
    code,
    at: position === undefined ? at : { ...at, position },
    about: { laCode: null, period: null, measure: null, item: null },
  };
}
