import type { Authority } from '../authorities/Authority';
import { liveAuthorities } from '../authorities/findAuthority';
import type { MeasureEntry } from '../entries/Entry';
import type { Period } from '../periods/Period';
import { formatPeriod, indexOfPeriod, periodOfIndex } from '../periods/quarters';

/** Who is expected to report a quarter, and who of them did not. */
export interface Coverage {
  readonly period: Period;
  readonly expected: readonly Authority[];
  readonly missing: readonly Authority[];
}

/** What an entry says of who reported when. */
type Reported = Pick<MeasureEntry, 'laCode' | 'region' | 'period'>;

/** The quarters that the entries speak of, oldest first. */
export function periodsOf(entries: readonly Pick<MeasureEntry, 'period'>[]): Period[] {
  const indices = new Set(entries.map(({ period }) => indexOfPeriod(period)));
  return [...indices].sort((a, b) => a - b).map(periodOfIndex);
}

/**
 * The authorities that reported nothing at all for a quarter, for each of the quarters.
 *
 * @param expectedIn who is expected in a quarter: by default the authorities then in use in the regions that the entries
 *   come from, so that a region's compilation is not told that the rest of England is missing.
 */
export function missingAuthorities(
  entries: readonly Reported[],
  periods: readonly Period[] = periodsOf(entries),
  expectedIn: (period: Period) => readonly Authority[] = authoritiesOfRegions(entries),
): Coverage[] {
  const reported = new Set(
    entries.map(({ laCode, period }) => `${laCode} ${formatPeriod(period)}`),
  );
  return periods.map((period) => {
    const expected = expectedIn(period);
    const label = formatPeriod(period);
    const missing = expected.filter(({ laCode }) => !reported.has(`${laCode} ${label}`));
    return { period, expected, missing };
  });
}

function authoritiesOfRegions(entries: readonly Reported[]) {
  const regions = new Set(entries.map(({ region }) => region));
  return (period: Period) => liveAuthorities(period).filter(({ region }) => regions.has(region));
}
