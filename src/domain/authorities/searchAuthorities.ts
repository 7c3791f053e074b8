import type { Period } from '../periods/Period';
import type { Authority } from './Authority';
import { liveAuthorities } from './findAuthority';
import { foldName } from './foldName';
import { AUTHORITY_ALIASES } from './register';

/**
 * The authorities of a quarter that a search text may mean, best first: a code typed whole, a name or alias typed
 * whole, a name, an alias, a later word of either or a code that begins so, then names that contain the text.
 * An empty text finds all of them, by name.
 *
 * @example searchAuthorities('susex', period) // []
 * @example searchAuthorities('suss', period) // East Sussex, West Sussex
 */
export function searchAuthorities(text: string, period: Period): readonly Authority[] {
  const wanted = foldName(text);
  return liveAuthorities(period)
    .map((authority) => ({ authority, rank: rankOf(authority, wanted) }))
    .filter(({ rank }) => rank !== null)
    .sort(
      (a, b) =>
        Number(a.rank) - Number(b.rank) || a.authority.name.localeCompare(b.authority.name, 'en'),
    )
    .map(({ authority }) => authority);
}

/** The lower the better; null if the text is nowhere in the authority's name, aliases and codes. */
function rankOf(authority: Authority, wanted: string): number | null {
  const codes = [String(authority.laCode), authority.gssCode.toLowerCase()];
  const name = foldName(authority.name);
  const names = [name, ...aliasesOf(authority)];
  const tests = [
    () => wanted === '' || codes.includes(wanted),
    () => names.includes(wanted),
    () => name.startsWith(wanted),
    () => names.some((candidate) => candidate.startsWith(wanted)),
    () => names.some((candidate) => candidate.includes(` ${wanted}`)),
    () => codes.some((code) => code.startsWith(wanted)),
    () => names.some((candidate) => candidate.includes(wanted)),
  ];
  const rank = tests.findIndex((test) => test());
  return rank === -1 ? null : rank;
}

function aliasesOf(authority: Authority): string[] {
  return AUTHORITY_ALIASES.filter(({ laCode }) => laCode === authority.laCode).map(({ alias }) =>
    foldName(alias),
  );
}
