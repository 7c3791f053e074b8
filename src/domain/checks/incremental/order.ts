import type { TableReading } from '../../entries/readTable';
import type { RowPlace } from '../../entries/RowReading';
import { HEADINGS } from '../../templates/Template';
import { ALL_CHECKS } from '../all';
import type { Finding, FindingCode } from '../Finding';

/** The order of findings and rows, as numbers to compare. */
export interface Order {
  /** Table by table, row by row. */
  readonly ofRow: (place: RowPlace) => number;
  /** Then by stage, within a stage by column, then in the order of the list of checks. */
  readonly ofFinding: (finding: Finding) => number;
}

const STAGES = ['submission', 'cell', 'row', 'group', 'series'];
const COLUMNS = 16;
const CHECKS = 64;
/** More rows than any table has. Together the numbers stay far below 2 to the power of 53, up to which they are exact. */
const ROWS = 2 ** 26;

const STAGE_AND_CHECK = new Map<FindingCode, readonly [number, number]>(
  ALL_CHECKS.map(({ code }, index) => [
    code,
    [STAGES.indexOf(code.slice(0, code.indexOf('/'))), index],
  ]),
);

/** The order in tables; a table is known by its file and sheet. */
export function orderIn(tables: readonly TableReading[]): Order {
  const tableOf = ({ file, sheet }: RowPlace) =>
    tables.findIndex((table) => table.file === file && table.sheet === sheet);
  const ofRow = (place: RowPlace) => tableOf(place) * ROWS + place.row;
  return {
    ofRow,
    ofFinding: ({ code, at }) => {
      const column = at.column === null ? 0 : HEADINGS[at.template].indexOf(at.column) + 1;
      const [stage, check] = STAGE_AND_CHECK.get(code) ?? [0, 0];
      return ((ofRow(at) * STAGES.length + stage) * COLUMNS + column) * CHECKS + check;
    },
  };
}

/** The findings in their order, with the number of each; those that come first stay first where the numbers are equal. */
export function inOrder(
  findings: readonly Finding[],
  { ofFinding }: Order,
): { readonly findings: Finding[]; readonly order: number[] } {
  const placed = findings.map((finding) => ({ finding, order: ofFinding(finding) }));
  placed.sort((a, b) => a.order - b.order);
  return {
    findings: placed.map(({ finding }) => finding),
    order: placed.map(({ order }) => order),
  };
}
