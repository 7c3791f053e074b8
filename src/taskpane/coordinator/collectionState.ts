import type { Plan } from '../../domain/compile/Plan';
import { dayOf } from '../figures';
import { readProblem, type Problem } from '../Problem';
import type { Part } from '../store';
import { COLLECT_WORDS, COMPILED_WORDS, summariseFiles } from '../words';
import type { CollectedFile, CompiledExport, CompiledSummary } from '../Workflows';

export interface Reading {
  readonly done: number;
  readonly total: number;
  readonly name: string;
}

export interface CollectionState {
  /** Set while files are being read. */
  readonly reading: Reading | null;
  readonly files: readonly CollectedFile[];
  /** What would become of every row of the files and of the compiled sheets. */
  readonly plan: Plan | null;
  /** The file whose rows are shown; null for the list of files. */
  readonly openFile: string | null;
  readonly compiling: boolean;
  /** What the last compilation in this pane did. */
  readonly summary: CompiledSummary | null;
  /** A counter: the compiled page's heading takes the focus when it grows. */
  readonly compilations: number;
  readonly compiledExport: CompiledExport | null;
  addFiles(files: readonly File[]): Promise<void>;
  cancelReading(): void;
  clearFiles(): void;
  showFile(id: string | null): void;
  compile(): Promise<void>;
  /** Reads the compiled sheets again. */
  readCompiled(): Promise<void>;
}

const NOTHING_COLLECTED = { files: [], plan: null, openFile: null } as const;

export function createCollectionState({ services, set, get }: Part): CollectionState {
  const { workflows } = services;
  let cancel: AbortController | null = null;
  /** The files there were before the reading that can be cancelled. */
  let filesBefore: readonly CollectedFile[] = [];

  const today = () => dayOf(services.clock());

  const fail = (thrown: unknown): Problem => {
    const problem = readProblem(thrown);
    set({ problem });
    return problem;
  };

  /** Says 25, 50, 75 and 100 %, each once. */
  const announceProgress = (before: number, { done, total }: Reading) => {
    const quarter = (count: number) => Math.floor((4 * count) / total);
    if (quarter(done) > quarter(before)) get().announce(COLLECT_WORDS.progress(25 * quarter(done)));
  };

  return {
    reading: null,
    ...NOTHING_COLLECTED,
    compiling: false,
    summary: null,
    compilations: 0,
    compiledExport: null,

    async addFiles(chosen) {
      if (chosen.length === 0) return;
      const reader = new AbortController();
      cancel = reader;
      const isCancelled = () => reader.signal.aborted;
      const before = get().files;
      filesBefore = before;
      set({ reading: { done: 0, total: chosen.length, name: '' }, problem: null });
      get().announce(COLLECT_WORDS.chosen(chosen.length));
      try {
        const collected = await workflows.collectFiles(chosen, {
          today: today(),
          signal: reader.signal,
          onProgress: (done, total, name) => {
            if (reader.signal.aborted) return;
            const reading = { done, total, name };
            announceProgress(get().reading?.done ?? 0, reading);
            set({ reading });
          },
          onFile: (file) => {
            if (!reader.signal.aborted) set({ files: withFile(get().files, file) });
          },
        });
        if (isCancelled()) return;
        const files = collected.reduce(withFile, before);
        const plan = await workflows.planFromFiles(files, today());
        if (isCancelled()) return;
        set({ files, plan });
        get().announce(summariseFiles(files));
      } catch (thrown) {
        // Stopping on request is not trouble.
        if (!isCancelled()) {
          set({ files: before });
          fail(thrown);
        }
      } finally {
        if (cancel === reader) {
          cancel = null;
          set({ reading: null });
        }
      }
    },

    cancelReading() {
      if (!cancel) return;
      cancel.abort();
      cancel = null;
      set({ reading: null, files: filesBefore });
    },

    clearFiles: () => {
      set(NOTHING_COLLECTED);
    },

    showFile: (id) => {
      set({ openFile: id });
    },

    async compile() {
      const { plan: shown, compiling, files } = get();
      if (!shown || compiling) return;
      set({ compiling: true, problem: null });
      try {
        // Planned again: somebody may have changed the compiled sheets since the files were read.
        const plan = await workflows.planFromFiles(files, today());
        const summary = await workflows.compileSubmissions(plan);
        const { compiled } = await workflows.openWorkbook();
        set({
          ...NOTHING_COLLECTED,
          summary,
          compiledRows: compiled,
          compiledExport: null,
          coordinatorPage: 'compiled',
          compilations: get().compilations + 1,
        });
        const { difference, outcomes } = summary;
        get().announce(
          COMPILED_WORDS.announced(difference.added.length, outcomes.total.superseded),
        );
      } catch (thrown) {
        fail(thrown);
      } finally {
        set({ compiling: false });
      }
    },

    async readCompiled() {
      set({ compiledExport: null, problem: null });
      try {
        set({ compiledExport: await workflows.exportCompiled(services.clock) });
      } catch (thrown) {
        fail(thrown);
      }
    },
  };
}

/** The same file chosen again takes the place of the one before. */
function withFile(files: readonly CollectedFile[], file: CollectedFile): readonly CollectedFile[] {
  return [...files.filter(({ id }) => id !== file.id), file];
}
