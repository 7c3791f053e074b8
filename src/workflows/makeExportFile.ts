import type { Entry } from '../domain/entries/Entry';
import { renderEntry } from '../domain/entries/renderEntry';
import { sortEntries } from '../domain/entries/sortEntries';
import { HEADINGS, type TemplateName } from '../domain/templates/Template';
import { encodeCsv, writeCsv } from '../files/csv/write';
import type { ExportFile } from './ExportFile';

/** The CSV of some rows, with exactly the headings of the template, in the order of the collection. */
export function makeExportFile(
  template: TemplateName,
  name: string,
  entries: readonly Entry[],
  about: { readonly errors: number; readonly readAt: string },
): ExportFile {
  const headings = HEADINGS[template];
  const rows = sortEntries(entries).map((entry) => renderEntry(entry, { codeScheme: 'dfe' }));
  const text = writeCsv(headings, rows);
  return {
    template,
    name,
    text,
    records: [headings, ...rows],
    bytes: encodeCsv(text),
    rows: rows.length,
    columns: headings.length,
    ...about,
  };
}
