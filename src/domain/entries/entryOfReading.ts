import type { Authority } from '../authorities/Authority';
import {
  authorityValidIn,
  authorityValidOn,
  findAuthorityByCode,
} from '../authorities/findAuthority';
import type { Period } from '../periods/Period';
import type { ContextualEntry, Entry, MeasureEntry } from './Entry';
import type { ContextualReading, MeasureReading, ReadCode, RowReading } from './RowReading';

/**
 * The row as meant, with the authority's name and region as the register has them (so a blank name or region is filled).
 * The value may be null: not reported. Whether the row may be exported is for the checks to say.
 *
 * @returns null where a field could not be read.
 */
export function entryOfReading(reading: MeasureReading): MeasureEntry | null;
export function entryOfReading(reading: ContextualReading): ContextualEntry | null;
export function entryOfReading(reading: RowReading): Entry | null;
export function entryOfReading(reading: RowReading): Entry | null {
  if (reading.repeatsHeadings || !reading.region.parsed.ok || !reading.laName.parsed.ok)
    return null;
  return reading.template === 'measures' ? measureEntry(reading) : contextualEntry(reading);
}

function measureEntry(reading: MeasureReading): MeasureEntry | null {
  const { laCode, reportDate, measure, value, qualityCheck } = reading;
  const period = periodOfReading(reading);
  if (period === null || !laCode.parsed.ok || !reportDate.parsed.ok) return null;
  if (!measure.parsed.ok || !value.parsed.ok || !qualityCheck.parsed.ok) return null;
  const code = laCode.parsed.value;
  return {
    template: 'measures',
    ...namesOf(authorityValidIn(code.gssCode ?? code.laCode, period) ?? latest(code)),
    laCode: code.laCode,
    reportDate: reportDate.parsed.value,
    period,
    measure: measure.parsed.value,
    value: value.parsed.value,
    qualityCheck: qualityCheck.parsed.value,
  };
}

function contextualEntry(reading: ContextualReading): ContextualEntry | null {
  const { laCode, reportDate, item, answer } = reading;
  if (!laCode.parsed.ok || !reportDate.parsed.ok) return null;
  if (!item.parsed.ok || !answer.parsed.ok) return null;
  const code = laCode.parsed.value;
  const date = reportDate.parsed.value;
  return {
    template: 'contextual',
    ...namesOf(authorityValidOn(code.gssCode ?? code.laCode, date) ?? latest(code)),
    laCode: code.laCode,
    reportDate: date,
    item: item.parsed.value,
    value: answer.parsed.value,
  };
}

/** The quarter that a row of the measures template speaks of; null where year or quarter could not be read. */
export function periodOfReading({ year, quarter }: MeasureReading): Period | null {
  if (!year.parsed.ok || !quarter.parsed.ok) return null;
  return { year: year.parsed.value, quarter: quarter.parsed.value };
}

function latest({ laCode }: ReadCode): Authority | undefined {
  return findAuthorityByCode(laCode).at(-1);
}

function namesOf(authority: Authority | undefined) {
  return { region: authority?.region ?? '', laName: authority?.name ?? '' };
}
