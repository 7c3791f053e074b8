import type { CompiledEntries } from '../../domain/compile/compiledEntries';
import { compileLogRows, LOG_COLUMNS } from '../../domain/compile/compileLogRows';
import type { Plan } from '../../domain/compile/Plan';
import type { ContextualEntry, MeasureEntry } from '../../domain/entries/Entry';
import { serialOfDate } from '../../domain/periods/days';
import { formatFinancialYear } from '../../domain/periods/quarters';
import {
  CONTEXTUAL_HEADINGS,
  MEASURES_HEADINGS,
  type ContextualHeading,
  type MeasuresHeading,
} from '../../domain/templates/Template';
import { neutralise } from '../../excel/neutralise';
import type { ColumnToWrite, TableToWrite } from '../../excel/replaceTables';
import type { CellContent } from '../../excel/SheetSpec';
import { ACCENT, EXPORTED_HEADING, HELPER_HEADING } from './looks';
import { SHEETS, TABLES } from './names';

/** The three tables that a compilation writes. The first two have exactly the template columns. */
export function compiledTables(entries: CompiledEntries, plan: Plan): TableToWrite[] {
  return [
    compiledMeasures(entries.measures),
    compiledContextual(entries.contextual),
    logTable(plan),
  ];
}

function compiledMeasures(entries: readonly MeasureEntry[]): TableToWrite {
  return {
    name: TABLES.compiledMeasures,
    sheet: SHEETS.compiledMeasures,
    tabColour: ACCENT,
    columns: MEASURES_HEADINGS.map((heading) => ({
      heading,
      headingLook: EXPORTED_HEADING,
      ...MEASURE_COLUMNS[heading],
    })),
    rows: entries.map((entry): CellContent[] => [
      entry.region,
      entry.laCode,
      entry.laName,
      serialOfDate(entry.reportDate),
      formatFinancialYear(entry.period.year),
      `Q${entry.period.quarter}`,
      entry.measure,
      entry.value,
      entry.qualityCheck,
    ]),
  };
}

function compiledContextual(entries: readonly ContextualEntry[]): TableToWrite {
  return {
    name: TABLES.compiledContextual,
    sheet: SHEETS.compiledContextual,
    tabColour: ACCENT,
    columns: CONTEXTUAL_HEADINGS.map((heading) => ({
      heading,
      headingLook: EXPORTED_HEADING,
      ...CONTEXTUAL_COLUMNS[heading],
    })),
    rows: entries.map((entry): CellContent[] => [
      entry.region,
      entry.laCode,
      entry.laName,
      serialOfDate(entry.reportDate),
      entry.item,
      neutralise(entry.value ?? ''),
    ]),
  };
}

/** The log quotes what other people's files hold, so every cell is text and no text is a formula. */
function logTable(plan: Plan): TableToWrite {
  return {
    name: TABLES.compileLog,
    sheet: SHEETS.compileLog,
    tabColour: ACCENT,
    columns: LOG_COLUMNS.map((column) => ({
      heading: LOG_HEADINGS[column],
      headingLook: HELPER_HEADING,
      numberFormat: '@',
      width: LOG_WIDTHS[column] ?? 15,
    })),
    rows: compileLogRows(plan).map((row) => row.map(neutralise)),
  };
}

type Look = Pick<ColumnToWrite, 'numberFormat' | 'width'>;

const COMMON_COLUMNS = {
  Region: { numberFormat: 'General', width: 22 },
  'LA code': { numberFormat: '0', width: 11 },
  'LA name': { numberFormat: 'General', width: 30 },
  'Report date': { numberFormat: 'dd/mm/yyyy', width: 15 },
} as const;

const MEASURE_COLUMNS: Readonly<Record<MeasuresHeading, Look>> = {
  ...COMMON_COLUMNS,
  'Measure year': { numberFormat: '@', width: 17 },
  'Measure quarter': { numberFormat: '@', width: 19 },
  'Measure no.': { numberFormat: '0', width: 16 },
  'Measure value': { numberFormat: '#,##0', width: 18 },
  'Quality check': { numberFormat: 'General', width: 17 },
};

const CONTEXTUAL_COLUMNS: Readonly<Record<ContextualHeading, Look>> = {
  ...COMMON_COLUMNS,
  'Contextual measure no.': { numberFormat: 'General', width: 27 },
  'Contextual measure value': { numberFormat: '@', width: 40 },
};

const LOG_HEADINGS: Readonly<Record<(typeof LOG_COLUMNS)[number], string>> = {
  file: 'File',
  sheet: 'Sheet',
  row: 'Row',
  template: 'Template',
  outcome: 'Outcome',
  la_code: 'LA code',
  year: 'Measure year',
  quarter: 'Measure quarter',
  measure_no: 'Measure no.',
  value: 'Value',
  report_date: 'Report date',
  reason: 'Reason',
};

const LOG_WIDTHS: Readonly<Partial<Record<(typeof LOG_COLUMNS)[number], number>>> = {
  file: 36,
  sheet: 18,
  row: 8,
  quarter: 19,
  year: 17,
  reason: 90,
};
