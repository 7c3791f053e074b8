import { authorityValidIn } from '../../src/domain/authorities/findAuthority';
import type { Cell } from '../../src/domain/entries/Cell';
import { readTable } from '../../src/domain/entries/readTable';
import type { TableCells } from '../../src/excel/readTables';
import type { SheetSpec } from '../../src/excel/SheetSpec';
import type { SubmissionReading } from '../../src/workflows/readSubmission';
import { sourceTableOf } from '../../src/workflows/readSubmission';
import { contextualSheet } from '../../src/workflows/sheets/contextualSheet';
import { measuresSheet, type SubmissionPlan } from '../../src/workflows/sheets/measuresSheet';

/** East Sussex, 2026-27 Q2, reported on 23 November 2026. */
export function eastSussex(): SubmissionPlan {
  const period = { year: 2026, quarter: 2 } as const;
  const authority = authorityValidIn(845, period);
  if (!authority) throw new Error('845 is in the register');
  return { authority, period, reportDate: '2026-11-23', earlier: [] };
}

/** The cells that a new sheet has, with some of them filled: `{ H18: 1061 }`. */
export function cellsOf(spec: SheetSpec, filled: Readonly<Record<string, Cell>> = {}): TableCells {
  const [table] = spec.tables;
  if (!table) throw new Error('The sheet has a table');
  const rows = [table.columns.map(({ heading }): Cell => heading)].concat(
    table.rows.map((row) => row.map((cell): Cell => cell ?? '')),
  );
  for (const [address, cell] of Object.entries(filled)) {
    const column = address.charCodeAt(0) - 65;
    const row = rows[Number(address.slice(1)) - 1];
    if (!row) throw new Error(`${address} is not in the table`);
    row[column] = cell;
  }
  const sheet = { id: spec.name, name: spec.name, hidden: false };
  return { name: table.name, sheet, row: 0, column: 0, rows };
}

/** A submission as it is read from its sheets, with some cells filled. */
export function readingOf(
  measures: Readonly<Record<string, Cell>>,
  contextual: Readonly<Record<string, Cell>> = {},
  plan: SubmissionPlan = eastSussex(),
): SubmissionReading {
  const sheets = [
    cellsOf(measuresSheet(plan), measures),
    cellsOf(contextualSheet(plan, []), contextual),
  ] as const;
  const [first, second] = sheets.map((cells) => ({
    cells,
    reading: readTable(sourceTableOf(cells)),
  }));
  if (!first || !second) throw new Error('There are two sheets');
  return { identity: plan, measures: first, contextual: second };
}
