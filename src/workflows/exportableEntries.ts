import { definitionsIn } from '../domain/catalogue/versions';
import type { Finding } from '../domain/checks/Finding';
import { gradeOf } from '../domain/checks/gradeOf';
import { deriveQualityAnswers } from '../domain/entries/deriveQualityAnswers';
import type { ContextualEntry, MeasureEntry } from '../domain/entries/Entry';
import { entryOfReading } from '../domain/entries/entryOfReading';
import type { RowReading } from '../domain/entries/RowReading';
import { isSamePeriod } from '../domain/periods/quarters';
import type { SheetReading, SubmissionReading } from './readSubmission';

/**
 * The rows that an export writes: those with a value and without an error. X01 to X24 take the answer that follows from the
 * Quality check column where their own cell is blank.
 */
export function exportableEntries(
  { identity, measures, contextual }: SubmissionReading,
  findings: readonly Finding[],
): { measures: MeasureEntry[]; contextual: ContextualEntry[] } {
  const withErrors = new Set(
    findings.filter((finding) => gradeOf(finding) === 'error').map(({ at }) => rowKey(at)),
  );
  const rows = sound(measures, withErrors)
    .map((reading) => entryOfReading(reading))
    .filter((entry): entry is MeasureEntry => entry?.template === 'measures');
  const current = rows.filter((entry) => isSamePeriod(entry.period, identity.period));
  const items = definitionsIn(identity.period).contextualItems;
  const derived = deriveQualityAnswers(current, items);
  const answers = sound(contextual, withErrors)
    .map((reading) => entryOfReading(reading))
    .filter((entry): entry is ContextualEntry => entry?.template === 'contextual')
    .map((entry) => ({ ...entry, value: entry.value ?? derived.get(entry.item) ?? null }));
  return {
    measures: rows.filter(({ value }) => value !== null),
    contextual: answers.filter(({ value }) => value !== null),
  };
}

function sound(sheet: SheetReading | null, withErrors: ReadonlySet<string>): RowReading[] {
  const readings = sheet?.reading.readings ?? [];
  return readings.filter((reading) => !withErrors.has(rowKey(reading.place)));
}

function rowKey({ sheet, row }: { sheet: string | null; row: number }): string {
  return `${row}|${sheet ?? ''}`;
}
