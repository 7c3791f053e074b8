import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { PaneState, PaneStore } from './store';

export const PaneContext = createContext<PaneStore | null>(null);

/**
 * The part of the pane's state that a component shows. Select values, not new objects: a selection is compared by identity.
 *
 * @throws when used outside the pane, which only a programming mistake can do.
 */
export function usePane<Selected>(select: (state: PaneState) => Selected): Selected {
  const store = useContext(PaneContext);
  if (!store) throw new Error('usePane is used outside PaneContext');
  return useStore(store, select);
}
