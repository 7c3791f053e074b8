import { BUILT_IN_POPULATIONS } from '../domain/authorities/findPopulation';
import { planCompilation } from '../domain/compile/planCompilation';
import type { CompileSource, Plan } from '../domain/compile/Plan';
import { readTable } from '../domain/entries/readTable';
import type { IsoDate } from '../domain/periods/IsoDate';
import type { TemplateName } from '../domain/templates/Template';
import { readTables, type TableCells } from '../excel/readTables';
import type { CollectedFile } from './CollectedFile';
import { sourceTableOf } from './readSubmission';
import { TABLES } from './sheets/names';

/**
 * What compiling these files would do: nothing is written. The compiled sheets that the workbook has are an input like any file.
 *
 * @throws HostProblem where the compiled sheets cannot be read.
 */
export async function planFromFiles(
  files: readonly CollectedFile[],
  today: IsoDate,
): Promise<Plan> {
  const compiled = await readCompiled();
  const sources = [...compiled, ...files.flatMap((file) => file.sources)];
  return planCompilation(sources, { today, history: [], populations: BUILT_IN_POPULATIONS });
}

/** The compiled sheets as sources of a plan; none where nothing has been compiled. */
export async function readCompiled(): Promise<CompileSource[]> {
  const { tables } = await readTables([TABLES.compiledMeasures, TABLES.compiledContextual]);
  const [measures, contextual] = tables;
  return [
    ...(measures ? [compiledSource(measures, 'measures')] : []),
    ...(contextual ? [compiledSource(contextual, 'contextual')] : []),
  ];
}

function compiledSource(cells: TableCells, template: TemplateName): CompileSource {
  const table = sourceTableOf(cells);
  const { readings } = readTable(table);
  return { file: table.file, sheet: table.sheet, standing: 'compiled', template, readings };
}
