import './browserGaps';
import { act, configure, render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { App } from '../../src/taskpane/App';
import type { PaneServices, PaneStore } from '../../src/taskpane/store';
import type { Workflows } from '../../src/taskpane/Workflows';
import type { Remembered } from '../../src/taskpane/preferences';
import type { CheckedSubmission } from '../../src/workflows/CheckedSubmission';
import { canned, cannedPane, type CannedWorkflows } from './gallery/canned';

// Files are really read and checked here, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

export interface OpenPane extends RenderResult {
  readonly store: PaneStore;
  readonly user: UserEvent;
  readonly workflows: CannedWorkflows;
}

export interface PaneOptions extends Partial<PaneServices> {
  readonly remembered?: Partial<Remembered>;
  readonly does?: Partial<Workflows>;
}

/** Opens the pane on a workbook that holds this submission (or nothing of ours). */
export async function openPane(
  checked: CheckedSubmission | null,
  { does = {}, ...services }: PaneOptions = {},
): Promise<OpenPane> {
  const workflows = canned(checked, does);
  const store = cannedPane(workflows, services);
  const user = userEvent.setup();
  const view = render(<App store={store} systemMode="light" />);
  await act(() => store.getState().open());
  // Pages that are fetched when first opened have come.
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  return { ...view, store, user, workflows };
}

/** A problem with Excel, as workflows throw it. */
export function hostProblem(kind: string, sheet?: string): Error {
  return Object.assign(new Error(kind), { kind, sheet });
}

/** Opens a page by its tab. */
export async function openTab({ user, getByRole }: OpenPane, name: string): Promise<void> {
  await user.click(getByRole('tab', { name }));
}
