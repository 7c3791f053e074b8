import { authorityValidIn } from '../domain/authorities/findAuthority';
import type { Entry, MeasureEntry } from '../domain/entries/Entry';
import { entryOfReading } from '../domain/entries/entryOfReading';
import { readTable } from '../domain/entries/readTable';
import { comparePeriods, formatPeriod } from '../domain/periods/quarters';
import { explainRefusal } from '../files/explainRefusal';
import { readFile } from '../files/read';
import type { SubmissionIdentity } from './CheckedSubmission';

/** What a submission that was sent before says, or why it could not be read. */
export type OpenedSubmission =
  | {
      readonly ok: true;
      readonly entries: readonly Entry[];
      /** Whose it is and its latest quarter; null where it holds only contextual rows. */
      readonly identity: SubmissionIdentity | null;
      readonly said: string;
    }
  | { readonly ok: false; readonly said: string };

/** Reads a CSV or workbook that was sent before, to bring its rows along. The file is not changed. */
export async function readSubmissionFile(file: File): Promise<OpenedSubmission> {
  const result = readFile(file.name, new Uint8Array(await file.arrayBuffer()));
  if (!result.ok) return { ok: false, said: explainRefusal(result.refusal, file.name) };
  const tables = result.tables.map(readTable).filter(({ readings }) => readings.length > 0);
  const readings = tables.flatMap((table) => table.readings);
  if (readings.length === 0) {
    return { ok: false, said: `${file.name} has no rows under the headings of a template.` };
  }
  const entries = readings.flatMap((reading) => entryOfReading(reading) ?? []);
  const codes = new Set(entries.map(({ laCode }) => laCode));
  if (codes.size > 1) {
    return {
      ok: false,
      said: `${file.name} holds ${codes.size} authorities. Choose a file of one.`,
    };
  }
  const unread = readings.length - entries.length;
  return {
    ok: true,
    entries,
    identity: identityOf(entries),
    said: say(file.name, entries, unread),
  };
}

function identityOf(entries: readonly Entry[]): SubmissionIdentity | null {
  const measures = entries.filter((entry): entry is MeasureEntry => entry.template === 'measures');
  const [newest] = measures.sort((a, b) => comparePeriods(b.period, a.period));
  if (!newest) return null;
  const authority = authorityValidIn(newest.laCode, newest.period);
  return authority ? { authority, period: newest.period, reportDate: newest.reportDate } : null;
}

function say(name: string, entries: readonly Entry[], unread: number): string {
  const periods = new Set(
    entries.flatMap((entry) => (entry.template === 'measures' ? [formatPeriod(entry.period)] : [])),
  );
  const rows = `${entries.length} ${entries.length === 1 ? 'row' : 'rows'}`;
  const quarters = periods.size === 0 ? '' : ` for ${[...periods].sort().join(', ')}`;
  const left =
    unread === 0
      ? ''
      : ` ${unread} ${unread === 1 ? 'row' : 'rows'} could not be read and are left out.`;
  return `${name}: ${rows}${quarters} read.${left}`;
}
