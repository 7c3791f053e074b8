import { BUILT_IN_POPULATIONS } from '../authorities/findPopulation';
import type { CheckContext } from '../checks/Check';
import type { Finding } from '../checks/Finding';
import { headingMissing } from '../checks/submission/heading-missing';
import { headingRepeated } from '../checks/submission/heading-repeated';
import { noHeadings } from '../checks/submission/no-headings';
import type { TableReading } from '../entries/readTable';
import { isLayoutReadable } from '../templates/findLayout';
import { sayFinding } from './sayFinding';
import type { CompileSource, Standing } from './Plan';

/** Headings are judged alike whatever the day, the history and the populations are. */
const ANY_CONTEXT: CheckContext = {
  today: '2022-04-01',
  history: [],
  populations: BUILT_IN_POPULATIONS,
};

/**
 * The tables of one file as sources of a plan. A table whose headings are missing or repeated is a source that could not
 * be read. A sheet without headings, such as one with instructions, is passed over, unless no sheet of the file has any.
 *
 * @param tables every table of one file.
 */
export function sourcesOfTables(
  file: string,
  tables: readonly TableReading[],
  standing: Standing,
): CompileSource[] {
  if (tables.length === 0) return [{ file, sheet: null, standing, unread: NO_TABLE }];
  if (tables.every(({ layout }) => layout === null)) {
    return [{ file, sheet: null, standing, unread: sayStructure(noHeadings, tables) }];
  }
  return tables.flatMap((table) => sourceOfTable(table, standing) ?? []);
}

const NO_TABLE = 'It has no sheet that holds cells.';

function sourceOfTable(table: TableReading, standing: Standing): CompileSource | null {
  const { file, sheet, layout, readings } = table;
  if (layout === null) return null;
  const { template } = layout;
  if (isLayoutReadable(layout)) return { file, sheet, standing, template, readings };
  const said = [headingMissing, headingRepeated].map((check) => sayStructure(check, [table]));
  return { file, sheet, standing, unread: said.filter((text) => text !== '').join(' ') };
}

/** What a check of headings says about the tables, or nothing. */
function sayStructure(check: HeadingCheck, tables: readonly TableReading[]): string {
  const findings: Finding[] = [...check.find({ tables, readings: [] }, ANY_CONTEXT)];
  return findings.map(sayFinding).join(' ');
}

type HeadingCheck = typeof noHeadings | typeof headingMissing | typeof headingRepeated;
