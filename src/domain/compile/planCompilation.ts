import type { CheckContext } from '../checks/Check';
import { refusalsOfRow } from '../checks/refusalsOfRow';
import { keyOfEntry } from '../entries/Entry';
import { entryOfReading } from '../entries/entryOfReading';
import type { RowReading } from '../entries/RowReading';
import { compareText } from '../entries/text';
import { comparePlaces, compareStandings } from './order';
import type { CompileSource, Decisions, Kept, Superseded, Duplicate, InConflict } from './Plan';
import type { Plan, PlannedFile, Refused, Row, Standing } from './Plan';
import { settleKey, type Settled } from './settle';

/**
 * Decides what becomes of every row of every source: kept, superseded, duplicate, conflict or refused. Each row is in
 * exactly one of them, and the order in which the sources come makes no difference.
 *
 * A row is refused if a check of the row alone finds an error, or if it reports no value; what is unusual or does not
 * agree with other rows is the submission's affair and refuses nothing. Source: the proposal, "Compiling the data".
 *
 * @param decisions what a person chose for contested keys.
 */
export function planCompilation(
  sources: readonly CompileSource[],
  context: CheckContext,
  decisions: Decisions = new Map(),
): Plan {
  const rowsByKey = new Map<string, [Row, ...Row[]]>();
  const refused: Refused[] = [];
  for (const source of sources) {
    if ('unread' in source) refused.push(refuseSource(source));
    else
      for (const reading of source.readings) {
        const row = readRow(reading, source.standing, context);
        if ('outcome' in row) refused.push(row);
        else addRow(rowsByKey, row);
      }
  }
  return { ...settleAll(rowsByKey, decisions), refused: inOrder(refused), files: filesOf(sources) };
}

function refuseSource(source: Extract<CompileSource, { unread: string }>): Refused {
  const { file, sheet, standing, unread } = source;
  const place = { file, sheet, row: null };
  return {
    outcome: 'refused',
    place,
    standing,
    reading: null,
    reason: { code: 'unread', because: unread },
  };
}

function readRow(reading: RowReading, standing: Standing, context: CheckContext): Row | Refused {
  const { place } = reading;
  const findings = refusalsOfRow(reading, context);
  if (findings.length > 0) {
    return { outcome: 'refused', place, standing, reading, reason: { code: 'errors', findings } };
  }
  const entry = entryOfReading(reading);
  if (entry === null)
    throw new Error(`${place.file}, row ${place.row}: no error, and yet no entry`);
  const { value } = entry;
  if (value === null)
    return { outcome: 'refused', place, standing, reading, reason: { code: 'not-reported' } };
  return { entry, value, place, standing };
}

function addRow(rowsByKey: Map<string, [Row, ...Row[]]>, row: Row): void {
  const key = keyOfEntry(row.entry);
  const rows = rowsByKey.get(key);
  if (rows) rows.push(row);
  else rowsByKey.set(key, [row]);
}

function settleAll(rowsByKey: ReadonlyMap<string, readonly Row[]>, decisions: Decisions) {
  const kept: Kept[] = [];
  const superseded: Superseded[] = [];
  const duplicates: Duplicate[] = [];
  const conflicts: InConflict[] = [];
  const put = (settled: Settled) => {
    if (settled.outcome === 'kept') kept.push(settled);
    else if (settled.outcome === 'superseded') superseded.push(settled);
    else if (settled.outcome === 'duplicate') duplicates.push(settled);
    else conflicts.push(settled);
  };
  for (const [key, rows] of rowsByKey) settleKey(rows, decisions.get(key)).forEach(put);
  return {
    kept: inOrder(kept),
    superseded: inOrder(superseded),
    duplicates: inOrder(duplicates),
    conflicts: inOrder(conflicts),
  };
}

function inOrder<Placed extends { place: Refused['place']; standing: Standing }>(
  outcomes: readonly Placed[],
): Placed[] {
  return [...outcomes].sort((a, b) => comparePlaces(a.place, b.place) || compareStandings(a, b));
}

function filesOf(sources: readonly CompileSource[]): PlannedFile[] {
  const files = new Map(
    sources.map(({ file, standing }) => [`${standing} ${file}`, { file, standing }]),
  );
  return [...files.values()].sort((a, b) => compareText(a.file, b.file) || compareStandings(a, b));
}
