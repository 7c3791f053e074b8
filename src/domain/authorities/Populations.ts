import type { AgeBand } from './AgeBand';

/**
 * Everything that rates are divided by, as one value: the built-in figures, or those figures with a user's newer ones.
 * Where two releases of a band have the same year, the later one in the list is used.
 */
export type Populations = Readonly<Record<AgeBand, readonly PopulationRelease[]>>;

/** The people of an age band in the middle of one year, as one publication has them. */
export interface PopulationRelease {
  /** Mid-year estimate of this calendar year: 2024 is mid-2024. */
  readonly year: number;
  /** Which publication, for example `ONS mid-2020, Jun 2021 (pre-Census-2021)`. Vintages do not mix in one ratio. */
  readonly vintage: string;
  /** Whether this product estimated the figures, rather than a publisher. To be said wherever they are shown. */
  readonly estimated: boolean;
  /** Persons by 3-digit authority code. */
  readonly persons: ReadonlyMap<number, number>;
}

/** A population found for a rate. */
export interface PopulationFigure {
  readonly persons: number;
  /** The year of the figure, which is not the year wanted where `nearest` is set. */
  readonly year: number;
  readonly estimated: boolean;
  readonly vintage: string;
  /** Whether the year wanted was not loaded, so that the nearest one was used. */
  readonly nearest: boolean;
}

/** One population as a user loads it. */
export interface LoadedPopulation {
  readonly laCode: number;
  readonly band: AgeBand;
  readonly year: number;
  readonly persons: number;
  readonly vintage: string;
}
