import type { Grade } from '../../domain/checks/Check';
import type { CheckedSubmission, WordedFinding } from '../../workflows/CheckedSubmission';
import { readProblem, type Problem } from '../Problem';
import type { Part } from '../store';
import { CHECK_WORDS, summariseFindings, wordGoToProblem } from '../words';
import type { SelectedCell, Watch } from '../Workflows';

export type Filter = Grade | 'all';

export interface SubmissionState {
  /** The submission as it was last read; null before the first reading. */
  readonly checked: CheckedSubmission | null;
  readonly checking: boolean;
  /** The sheet has changed and has not been read for a while. */
  readonly stale: boolean;
  readonly filter: Filter;
  readonly hideAnswered: boolean;
  readonly groupByMeasure: boolean;
  /** Open reason boxes: what has been typed, by the id of the finding. Kept while other pages are open. */
  readonly reasonDrafts: Readonly<Record<string, string>>;
  /** The finding whose reason was just saved, so that the focus can go to it. */
  readonly reasonSaved: string | null;
  readonly selection: SelectedCell | null;
  /** The sheet row that the Measure page shows when it does not follow the sheet. */
  readonly cardRow: number | null;
  readonly following: boolean;
  readonly showSources: boolean;
  /** Listens to the workbook, if this is an analyst's pane with a submission in it; else stops listening. */
  watch(): Promise<void>;
  checkNow(): Promise<void>;
  /** The sheets have gone: back to Set-up. */
  forgetSubmission(): void;
  chooseFilter(filter: Filter): void;
  toggleHideAnswered(): void;
  toggleGroupByMeasure(): void;
  /** Moves to a finding's cell. @returns why Excel did not move, in words; null when it did. */
  goTo(finding: WordedFinding): Promise<string | null>;
  changeReason(id: string, text: string): void;
  cancelReason(id: string): void;
  saveReason(finding: WordedFinding): Promise<Problem | null>;
  reasonShown(): void;
  showRow(row: number): void;
  follow(): void;
  toggleSources(): void;
}

export function createSubmissionState({ services, set, get }: Part): SubmissionState {
  let watch: Watch | null = null;
  /** Grows with every beginning and end of listening, so that one that is overtaken ends itself. */
  let turn = 0;

  const stopWatching = async () => {
    const stopping = watch;
    turn += 1;
    watch = null;
    await stopping?.stop();
  };

  const takeChecked = (checked: CheckedSubmission) => {
    const before = get().checked;
    set({ checked, identity: checked.identity, checking: false, stale: false, problem: null });
    const summary = announceable(checked);
    if (!before || announceable(before) !== summary) get().announce(summary);
  };

  return {
    checked: null,
    checking: false,
    stale: false,
    filter: 'all',
    hideAnswered: false,
    groupByMeasure: false,
    reasonDrafts: {},
    reasonSaved: null,
    selection: null,
    cardRow: null,
    following: true,
    showSources: false,

    async watch() {
      await stopWatching();
      const mine = turn;
      const { role, identity } = get();
      if (role !== 'analyst' || !identity) return;
      try {
        const started = await services.workflows.watchSubmission({
          clock: services.clock,
          onChecked: takeChecked,
          onChecking: () => {
            set({ checking: true });
          },
          onStale: () => {
            set({ stale: true });
          },
          onProblem: (problem) => {
            const read = readProblem(problem);
            // What has gone is not shown, checked or exported any more.
            const gone = read.kind === 'no-sheet' && { checked: null, identity: null };
            set({ problem: read, checking: false, ...gone });
          },
          onSelection: (selection) => {
            set({ selection });
            // The card stays at the last measure when the selection moves off the table.
            if (selection && get().following && isMeasureRow(get().checked, selection)) {
              set({ cardRow: selection.row });
            }
          },
        });
        if (mine === turn) watch = started;
        else await started.stop();
      } catch (thrown) {
        set({ problem: readProblem(thrown) });
      }
    },

    async checkNow() {
      // Without a watch listening has failed, so it begins again; that checks too.
      await (watch ? watch.checkNow() : get().watch());
    },

    forgetSubmission() {
      set({ identity: null, checked: null, problem: null, view: 'set-up' });
      void stopWatching();
    },

    chooseFilter: (filter) => {
      set({ filter });
    },
    toggleHideAnswered: () => {
      set({ hideAnswered: !get().hideAnswered });
    },
    toggleGroupByMeasure: () => {
      set({ groupByMeasure: !get().groupByMeasure });
    },

    async goTo(finding) {
      if (!finding.goTo) return null;
      const { sheet, address } = finding.goTo;
      get().announce(CHECK_WORDS.moving(address, sheet));
      try {
        await services.workflows.goToPlace(finding.goTo);
        return null;
      } catch (thrown) {
        return wordGoToProblem(address, readProblem(thrown));
      }
    },

    changeReason: (id, text) => {
      set({ reasonDrafts: { ...get().reasonDrafts, [id]: text } });
    },

    cancelReason: (id) => {
      const others = Object.entries(get().reasonDrafts).filter(([open]) => open !== id);
      set({ reasonDrafts: Object.fromEntries(others) });
    },

    async saveReason(finding) {
      const text = (get().reasonDrafts[finding.id] ?? '').trim();
      if (!finding.reasonCell) return null;
      try {
        await services.workflows.saveReason(finding.reasonCell, text);
      } catch (thrown) {
        return readProblem(thrown);
      }
      await get().checkNow();
      get().cancelReason(finding.id);
      set({ reasonSaved: finding.id });
      get().announce(CHECK_WORDS.reasonSaved);
      return null;
    },

    reasonShown: () => {
      set({ reasonSaved: null });
    },

    showRow: (row) => {
      set({ cardRow: row, following: false });
    },
    follow: () => {
      set({ following: true });
    },
    toggleSources: () => {
      set({ showSources: !get().showSources });
    },
  };
}

function announceable(checked: CheckedSubmission): string {
  const of = (grade: Grade) => checked.findings.filter((finding) => finding.grade === grade).length;
  return summariseFindings(of('error'), of('query'), of('note'));
}

function isMeasureRow(checked: CheckedSubmission | null, { sheet, row }: SelectedCell): boolean {
  if (sheet !== checked?.sheets.measures) return false;
  return checked.rows.some((candidate) => candidate.row === row);
}
