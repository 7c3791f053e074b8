import { findMeasure } from '../../domain/catalogue/findMeasure';
import { MEASURE_GROUPS, type Measure, type MeasureGroup } from '../../domain/catalogue/Measure';
import type { MeasureRow } from '../../workflows/CheckedSubmission';

export interface RateRow {
  readonly measure: Measure;
  readonly row: MeasureRow;
}

export interface RateGroup {
  readonly name: MeasureGroup;
  readonly rows: readonly RateRow[];
}

/** The group whose total the referral sources belong to. */
const WITH_SOURCES: MeasureGroup = 'Front door';

/** The rows of a submission by group, in the order of the Rates page; sources stand under 202 or are left out. */
export function groupRows(rows: readonly MeasureRow[], showSources: boolean): RateGroup[] {
  const known = rows.flatMap((row) => {
    const measure = findMeasure(row.measure);
    return measure && (showSources || measure.partOf === undefined) ? [{ measure, row }] : [];
  });
  const groupOf = ({ measure }: RateRow) =>
    measure.partOf === undefined ? measure.group : WITH_SOURCES;
  return MEASURE_GROUPS.map((name) => ({
    name,
    rows: known.filter((row) => groupOf(row) === name),
  })).filter((group) => group.rows.length > 0);
}
