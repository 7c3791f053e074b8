import type { IsoDate } from '../periods/IsoDate';
import type { RegionName } from './Region';

/**
 * One row of the register of local authorities with children's services: an authority under one pair of codes.
 * An authority whose nine-character code changed has a row for each, with the same three-digit code.
 */
export interface Authority {
  /** The 3-digit code of the Department for Education, for example 845. */
  readonly laCode: number;
  /** The 9-character code of the Government Statistical Service, for example `E10000011`. */
  readonly gssCode: string;
  /** The register name, for example `Bristol, City of`. */
  readonly name: string;
  readonly region: RegionName;
  readonly validFrom: IsoDate;
  /** The last day, included; null for a code in use. */
  readonly validTo: IsoDate | null;
  /** The rows that took over when the code ended; empty for a code in use. */
  readonly successors: readonly AuthorityCodes[];
}

export interface AuthorityCodes {
  readonly laCode: number;
  readonly gssCode: string;
}
