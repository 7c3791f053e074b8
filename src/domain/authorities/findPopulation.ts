import { AGE_BANDS, type AgeBand } from './AgeBand';
import type {
  LoadedPopulation,
  PopulationFigure,
  PopulationRelease,
  Populations,
} from './Populations';
import figures from './populations.json';

/** The band of an authority whose population is wanted, in the middle of a year. */
export interface PopulationWanted {
  readonly laCode: number;
  readonly band: AgeBand;
  readonly year: number;
}

/** The figures that come with the product: published ones, and our estimates where none are published. */
export const BUILT_IN_POPULATIONS: Populations = {
  '0-17': readReleases('0-17'),
  '5-16': readReleases('5-16'),
  '0-25': readReleases('0-25'),
  '11-18': readReleases('11-18'),
};

/**
 * The population to divide by: the year wanted, or the nearest year for which the authority has a figure, the earlier
 * of two equally near. Our estimates count as loaded and are marked. Figures belong to a 3-digit code, so an authority
 * whose 9-character code changed keeps them.
 *
 * @returns null if the authority has no figure for the band in any year.
 * @example findPopulation({ laCode: 845, band: '0-17', year: 2026 })
 * // { persons: 104428, year: 2024, estimated: false, vintage: 'DfE/ONS 2025 release (rebased)', nearest: true }
 */
export function findPopulation(
  { laCode, band, year }: PopulationWanted,
  populations: Populations = BUILT_IN_POPULATIONS,
): PopulationFigure | null {
  let best: PopulationRelease | null = null;
  for (const release of populations[band]) {
    if (!release.persons.has(laCode)) continue;
    if (best === null || isPreferred(release, best, year)) best = release;
  }
  const persons = best?.persons.get(laCode);
  if (best === null || persons === undefined) return null;
  const { year: used, estimated, vintage } = best;
  return { persons, year: used, estimated, vintage, nearest: used !== year };
}

/** Whether a release is to be used instead of one that stands before it in the list. */
function isPreferred(release: PopulationRelease, best: PopulationRelease, wanted: number): boolean {
  const distance = Math.abs(release.year - wanted) - Math.abs(best.year - wanted);
  return distance < 0 || (distance === 0 && release.year <= best.year);
}

/** The years that are loaded for a band, oldest first. */
export function loadedYears(
  band: AgeBand,
  populations: Populations = BUILT_IN_POPULATIONS,
): number[] {
  return [...new Set(populations[band].map(({ year }) => year))].sort((a, b) => a - b);
}

/** The populations with newer figures added: where both have a figure for a band and year, the newer one is used. */
export function withLoadedPopulations(
  populations: Populations,
  loaded: readonly LoadedPopulation[],
): Populations {
  const added = AGE_BANDS.map((band) => {
    const releases = releasesOf(loaded.filter((figure) => figure.band === band));
    return [band, [...populations[band], ...releases]] as const;
  });
  // Every band has an entry: the entries are made from the list of bands.
  return Object.fromEntries(added) as Record<AgeBand, PopulationRelease[]>;
}

/** One release for each year and vintage, in the order in which they first appear. */
function releasesOf(loaded: readonly LoadedPopulation[]): PopulationRelease[] {
  const releases = new Map<string, PopulationRelease & { readonly persons: Map<number, number> }>();
  for (const { laCode, year, persons, vintage } of loaded) {
    const key = `${year} ${vintage}`;
    const release = releases.get(key) ?? { year, vintage, estimated: false, persons: new Map() };
    release.persons.set(laCode, persons);
    releases.set(key, release);
  }
  return [...releases.values()];
}

/** In the file the persons of a release stand in the order of `laCodes`, null where there is no figure. */
function readReleases(band: AgeBand): PopulationRelease[] {
  return figures.bands[band].map(({ year, vintage, estimated, persons }) => ({
    year,
    vintage: figures.vintages[vintage] ?? '',
    estimated,
    persons: new Map(
      figures.laCodes.flatMap((laCode, index) => {
        const count = persons[index];
        return typeof count === 'number' ? [[laCode, count] as const] : [];
      }),
    ),
  }));
}
