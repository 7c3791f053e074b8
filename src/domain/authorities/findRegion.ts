import { foldName } from './foldName';
import regions from './regions.json';
import type { Region } from './Region';

/** The nine regions, in the order of their codes. */
// The file is generated from the published list of regions; a test compares it with the type's nine names.
export const REGIONS = regions as readonly Region[];

const BY_NAME = new Map(
  REGIONS.flatMap((region) =>
    [region.name, region.gssCode, region.networkName, ...region.otherNames].map(
      (name) => [foldName(name), region] as const,
    ),
  ),
);

/**
 * The region that a text names: the ONS name, the regional network's name, an abbreviation or the code, in any case.
 *
 * @returns null for a text that names none.
 * @example findRegion('eastern')?.name // 'East of England'
 */
export function findRegion(text: string): Region | null {
  return BY_NAME.get(foldName(text)) ?? null;
}
