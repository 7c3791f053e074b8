import type { IsoDate } from '../../domain/periods/IsoDate';
import { usePane } from '../usePane';

/** Today, from the clock that the pane was given. */
export function useToday(): IsoDate {
  return usePane((state) => state.today());
}
