import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, useRef, type ComponentType } from 'react';
import { CheckPage } from './analyst/CheckPage';
import { ExportPage } from './analyst/ExportPage';
import { MeasurePage } from './analyst/MeasurePage';
import { RatesPage } from './analyst/RatesPage';
import { LiveRegion } from './components/LiveRegion';
import { LoadingPage } from './components/LoadingPage';
import { ProblemBar } from './components/ProblemBar';
import { ErrorBoundary } from './frame/ErrorBoundary';
import { currentPage, modeOf, type AnalystPage, type CoordinatorPage } from './frame/frameState';
import { Header } from './frame/Header';
import { Shell } from './frame/Shell';
import { PANEL_ID, tabId, Tabs } from './frame/Tabs';
import type { PaneStore } from './store';
import { buildTheme, type Mode } from './theme';
import { PaneContext, usePane } from './usePane';
import { FRAME_WORDS, PAGE_WORDS } from './words';

const ANALYST: Readonly<Record<AnalystPage, ComponentType>> = {
  check: CheckPage,
  measure: MeasurePage,
  rates: RatesPage,
  export: ExportPage,
};

// What an analyst does not need every day is fetched when it is first opened, so that the pane opens sooner.
const coordinator = () => import('./coordinator/pages');
const COORDINATOR: Readonly<Record<CoordinatorPage, ComponentType>> = {
  collect: lazy(() => coordinator().then(({ CollectPage }) => ({ default: CollectPage }))),
  compiled: lazy(() => coordinator().then(({ CompiledPage }) => ({ default: CompiledPage }))),
  export: lazy(() =>
    coordinator().then(({ CompiledExportPage }) => ({ default: CompiledExportPage })),
  ),
};

const overPages = () => import('./frame/pages');
const SetUpPage = lazy(() => overPages().then((pages) => ({ default: pages.SetUpPage })));
const HelpPage = lazy(() => overPages().then((pages) => ({ default: pages.HelpPage })));
const SettingsPage = lazy(() => overPages().then((pages) => ({ default: pages.SettingsPage })));

export interface AppProps {
  readonly store: PaneStore;
  /** What Excel or the computer has, for those who chose nothing else. */
  readonly systemMode: Mode;
  /** 2 for text at 200 %; for looking at it only. */
  readonly textScale?: number;
}

/** The whole pane. */
export function App({ store, systemMode, textScale = 1 }: AppProps) {
  return (
    <PaneContext value={store}>
      <Themed systemMode={systemMode} textScale={textScale} />
    </PaneContext>
  );
}

function Themed({ systemMode, textScale }: { systemMode: Mode; textScale: number }) {
  const mode = modeOf(
    usePane((state) => state.colours),
    systemMode,
  );
  const reload = usePane((state) => state.reload);
  const theme = useMemo(() => buildTheme(mode, textScale), [mode, textScale]);
  return (
    <FluentProvider theme={theme} style={{ colorScheme: mode }}>
      <LiveRegion />
      <ErrorBoundary onReload={reload}>
        <Pane />
      </ErrorBoundary>
    </FluentProvider>
  );
}

function Pane() {
  const onPages = usePane((state) => state.view === 'pages' && state.stage === 'open');
  useChecksOnFocus();
  return (
    <Shell header={<Header>{onPages && <Tabs />}</Header>}>
      <Trouble />
      <Suspense fallback={<LoadingPage label={FRAME_WORDS.opening} />}>
        <View />
      </Suspense>
    </Shell>
  );
}

function Trouble() {
  const problem = usePane((state) => state.problem);
  const stage = usePane((state) => state.stage);
  const open = usePane((state) => state.open);
  const tryAgain = usePane((state) => state.tryAgain);
  const reload = usePane((state) => state.reload);
  // The page itself says that the sheet is not there, and what can be done.
  if (!problem || (problem.kind === 'no-sheet' && stage === 'open')) return null;
  return (
    <ProblemBar
      problem={problem}
      onTryAgain={() => void (stage === 'opening' ? open() : tryAgain())}
      onReload={reload}
    />
  );
}

function View() {
  const stage = usePane((state) => state.stage);
  const failed = usePane((state) => state.problem !== null);
  const view = usePane((state) => state.view);
  const page = usePane(currentPage);
  const openView = usePane((state) => state.openView);
  const closedTo = usePane((state) => state.viewBehind);
  useReturnOfFocus();
  const back = () => {
    openView(closedTo);
  };
  if (view === 'help') return <HelpPage behind={PAGE_WORDS[page]} onBack={back} />;
  if (view === 'settings') return <SettingsPage behind={PAGE_WORDS[page]} onBack={back} />;
  if (stage === 'opening') return failed ? null : <LoadingPage label={FRAME_WORDS.opening} />;
  return view === 'set-up' ? <SetUpPage /> : <OpenPage />;
}

function OpenPage() {
  const role = usePane((state) => state.role);
  const analystPage = usePane((state) => state.analystPage);
  const coordinatorPage = usePane((state) => state.coordinatorPage);
  const page = usePane(currentPage);
  const missing = usePane((state) => state.role === 'analyst' && state.identity === null);
  const Page =
    role === 'analyst' ? ANALYST[missing ? 'check' : analystPage] : COORDINATOR[coordinatorPage];
  return (
    <div
      role="tabpanel"
      id={PANEL_ID}
      aria-labelledby={tabId(page)}
      style={{ display: 'flex', flexDirection: 'column', flexGrow: 1 }}
    >
      {/* Here, so that the panel that the tabs name is there while its page is fetched. */}
      <Suspense fallback={<LoadingPage label={FRAME_WORDS.opening} />}>
        <Page key={`${role} ${page}`} />
      </Suspense>
    </div>
  );
}

/** The figures may have changed while the pane was not looked at. */
function useChecksOnFocus(): void {
  const checkNow = usePane((state) => state.checkNow);
  const watching = usePane((state) => state.checked !== null && state.role === 'analyst');
  useEffect(() => {
    if (!watching) return;
    const check = () => void checkNow();
    window.addEventListener('focus', check);
    return () => {
      window.removeEventListener('focus', check);
    };
  }, [watching, checkNow]);
}

/** Back from Help, Settings or Set-up the focus returns to the button that opened it. */
function useReturnOfFocus(): void {
  const view = usePane((state) => state.view);
  const before = useRef(view);
  useEffect(() => {
    const opened = before.current;
    before.current = view;
    if (view === 'pages' && opened !== 'pages') {
      document.querySelector<HTMLElement>(`[data-opens="${opened}"]`)?.focus();
    }
  }, [view]);
}
