import fc from 'fast-check';
import type { Cell } from '../../src/domain/entries/Cell';
import type { SourceRow, SourceTable } from '../../src/domain/entries/SourceTable';
import { HEADINGS, type Heading, type TemplateName } from '../../src/domain/templates/Template';

/** What people and programs put in each column: mostly right, so that rows meet each other, and now and then not. */
const CELLS: Record<Heading, readonly Cell[]> = {
  Region: ['South East', 'South East', '', 'Wessex', '=A1'],
  'LA code': ['845', '845', 845, 'E10000011', '886', '886', '909', '', '999'],
  'LA name': ['East Sussex', '', '', 'Kent', '@x'],
  'Report date': ['2026-11-23', '2026-11-23', { date: '2026-11-24' }, 46349, '', '2027-01-01'],
  'Measure year': ['2026-27', '2026-27', '2025-26', '2024-25', '2026', '2019-20'],
  'Measure quarter': ['Q1', 'Q2', 'Q2', 'Q3', 'Q4', ''],
  'Measure no.': ['202', '20202', '205', '206', '211', '210', '212', '222', '20201', ''],
  'Measure value': ['0', '12', 60, '180', '1,234', '', '', 'c', { noResult: true }],
  'Quality check': ['Yes', 'No', '', 'Maybe'],
  'Contextual measure no.': ['X02', 'X05', 'X11', 'X31', 'X99'],
  'Contextual measure value': ['Yes', 'No', '2019', '', { error: '#N/A' }],
};

/** One thing that somebody does to a sheet; numbers are taken modulo what there is. */
export type Edit =
  | { readonly kind: 'cell'; readonly row: number; readonly column: number; readonly cell: number }
  | {
      readonly kind: 'fill';
      readonly from: number;
      readonly rows: number;
      readonly column: number;
      readonly cell: number;
    }
  | { readonly kind: 'insert'; readonly row: number; readonly cells: readonly number[] }
  | { readonly kind: 'clear' | 'delete' | 'hide'; readonly row: number }
  | { readonly kind: 'swap'; readonly row: number; readonly other: number }
  | { readonly kind: 'heading'; readonly column: number; readonly text: number };

const TEXTS = ['Team lead', 'Region', ''];

const number = fc.nat({ max: 60 });

/** Draws a table of a template with rows of several authorities and quarters. */
export function drawTable(template: TemplateName, maxRows: number): fc.Arbitrary<SourceTable> {
  const cells = fc.tuple(
    ...HEADINGS[template].map((heading) => fc.constantFrom(...CELLS[heading])),
  );
  return fc.array(cells, { maxLength: maxRows }).map((rows) => ({
    file: 'This workbook',
    sheet: template,
    hidden: false,
    rows: numbered([[...HEADINGS[template]], ...rows].map((row) => ({ number: 0, cells: row }))),
  }));
}

/** Draws an edit: mostly of one cell, as people work. */
export const drawEdit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('cell' as const),
      row: number,
      column: number,
      cell: number,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('fill' as const),
      from: number,
      rows: number,
      column: number,
      cell: number,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('insert' as const),
      row: number,
      cells: fc.array(number, { minLength: 9, maxLength: 9 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('clear' as const, 'delete' as const, 'hide' as const),
      row: number,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('swap' as const), row: number, other: number }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('heading' as const),
      column: fc.constantFrom(0, 9),
      text: number,
    }),
  },
);

/** The table after an edit. Nothing of the table before is changed, and no row object of it is used again. */
export function applyEdit(table: SourceTable, edit: Edit, template: TemplateName): SourceTable {
  const [headings, ...data] = table.rows.map((row) => ({ ...row, cells: [...row.cells] }));
  if (!headings) return table;
  if (edit.kind === 'heading') {
    headings.cells[edit.column] = TEXTS[edit.text % TEXTS.length] ?? '';
    return { ...table, rows: [headings, ...data] };
  }
  if (edit.kind === 'insert') {
    const cells = HEADINGS[template].map((_, column) =>
      cellOf(template, column, edit.cells[column] ?? 0),
    );
    data.splice(edit.row % (data.length + 1), 0, { number: 0, cells });
    return { ...table, rows: numbered([headings, ...data]) };
  }
  if (data.length === 0) return table;
  const at = (index: number) => index % data.length;
  const row = 'row' in edit ? data[at(edit.row)] : undefined;
  switch (edit.kind) {
    case 'cell':
      setCell(row, template, edit.column, edit.cell);
      return { ...table, rows: [headings, ...data] };
    case 'fill':
      for (const filled of data.slice(at(edit.from), at(edit.from) + edit.rows))
        setCell(filled, template, edit.column, edit.cell);
      return { ...table, rows: [headings, ...data] };
    case 'hide':
      return {
        ...table,
        rows: [
          headings,
          ...data.map((other) => (other === row ? { ...other, hidden: !other.hidden } : other)),
        ],
      };
    case 'clear':
      return { ...table, rows: [headings, ...data.filter((other) => other !== row)] };
    case 'delete':
      return { ...table, rows: numbered([headings, ...data.filter((other) => other !== row)]) };
    case 'swap': {
      const other = data[at(edit.other)];
      if (row && other) [row.cells, other.cells] = [other.cells, row.cells];
      return { ...table, rows: [headings, ...data] };
    }
  }
}

function setCell(
  row: { cells: Cell[] } | undefined,
  template: TemplateName,
  column: number,
  cell: number,
): void {
  const index = column % HEADINGS[template].length;
  if (row) row.cells[index] = cellOf(template, index, cell);
}

function cellOf(template: TemplateName, column: number, cell: number): Cell {
  const heading = HEADINGS[template][column];
  const cells = heading ? CELLS[heading] : [''];
  return cells[cell % cells.length] ?? '';
}

function numbered(rows: readonly SourceRow[]): SourceRow[] {
  return rows.map((row, index) => ({ ...row, number: index + 1 }));
}
