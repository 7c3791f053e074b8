import { createStore, type StoreApi } from 'zustand/vanilla';
import { createSubmissionState, type SubmissionState } from './analyst/submissionState';
import { createCollectionState, type CollectionState } from './coordinator/collectionState';
import { createFrameState, type FrameState } from './frame/frameState';
import { createSetUpState, type SetUpState } from './frame/setUpState';
import type { Preferences } from './preferences';
import type { Platform, Workflows } from './Workflows';

/** Everything the pane knows. It lives here, outside React; `usePane` brings it in. */
export type PaneState = FrameState & SetUpState & SubmissionState & CollectionState;

export type PaneStore = StoreApi<PaneState>;

/** What the pane needs from outside. */
export interface PaneServices {
  readonly workflows: Workflows;
  /** The only source of today's date and of the time. */
  readonly clock: () => Date;
  readonly preferences: Preferences;
  readonly platform: Platform | null;
  /** Loads the pane afresh. */
  readonly reload: () => void;
}

/** How one part of the state reaches the whole. */
export interface Part {
  readonly services: PaneServices;
  readonly set: (change: Partial<PaneState>) => void;
  readonly get: () => PaneState;
}

/** The state of the pane, ready for `open()`. */
export function createPaneStore(services: PaneServices): PaneStore {
  return createStore<PaneState>()((set, get) => {
    const part: Part = { services, set, get };
    return {
      ...createFrameState(part),
      ...createSetUpState(part),
      ...createSubmissionState(part),
      ...createCollectionState(part),
    };
  });
}
