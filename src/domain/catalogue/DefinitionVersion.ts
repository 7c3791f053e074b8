import type { Period } from '../periods/Period';
import type { ContextualItem } from './ContextualItem';
import type { Measure } from './Measure';
import type { Doubt, Source } from './Source';

/** Everything that is defined together: a later year adds a version and leaves the earlier ones as they are. */
export interface DefinitionVersion {
  /** The first quarter that the version holds for; it holds until the next version begins. */
  readonly validFrom: Period;
  readonly title: string;
  readonly source: Source;
  readonly measures: readonly Measure[];
  readonly contextualItems: readonly ContextualItem[];
  /** Doubts about the collection as a whole. */
  readonly doubts: readonly Doubt[];
}
