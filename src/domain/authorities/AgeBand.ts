/** An age band of a population, both ages included: `0-17` is everybody who has not had an 18th birthday. */
export type AgeBand = '0-17' | '5-16' | '0-25' | '11-18';

/** The four bands that rates are worked out from. */
export const AGE_BANDS: readonly AgeBand[] = ['0-17', '5-16', '0-25', '11-18'];
