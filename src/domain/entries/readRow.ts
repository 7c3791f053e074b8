import { findContextualItem } from '../catalogue/findContextualItem';
import { parseDate } from '../periods/parseDate';
import { parseFinancialYear, parseQuarter } from '../periods/parsePeriod';
import { isHeadingRow, type Layout } from '../templates/findLayout';
import type { Heading } from '../templates/Template';
import { parseAnswer } from './parseAnswer';
import { parseAuthorityCode, parseAuthorityName, parseRegion } from './parseAuthority';
import { parseItem } from './parseItem';
import { parseMeasureNumber } from './parseMeasureNumber';
import { parseQualityCheck } from './parseQualityCheck';
import { parseValue } from './parseValue';
import { read, type Parsed } from './Parsed';
import type { Cell } from './Cell';
import type { AnswerProblem, Field, ItemProblem, RowReading } from './RowReading';
import type { ContextualNumber } from '../catalogue/ContextualItem';
import type { SourceRow, SourceTable } from './SourceTable';

type TablePlace = Pick<SourceTable, 'file' | 'sheet' | 'hidden'>;

/** Reads one row under the headings of a table, field by field. For many rows of a table take `rowReader`. */
export function readRow(table: TablePlace, layout: Layout, row: SourceRow): RowReading {
  return rowReader(table, layout)(row);
}

/**
 * A reader for the rows of one table. It remembers what it read in cells that come again and again, such as the
 * authority's name, so that a long table is read quickly and held small.
 */
export function rowReader(table: TablePlace, layout: Layout): (row: SourceRow) => RowReading {
  const fields = fieldReaders();
  const cellsOf = (row: SourceRow) => (heading: Heading) => cellUnder(layout, row, heading);
  return layout.template === 'measures'
    ? (row) => ({
        template: 'measures',
        ...readCommon(table, layout, row, fields),
        ...readMeasureFields(cellsOf(row), fields),
      })
    : (row) => ({
        template: 'contextual',
        ...readCommon(table, layout, row, fields),
        ...readContextualFields(cellsOf(row), fields),
      });
}

function readCommon(table: TablePlace, layout: Layout, row: SourceRow, fields: FieldReaders) {
  const laCode = fields.laCode(cellUnder(layout, row, 'LA code'));
  return {
    place: { file: table.file, sheet: table.sheet, row: row.number },
    hidden: table.hidden || row.hidden === true,
    // A row with a code is data: only the others are compared with the headings, which takes longer.
    repeatsHeadings: !laCode.parsed.ok && isHeadingRow(layout, row),
    region: fields.region(cellUnder(layout, row, 'Region')),
    laCode,
    laName: fields.laName(cellUnder(layout, row, 'LA name')),
    reportDate: fields.reportDate(cellUnder(layout, row, 'Report date')),
  };
}

function readMeasureFields(cell: (heading: Heading) => Cell, fields: FieldReaders) {
  return {
    year: fields.year(cell('Measure year')),
    quarter: fields.quarter(cell('Measure quarter')),
    measure: fields.measure(cell('Measure no.')),
    value: fields.value(cell('Measure value')),
    qualityCheck: fields.qualityCheck(cell('Quality check')),
  };
}

function readContextualFields(cell: (heading: Heading) => Cell, fields: FieldReaders) {
  const item = fields.item(cell('Contextual measure no.'));
  const answer = cell('Contextual measure value');
  return { item, answer: { cell: answer, parsed: readAnswer(item, answer) } };
}

/** Without a known item nothing is known of what may be answered: the answer is taken for blank, never for right. */
function readAnswer(
  item: Field<ContextualNumber, ItemProblem>,
  answer: Cell,
): Parsed<string | null, AnswerProblem> {
  return item.parsed.ok ? parseAnswer(findContextualItem(item.parsed.value), answer) : read(null);
}

function cellUnder(layout: Layout, row: SourceRow, heading: Heading): Cell {
  const column = layout.columns.get(heading);
  return column === undefined ? '' : (row.cells[column] ?? '');
}

type FieldReaders = ReturnType<typeof fieldReaders>;

function fieldReaders() {
  return {
    region: remember(parseRegion),
    laCode: remember(parseAuthorityCode),
    laName: remember(parseAuthorityName),
    reportDate: remember(parseDate),
    year: remember(parseFinancialYear),
    quarter: remember(parseQuarter),
    measure: remember(parseMeasureNumber),
    value: remember(parseValue),
    qualityCheck: remember(parseQualityCheck),
    item: remember(parseItem),
  };
}

const MOST_REMEMBERED = 2000;

function remember<Value, Problem extends string>(
  parse: (cell: Cell) => Parsed<Value, Problem>,
): (cell: Cell) => Field<Value, Problem> {
  const known = new Map<Cell, Field<Value, Problem>>();
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const field = { cell, parsed: parse(cell) };
    if (typeof cell !== 'object' && known.size < MOST_REMEMBERED) known.set(cell, field);
    return field;
  };
}
