import { findLayout, isLayoutReadable, type Layout } from '../templates/findLayout';
import type { Heading } from '../templates/Template';
import { isSameCell, type Cell } from './Cell';
import { rowReader } from './readRow';
import { dataRowsOf, readTable, type TableReading } from './readTable';
import type { RowReading } from './RowReading';
import type { SourceRow, SourceTable } from './SourceTable';

/**
 * Reads a table of which an earlier state has been read: the readings of rows that are the same, cell by cell, are kept
 * and are the same objects. What is read is always what `readTable` reads. Whether a row is the same is seen from its
 * cells alone, whatever a program says has changed.
 */
export function rereadTable(previous: TableReading, table: SourceTable): TableReading {
  const layout = findLayout(table);
  if (!layout || !isLayoutReadable(layout) || !isSameTable(previous, table, layout))
    return readTable(table);
  const readRow = rowReader(table, layout);
  const readings: RowReading[] = [];
  let [next, kept, hiddenRows] = [0, 0, 0];
  for (const row of dataRowsOf(table, layout)) {
    if (row.hidden) hiddenRows += 1;
    while ((previous.readings[next]?.place.row ?? Infinity) < row.number) next += 1;
    const before = previous.readings[next];
    const same = before && isSameRow(before, table, layout, row);
    if (same) kept += 1;
    readings.push(same ? before : readRow(row));
  }
  const { file, sheet, hidden } = table;
  const allKept = kept === readings.length && kept === previous.readings.length;
  const structure = { file, sheet, hidden, layout, dataRows: readings.length, hiddenRows };
  return { ...structure, readings: allKept ? previous.readings : readings };
}

/** Whether the columns of the template stand where they stood. */
function isSameTable(previous: TableReading, { file, sheet }: SourceTable, now: Layout): boolean {
  const { layout } = previous;
  if (!layout || previous.file !== file || previous.sheet !== sheet) return false;
  return (
    layout.template === now.template &&
    layout.headingRow === now.headingRow &&
    [...now.columns].every(([heading, column]) => layout.columns.get(heading) === column)
  );
}

function isSameRow(
  before: RowReading,
  table: SourceTable,
  layout: Layout,
  row: SourceRow,
): boolean {
  if (before.place.row !== row.number) return false;
  if (before.hidden !== (table.hidden || row.hidden === true)) return false;
  for (const [heading, column] of layout.columns) {
    if (!isSameCell(cellBefore(before, heading), row.cells[column] ?? '')) return false;
  }
  return true;
}

function cellBefore(reading: RowReading, heading: Heading): Cell {
  switch (heading) {
    case 'Region':
      return reading.region.cell;
    case 'LA code':
      return reading.laCode.cell;
    case 'LA name':
      return reading.laName.cell;
    case 'Report date':
      return reading.reportDate.cell;
    default:
      return reading.template === 'measures'
        ? reading[MEASURE_FIELDS[heading as MeasureOnly]].cell
        : reading[CONTEXTUAL_FIELDS[heading as ContextualOnly]].cell;
  }
}

type Common = 'Region' | 'LA code' | 'LA name' | 'Report date';
type ContextualOnly = 'Contextual measure no.' | 'Contextual measure value';
type MeasureOnly = Exclude<Heading, Common | ContextualOnly>;

const MEASURE_FIELDS = {
  'Measure year': 'year',
  'Measure quarter': 'quarter',
  'Measure no.': 'measure',
  'Measure value': 'value',
  'Quality check': 'qualityCheck',
} as const satisfies Record<MeasureOnly, string>;

const CONTEXTUAL_FIELDS = {
  'Contextual measure no.': 'item',
  'Contextual measure value': 'answer',
} as const satisfies Record<ContextualOnly, string>;
