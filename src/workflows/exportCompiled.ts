import type { ContextualEntry, MeasureEntry } from '../domain/entries/Entry';
import { entryOfReading } from '../domain/entries/entryOfReading';
import { clockTime, todayOf, type Clock } from './clock';
import type { ExportFile } from './ExportFile';
import { makeExportFile } from './makeExportFile';
import { readCompiled } from './planFromFiles';

/** The compiled CSVs. A row of a compiled sheet that somebody has made unreadable is counted as an error and holds its file back. */
export async function exportCompiled(
  clock: Clock,
): Promise<{ readonly measures: ExportFile; readonly contextual: ExportFile }> {
  const sources = await readCompiled();
  const now = clock();
  const readAt = clockTime(now);
  const day = todayOf(now).replaceAll('-', '');
  const measures: MeasureEntry[] = [];
  const contextual: ContextualEntry[] = [];
  const errors = { measures: 0, contextual: 0 };
  for (const source of sources) {
    if ('unread' in source) continue;
    for (const reading of source.readings) {
      const entry = entryOfReading(reading);
      if (entry === null) errors[source.template] += 1;
      else if (entry.template === 'measures') measures.push(entry);
      else contextual.push(entry);
    }
  }
  return {
    measures: makeExportFile('measures', `riia24_compiled_measures_${day}.csv`, measures, {
      errors: errors.measures,
      readAt,
    }),
    contextual: makeExportFile('contextual', `riia24_compiled_context_${day}.csv`, contextual, {
      errors: errors.contextual,
      readAt,
    }),
  };
}
