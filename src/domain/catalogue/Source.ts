/** Where something was read: the document and the part of it. */
export interface Source {
  readonly title: string;
  readonly part: string;
}

/** A place where the proposal is silent or contradicts itself, and what this product decided. */
export interface Doubt {
  readonly question: string;
  readonly decision: string;
}

/** The document that the whole collection goes back to. */
export const PROPOSAL =
  'RIIA quarterly performance indicators: draft proposal to ADCS Task Group, December 2021';
