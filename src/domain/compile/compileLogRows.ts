import { quoteCell } from '../entries/Cell';
import type { Entry } from '../entries/Entry';
import type { RowReading } from '../entries/RowReading';
import { formatFinancialYear } from '../periods/quarters';
import { outcomesOf } from './countOutcomes';
import { explainReason } from './explainReason';
import { inOrder } from './order';
import type { Outcome, Plan } from './Plan';

/** The columns of the compile log. */
export const LOG_COLUMNS = [
  'file',
  'sheet',
  'row',
  'template',
  'outcome',
  'la_code',
  'year',
  'quarter',
  'measure_no',
  'value',
  'report_date',
  'reason',
] as const;

/**
 * The compile log: one row for each data row that was read and for each file that could not be, in the order of file, sheet
 * and row, as text in the order of `LOG_COLUMNS`. What a row says is written as it was understood, and as in the source
 * where it was refused: texts of others are not made safe for a spreadsheet here.
 */
export function compileLogRows(plan: Plan): string[][] {
  return inOrder([...outcomesOf(plan)]).map(logRowOf);
}

/** One row of the compile log. */
export function logRowOf(outcome: Outcome): string[] {
  const { file, sheet, row } = outcome.place;
  return [
    file,
    sheet ?? '',
    row === null ? '' : String(row),
    templateOf(outcome),
    outcome.outcome,
    ...contentOf(outcome),
    explainReason(outcome),
  ];
}

function templateOf(outcome: Outcome): string {
  if (outcome.outcome !== 'refused') return outcome.entry.template;
  return outcome.reading?.template ?? '';
}

function contentOf(outcome: Outcome): string[] {
  if (outcome.outcome !== 'refused') return contentOfEntry(outcome.entry);
  return outcome.reading ? contentOfReading(outcome.reading) : ['', '', '', '', '', ''];
}

/** LA code, year, quarter, measure number, value and report date; a contextual row has neither year nor quarter. */
function contentOfEntry(entry: Entry): string[] {
  const value = entry.value === null ? '' : String(entry.value);
  const laCode = String(entry.laCode);
  if (entry.template === 'contextual') return [laCode, '', '', entry.item, value, entry.reportDate];
  const { period, measure, reportDate } = entry;
  const quarter = `Q${period.quarter}`;
  return [laCode, formatFinancialYear(period.year), quarter, String(measure), value, reportDate];
}

function contentOfReading(reading: RowReading): string[] {
  const { laCode, reportDate } = reading;
  const fields =
    reading.template === 'contextual'
      ? [laCode, null, null, reading.item, reading.answer, reportDate]
      : [laCode, reading.year, reading.quarter, reading.measure, reading.value, reportDate];
  return fields.map((field) => (field ? quoteCell(field.cell) : ''));
}
