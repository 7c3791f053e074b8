import type { IsoDate } from '../periods/IsoDate';
import type { Period } from '../periods/Period';
import { firstDay, lastDay } from '../periods/quarters';
import type { Authority } from './Authority';
import { foldName } from './foldName';
import { AUTHORITY_ALIASES, REGISTER } from './register';
import type { RegionName } from './Region';

const BY_CODE = groupRows((row) => [String(row.laCode), row.gssCode]);
const BY_NAME = groupRows((row) => [
  foldName(row.name),
  ...AUTHORITY_ALIASES.filter(({ laCode }) => laCode === row.laCode).map(({ alias }) =>
    foldName(alias),
  ),
]);

/**
 * Every register row with a code, oldest first: a 3-digit code may have several, one for each 9-character code.
 *
 * @param code 845, '845' or a 9-character code in any case.
 * @returns no rows for a code that is not in the register.
 */
export function findAuthorityByCode(code: number | string): readonly Authority[] {
  return BY_CODE.get(String(code).trim().toUpperCase()) ?? [];
}

/**
 * Every register row with a name, oldest first: the register name or an alias, in any case, `&` or `and`.
 * A name may have rows with different codes: Dorset is 835 until March 2019 and 838 after it.
 */
export function findAuthorityByName(name: string): readonly Authority[] {
  return BY_NAME.get(foldName(name)) ?? [];
}

/**
 * The register row of a code that was valid on any day of the quarter, the later one where the 9-character code
 * changed within it. Null if the code is unknown or was not valid then; nothing is mapped to a successor.
 *
 * @example authorityValidIn(909, { year: 2023, quarter: 1 }) // null: Cumbria ended on 31/03/2023
 */
export function authorityValidIn(code: number | string, period: Period): Authority | null {
  return validBetween(findAuthorityByCode(code), firstDay(period), lastDay(period)).at(-1) ?? null;
}

/** The register row of a code that is valid on the day; null if there is none. */
export function authorityValidOn(code: number | string, date: IsoDate): Authority | null {
  return validBetween(findAuthorityByCode(code), date, date).at(-1) ?? null;
}

/** The 9-character code that a 3-digit code has on the day; null if the authority does not exist then. */
export function gssCodeOn(laCode: number, date: IsoDate): string | null {
  return authorityValidOn(laCode, date)?.gssCode ?? null;
}

/** The authorities of a quarter or a day, one row for each 3-digit code, in the order of those codes. */
export function liveAuthorities(when: Period | IsoDate): readonly Authority[] {
  const [from, to] = typeof when === 'string' ? [when, when] : [firstDay(when), lastDay(when)];
  const latest = new Map(validBetween(REGISTER, from, to).map((row) => [row.laCode, row]));
  return [...latest.values()].sort((a, b) => a.laCode - b.laCode);
}

/** The authorities of a region in a quarter or on a day, in the order of their 3-digit codes. */
export function authoritiesIn(region: RegionName, when: Period | IsoDate): readonly Authority[] {
  return liveAuthorities(when).filter((row) => row.region === region);
}

/**
 * Who took over from an authority, as far as the quarter: for a message, never for a mapping.
 *
 * @example successorsIn(cumbria, { year: 2026, quarter: 2 }) // Cumberland, Westmorland and Furness
 */
export function successorsIn(authority: Authority, period: Period): readonly Authority[] {
  return authority.successors
    .flatMap(({ gssCode }) => findAuthorityByCode(gssCode))
    .flatMap((next) => (isValidIn(next, period) ? [next] : successorsIn(next, period)));
}

function isValidIn(row: Authority, period: Period): boolean {
  return validBetween([row], firstDay(period), lastDay(period)).length > 0;
}

/** Rows valid on any day from the first to the last, in the order given. */
function validBetween(rows: readonly Authority[], first: IsoDate, last: IsoDate): Authority[] {
  return rows.filter(
    (row) => row.validFrom <= last && (row.validTo === null || first <= row.validTo),
  );
}

function groupRows(keysOf: (row: Authority) => readonly string[]): Map<string, Authority[]> {
  const groups = new Map<string, Authority[]>();
  for (const row of REGISTER) {
    for (const key of new Set(keysOf(row))) groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
