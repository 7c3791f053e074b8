import { putText } from '../excel/putText';
import type { ExportFile } from './ExportFile';
import { ACCENT } from './sheets/looks';

/**
 * Puts the file's cells on a new sheet as plain text, for the times when neither download nor copy works: Excel's own
 * “Save As, CSV UTF-8” does the saving, and “Check a saved CSV” says whether it changed anything.
 *
 * @returns the name of the sheet.
 */
export async function putOnSheet(file: ExportFile): Promise<string> {
  const name = file.template === 'measures' ? 'Measures as CSV text' : 'Contextual as CSV text';
  return putText(name, file.records, ACCENT);
}
