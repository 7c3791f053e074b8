import { FluentProvider } from '@fluentui/react-components';
import { createRoot, type Root } from 'react-dom/client';
import { goToPlace } from '../workflows/goToPlace';
import { openWorkbook } from '../workflows/openWorkbook';
import { prepareExport } from '../workflows/prepareExport';
import { saveReason } from '../workflows/saveReason';
import { hostState, type HostState } from '../workflows/startPane';
import { watchSubmission } from '../workflows/watchSubmission';
import { App } from './App';
import { HostMissing } from './frame/HostMissing';
import { keepPreferences } from './preferences';
import { createPaneStore } from './store';
import { buildTheme, type Mode } from './theme';
import type { Workflows } from './Workflows';

/** The real workflows. Those that are not needed to show and check a submission are fetched when first asked for. */
const workflows: Workflows = {
  openWorkbook,
  watchSubmission,
  goToPlace,
  saveReason,
  prepareExport,
  putOnSheet: async (file) => {
    const { putOnSheet } = await import('../workflows/putOnSheet');
    return putOnSheet(file);
  },
  startSubmission: async (answers) => {
    const { startSubmission } = await import('../workflows/startSubmission');
    await startSubmission(answers);
  },
  readSubmissionFile: async (file) => {
    const { readSubmissionFile } = await import('../workflows/readSubmissionFile');
    return readSubmissionFile(file);
  },
  compareSavedFile: async (file, exported) => {
    const { compareSavedFile } = await import('../workflows/compareSavedFile');
    return compareSavedFile(file, exported);
  },
  collectFiles: async (files, collecting) => {
    const { collectFiles } = await import('../workflows/collectFiles');
    return collectFiles(files, collecting);
  },
  planFromFiles: async (files, today) => {
    const { planFromFiles } = await import('../workflows/planFromFiles');
    return planFromFiles(files, today);
  },
  compileSubmissions: async (plan) => {
    const { compileSubmissions } = await import('../workflows/compileSubmissions');
    return compileSubmissions(plan);
  },
  exportCompiled: async (clock) => {
    const { exportCompiled } = await import('../workflows/exportCompiled');
    return exportCompiled(clock);
  },
};

void start();

/** Waits for Excel, then shows the pane; or says why there is none. */
async function start(): Promise<void> {
  const place = document.getElementById('root');
  if (!place) throw new Error('taskpane.html has no element called root');
  const host = await hostState();
  if (host.ready) showPane(createRoot(place), host);
  // Without Office.js the page's own message is there already; it needs nothing of this.
  else if (host.why !== 'no-office') showMissing(createRoot(place), host.why);
}

function showPane(root: Root, host: Extract<HostState, { ready: true }>): void {
  const store = createPaneStore({
    workflows,
    clock: () => new Date(),
    preferences: keepPreferences(() => window.localStorage),
    platform: host.platform,
    reload,
  });
  root.render(<App store={store} systemMode={systemMode(host.dark)} />);
  void store.getState().open();
}

function showMissing(root: Root, why: 'not-excel' | 'too-old'): void {
  root.render(
    <FluentProvider theme={buildTheme(systemMode(null))}>
      <HostMissing why={why} version={`${__VERSION__} (${__BUILD_ID__})`} onTryAgain={reload} />
    </FluentProvider>,
  );
}

function systemMode(dark: boolean | null): Mode {
  const wanted = dark ?? window.matchMedia('(prefers-color-scheme: dark)').matches;
  return wanted ? 'dark' : 'light';
}

function reload(): void {
  window.location.reload();
}
