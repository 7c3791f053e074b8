import rows from './authorities.json';
import type { Authority, AuthorityCodes } from './Authority';
import type { RegionName } from './Region';

/** One row of `authorities.json`; the last two parts are left out for a code in use. */
type RegisterRow = readonly [
  laCode: number,
  gssCode: string,
  name: string,
  region: number,
  validFrom: string,
  validTo?: string,
  successors?: readonly string[],
];

/** Every authority since 2009, by 3-digit code and then by date: 167 rows, of which 153 are in use. */
export const REGISTER: readonly Authority[] = (rows.authorities as unknown as RegisterRow[]).map(
  readRow,
);

/** Other spellings of authority names, and the 3-digit code that each stands for. */
export const AUTHORITY_ALIASES: readonly { readonly alias: string; readonly laCode: number }[] =
  Object.entries(rows.aliases).map(([alias, laCode]) => ({ alias, laCode }));

function readRow(row: RegisterRow): Authority {
  const [laCode, gssCode, name, region, validFrom, validTo, successors] = row;
  return {
    laCode,
    gssCode,
    name,
    // The generated file numbers regions by its own list, and its dates are ISO dates: the tests compare both.
    region: rows.regions[region] as RegionName,
    validFrom: validFrom as Authority['validFrom'],
    validTo: (validTo ?? null) as Authority['validTo'],
    successors: (successors ?? []).map(readCodes),
  };
}

/** @example readCodes('942/E06000063') // { laCode: 942, gssCode: 'E06000063' } */
function readCodes(text: string): AuthorityCodes {
  const [laCode, gssCode] = text.split('/');
  return { laCode: Number(laCode), gssCode: gssCode ?? '' };
}
