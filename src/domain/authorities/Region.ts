/** The nine regions of England, as the Office for National Statistics writes them and as the templates hold them. */
export type RegionName =
  | 'North East'
  | 'North West'
  | 'Yorkshire and The Humber'
  | 'East Midlands'
  | 'West Midlands'
  | 'East of England'
  | 'London'
  | 'South East'
  | 'South West';

export interface Region {
  readonly name: RegionName;
  /** Nine characters, for example `E12000006`. */
  readonly gssCode: string;
  /** The name in the regional networks of children's services, for example `Eastern`. */
  readonly networkName: string;
  /** Other names and abbreviations that are read, for example `YH`. */
  readonly otherNames: readonly string[];
}
