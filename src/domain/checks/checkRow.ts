import type { RowReading } from '../entries/RowReading';
import { CELL_CHECKS, ROW_CHECKS } from './all';
import { reportDateInFuture } from './cell/report-date-in-future';
import type { AnyCheck, CheckContext } from './Check';
import type { Finding } from './Finding';
import { headingsAgain } from './row/headings-again';

/** Checks to run over single rows. */
export interface RowChecks {
  readonly all: readonly AnyCheck<RowReading>[];
  /** Those that can find something in a row of which every cell was read: of a long table, nearly all rows. */
  readonly ofReadRows: readonly AnyCheck<RowReading>[];
}

/** The checks of cells and rows; of one grade if that is given. */
export function rowChecks(
  isWanted: (check: AnyCheck<RowReading>) => boolean = () => true,
): RowChecks {
  return {
    all: [...CELL_CHECKS, ...ROW_CHECKS].filter(isWanted),
    ofReadRows: [reportDateInFuture, ...ROW_CHECKS].filter(isWanted),
  };
}

/** What checks find in one row, taken alone. A second row of headings is that and nothing else. */
export function checkRow(reading: RowReading, checks: RowChecks, context: CheckContext): Finding[] {
  if (reading.repeatsHeadings) return [...headingsAgain.find(reading, context)];
  const found: Finding[] = [];
  for (const check of isWhollyRead(reading) ? checks.ofReadRows : checks.all) {
    for (const finding of check.find(reading, context)) found.push(finding);
  }
  return found;
}

function isWhollyRead(reading: RowReading): boolean {
  const { region, laCode, laName, reportDate } = reading;
  const common = region.parsed.ok && laCode.parsed.ok && laName.parsed.ok && reportDate.parsed.ok;
  if (reading.template === 'contextual')
    return common && reading.item.parsed.ok && reading.answer.parsed.ok;
  const { year, quarter, measure, value, qualityCheck } = reading;
  const period = year.parsed.ok && quarter.parsed.ok;
  return common && period && measure.parsed.ok && value.parsed.ok && qualityCheck.parsed.ok;
}
