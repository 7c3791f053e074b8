import type { Mode } from '../theme';
import type { Colours } from '../preferences';
import { readProblem, type Problem } from '../Problem';
import type { Part } from '../store';
import type { OpenedWorkbook, Platform, Workflows } from '../Workflows';
import type { SubmissionIdentity } from '../../workflows/CheckedSubmission';

import { speakInTurn } from './speakInTurn';

export type Role = 'analyst' | 'coordinator';
export type AnalystPage = 'check' | 'measure' | 'rates' | 'export';
export type CoordinatorPage = 'collect' | 'compiled' | 'export';
export type PageName = AnalystPage | CoordinatorPage;

export const ANALYST_PAGES: readonly AnalystPage[] = ['check', 'measure', 'rates', 'export'];
export const COORDINATOR_PAGES: readonly CoordinatorPage[] = ['collect', 'compiled', 'export'];

/** The pages behind the tabs, or what lies over them until it is closed. */
export type View = 'pages' | 'set-up' | 'help' | 'settings';

/** Something to read out. The id tells two equal texts apart. */
export interface Announcement {
  readonly id: number;
  readonly text: string;
}

export interface FrameState {
  /** `opening` until the workbook has been looked at once. */
  readonly stage: 'opening' | 'open';
  readonly role: Role;
  readonly view: View;
  /** Where Back leads from Help and Settings. */
  readonly viewBehind: 'pages' | 'set-up';
  readonly analystPage: AnalystPage;
  readonly coordinatorPage: CoordinatorPage;
  readonly colours: Colours;
  readonly platform: Platform | null;
  /** Whose submission the workbook holds; null before set-up. */
  readonly identity: SubmissionIdentity | null;
  readonly compiledRows: OpenedWorkbook['compiled'];
  /** Trouble with Excel that concerns the whole page; null when there is none. */
  readonly problem: Problem | null;
  /** What is read out at the moment. */
  readonly spoken: Announcement;
  /** Looks at the workbook and opens the page that fits. */
  open(): Promise<void>;
  chooseRole(role: Role): void;
  openPage(page: PageName): void;
  openView(view: View): void;
  chooseColours(colours: Colours): void;
  /** After trouble with Excel: looks again at whatever the page shows. */
  tryAgain(): Promise<void>;
  announce(text: string): void;
  reload(): void;
  /** The moment, from the clock that the pane was given. */
  now(): Date;
  putOnSheet: Workflows['putOnSheet'];
  compareSavedFile: Workflows['compareSavedFile'];
  prepareExport: Workflows['prepareExport'];
}

export function createFrameState({ services, set, get }: Part): FrameState {
  const remembered = services.preferences.read();
  const announce = speakInTurn((text) => {
    set({ spoken: { id: get().spoken.id + 1, text } });
  });
  return {
    stage: 'opening',
    role: remembered.role ?? 'analyst',
    view: 'pages',
    viewBehind: 'pages',
    analystPage: 'check',
    coordinatorPage: 'collect',
    colours: remembered.colours,
    platform: services.platform,
    identity: null,
    compiledRows: null,
    problem: null,
    spoken: { id: 0, text: '' },

    async open() {
      set({ problem: null });
      try {
        const { submission, compiled } = await services.workflows.openWorkbook();
        const role = remembered.role ?? (compiled && !submission ? 'coordinator' : 'analyst');
        set({ stage: 'open', role, identity: submission, compiledRows: compiled });
        set({ view: needsSetUp(get()) ? 'set-up' : 'pages' });
        await get().watch();
      } catch (thrown) {
        set({ problem: readProblem(thrown) });
      }
    },

    chooseRole(role) {
      services.preferences.write({ role });
      set({ role, view: get().view === 'set-up' ? 'set-up' : 'pages', problem: null });
      if (needsSetUp(get())) set({ view: 'set-up' });
      void get().watch();
    },

    openPage(page) {
      const { role } = get();
      const change =
        role === 'analyst'
          ? { analystPage: ANALYST_PAGES.find((known) => known === page) ?? 'check' }
          : { coordinatorPage: COORDINATOR_PAGES.find((known) => known === page) ?? 'collect' };
      set({ ...change, view: 'pages' });
    },

    openView(view) {
      const { view: now, viewBehind } = get();
      set({ view, viewBehind: now === 'pages' || now === 'set-up' ? now : viewBehind });
    },

    chooseColours(colours) {
      services.preferences.write({ colours });
      set({ colours });
    },

    async tryAgain() {
      set({ problem: null });
      const { role, view, coordinatorPage } = get();
      if (view === 'pages' && role === 'analyst') await get().checkNow();
      if (view === 'pages' && role === 'coordinator' && coordinatorPage === 'export') {
        await get().readCompiled();
      }
    },

    announce,
    reload: services.reload,
    now: services.clock,
    putOnSheet: services.workflows.putOnSheet,
    compareSavedFile: services.workflows.compareSavedFile,
    prepareExport: services.workflows.prepareExport,
  };
}

/** An analyst needs a submission in the workbook, a coordinator a region. */
export function needsSetUp(state: {
  role: Role;
  identity: SubmissionIdentity | null;
  region: unknown;
}): boolean {
  return state.role === 'analyst' ? state.identity === null : state.region === null;
}

/** The page that the tabs show for the role. */
export function currentPage(state: FrameState): PageName {
  return state.role === 'analyst' ? state.analystPage : state.coordinatorPage;
}

/** Light or dark, from the choice and from what Excel or the computer has. */
export function modeOf(colours: Colours, system: Mode): Mode {
  return colours === 'system' ? system : colours;
}
