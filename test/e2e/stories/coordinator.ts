import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Stage } from './Stage';

const SUBMISSIONS = resolve(__dirname, '../../fixtures/submissions');

/** What came back from the South East: CSV files, a workbook written by LibreOffice, an amendment, and a file with a slip. */
export const RETURNED: readonly string[] = [
  'Kent RIIA Q2.xlsx',
  'medway_q2.csv',
  'surrey_context.csv',
  'surrey_q2.csv',
  'west_sussex_q1_amended.csv',
  'west_sussex_q1_q2.csv',
].map((name) => resolve(SUBMISSIONS, name));

/**
 * A coordinator collects the files, sees what was refused and why, compiles, and exports.
 *
 * @param more further files, for example the ones that an analyst has just exported.
 * @returns the two compiled files as text.
 */
export async function playCoordinator(
  stage: Stage,
  more: readonly string[] = [],
): Promise<{ readonly measures: string; readonly contextual: string }> {
  const { pane, sheet, picture, path } = stage;
  await pane.choose('coordinator');
  await pane.chooseRegion('South East');
  await pane.button('Go to Collect').click();
  await picture('21-collect-empty');
  const files = [...RETURNED, ...more];
  await pane.chooseFiles(files);
  await pane.shows(`${files.length - 1} of ${files.length}`);
  await pane.shows(/The heading “Measure value” is missing/);
  await picture('22-collected');
  await pane.compile();
  await pane.shows('Rows added');
  await picture('23-compiled');
  await sheet.openSheet('Compiled contextual');
  await picture('24-compiled-contextual');
  await sheet.openSheet('Compile log');
  await picture('25-compile-log');
  await sheet.openSheet('Compiled measures');
  await pane.open('Export');
  const saved = async (file: RegExp): Promise<string> => {
    const download = await pane.download(file);
    const target = path(download.suggestedFilename());
    await download.saveAs(target);
    return readFileSync(target, 'utf8');
  };
  const measures = await saved(/riia24_compiled_measures/);
  const contextual = await saved(/riia24_compiled_context/);
  await picture('26-compiled-exported');
  return { measures, contextual };
}
