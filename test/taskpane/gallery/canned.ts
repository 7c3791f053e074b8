// A pane without Excel: workflows that answer from memory, for component tests and for looking at pages.
// What is pure (export, reading files, planning) is the real thing.
import { authorityValidIn } from '../../../src/domain/authorities/findAuthority';
import { BUILT_IN_POPULATIONS } from '../../../src/domain/authorities/findPopulation';
import { MEASURE_NUMBERS } from '../../../src/domain/catalogue/Measure';
import type { Grade } from '../../../src/domain/checks/Check';
import type { Finding } from '../../../src/domain/checks/Finding';
import { countOutcomes } from '../../../src/domain/compile/countOutcomes';
import { differenceOf } from '../../../src/domain/compile/differenceOf';
import { missingAuthorities } from '../../../src/domain/compile/missingAuthorities';
import { planCompilation } from '../../../src/domain/compile/planCompilation';
import { compiledEntries } from '../../../src/domain/compile/compiledEntries';
import type { MeasureEntry } from '../../../src/domain/entries/Entry';
import { rateOf } from '../../../src/domain/rates/rateOf';
import { keepPreferences, type Remembered } from '../../../src/taskpane/preferences';
import { createPaneStore, type PaneServices, type PaneStore } from '../../../src/taskpane/store';
import type { SubmissionListener, Workflows } from '../../../src/taskpane/Workflows';
import type {
  CheckedSubmission,
  MeasureRow,
  SubmissionIdentity,
  WordedFinding,
} from '../../../src/workflows/CheckedSubmission';
import { collectFiles } from '../../../src/workflows/collectFiles';
import { compareSavedFile } from '../../../src/workflows/compareSavedFile';
import { prepareExport } from '../../../src/workflows/prepareExport';
import { readSubmissionFile } from '../../../src/workflows/readSubmissionFile';

export const PERIOD = { year: 2026, quarter: 2 } as const;

/** 23 November 2026, 10:42. */
export const NOW = new Date(2026, 10, 23, 10, 42);

const authority = authorityValidIn(845, PERIOD);
if (!authority) throw new Error('845 is not in the register');

export const EAST_SUSSEX: SubmissionIdentity = {
  authority,
  period: PERIOD,
  reportDate: '2026-11-23',
};

/** Counts of one quarter and of the quarter before, in the order of the sheet. Invented. */
const COUNTS: readonly (readonly [number | null, number])[] = [
  [4912, 5117],
  [978, 1030],
  [99, 104],
  [116, 130],
  [32, 35],
  [117, 121],
  [16, 18],
  [209, 213],
  [292, 301],
  [44, 46],
  [27, 29],
  [21, 22],
  [5, 6],
  [164, 171],
  [1061, 1083],
  [1042, 1074],
  [706, 711],
  [3461, 3496],
  [412, 314],
  [158, 161],
  [164, 171],
  [736, 681],
  [151, 166],
  [51, 52],
  [17, 15],
  [692, 685],
  [61, 66],
  [57, 59],
  [48, 71],
  [561, 555],
  [104, 101],
  [null, 402],
  [null, 226],
  [null, 171],
  [null, 155],
];

export interface FindingFacts {
  readonly id?: string;
  readonly grade?: Grade;
  readonly title?: string;
  readonly body?: string;
  readonly action?: string;
  readonly cell?: string;
  readonly reason?: string | null;
}

/** A worded finding of the Measures sheet. */
export function worded(facts: FindingFacts = {}): WordedFinding {
  const { grade = 'query', cell = 'H20', title = '208 is higher than expected' } = facts;
  const row = Number(cell.replace(/\D/g, ''));
  const at = {
    file: 'Book1',
    sheet: 'Measures',
    row,
    template: 'measures',
    column: 'Measure value',
  };
  return {
    id: facts.id ?? `${title}|${cell}`,
    // Only the place is looked at here.
    finding: { at } as unknown as Finding,
    rows: [row],
    grade,
    title,
    body:
      facts.body ??
      '412 is above the range expected from the last 8 quarters, 270 to 371. Last quarter it was 314.',
    action: facts.action ?? 'Correct H20, or give a reason if it is right.',
    goTo: { sheet: 'Measures', address: cell, label: `Go to ${cell}` },
    reasonCell: grade === 'query' ? { sheet: 'Measures', address: `M${row}` } : null,
    reason: facts.reason ?? null,
  };
}

export const FINDINGS: readonly WordedFinding[] = [
  worded({
    grade: 'error',
    title: '202 does not equal its sources',
    body: 'The 11 sources (20202 to 20212) add up to 978, but 202 is 987: 9 more. When all 11 are given, they must add up to 202.',
    action: 'Correct H3, or a source in H4 to H14.',
    cell: 'H3',
  }),
  worded({
    grade: 'error',
    title: '206 is more than 205',
    body: '206 is 1,061 and 205 is 1,042. Assessments completed within 45 working days are part of all those completed, so 206 can be at most 1,042.',
    action: 'Correct H17 or H18.',
    cell: 'H18',
  }),
  worded(),
  worded({
    title: '211 does not follow from last quarter',
    body: '681 last quarter + 164 new (210) − 151 ceased (212) = 694, but 211 is 736: 42 more. A difference of up to 34 is accepted.',
    action: 'Check H22 to H24, or give a reason.',
    cell: 'H23',
  }),
  worded({
    title: '218 fell by 32%',
    body: '48, from 71 last quarter. A change between −25% and +32% is usual.',
    action: 'Check H30, or give a reason.',
    cell: 'H30',
    reason: '19 young people turned 18 in the quarter, and transfers in were paused in August.',
  }),
  worded({
    grade: 'note',
    title: '4 measures are blank that had values last quarter',
    body: '221, 222, 223 and 224. Blank means not reported and is left out of the file; 0 means none.',
    action: 'Fill H33 to H36 if you have the figures.',
    cell: 'H33',
  }),
];

/** A checked submission of East Sussex with these findings. */
export function checkedWith(
  findings: readonly WordedFinding[],
  { full = false, identity = EAST_SUSSEX }: { full?: boolean; identity?: SubmissionIdentity } = {},
): CheckedSubmission {
  const counts = new Map(
    MEASURE_NUMBERS.map((measure, index) => {
      const [now, before] = COUNTS[index] ?? [null, 0];
      return [measure, { now: now ?? (full ? before : null), before }];
    }),
  );
  const rows = MEASURE_NUMBERS.map((measure, index): MeasureRow => {
    const count = counts.get(measure);
    return {
      measure,
      row: index + 2,
      period: PERIOD,
      count: count?.now ?? null,
      rate: rateOf({
        laCode: identity.authority.laCode,
        period: PERIOD,
        measure,
        countOf: (other) => counts.get(other)?.now,
        populations: BUILT_IN_POPULATIONS,
      }),
      lastQuarter: count?.before ?? null,
      findings: findings.filter(({ finding }) => finding.at.row === index + 2),
    };
  });
  const filled = rows.filter(({ count }) => count !== null);
  return {
    identity,
    rows,
    filled: filled.length,
    total: 35,
    findings,
    entries: { measures: filled.map((row) => entryOf(row, identity)), contextual: [] },
    sheets: { measures: 'Measures', contextual: 'Contextual' },
    sheetIds: [{ id: '1', name: 'Measures' }],
    checkedAt: '10:42',
  };
}

function entryOf(
  { measure, count }: MeasureRow,
  { authority: la }: SubmissionIdentity,
): MeasureEntry {
  return {
    template: 'measures',
    region: la.region,
    laCode: la.laCode,
    laName: la.name,
    reportDate: '2026-11-23',
    period: PERIOD,
    measure,
    value: count,
    qualityCheck: null,
  };
}

export interface CannedWorkflows extends Workflows {
  /** What the watcher was given last; a test calls it as Excel would. */
  readonly listener: () => SubmissionListener;
}

/** Workflows of a workbook that holds `checked`, or nothing of ours. */
export function canned(
  checked: CheckedSubmission | null,
  overrides: Partial<Workflows> = {},
): CannedWorkflows {
  let listening: SubmissionListener | null = null;
  let compiled: { measures: number; contextual: number } | null = null;
  const check = async () => {
    listening?.onChecking();
    await Promise.resolve();
    if (checked) listening?.onChecked(checked);
  };
  return {
    listener: () => {
      if (!listening) throw new Error('Nobody is watching yet');
      return listening;
    },
    openWorkbook: () => Promise.resolve({ submission: checked?.identity ?? null, compiled }),
    startSubmission: () => Promise.resolve(),
    readSubmissionFile,
    watchSubmission: async (listener) => {
      listening = listener;
      await check();
      return { checkNow: check, stop: () => Promise.resolve() };
    },
    goToPlace: () => Promise.resolve(),
    saveReason: () => Promise.resolve(),
    prepareExport,
    putOnSheet: () => Promise.resolve('Measures as CSV text'),
    compareSavedFile,
    collectFiles,
    planFromFiles: (files, today) =>
      Promise.resolve(
        planCompilation(
          files.flatMap(({ sources }) => sources),
          { today, history: [], populations: BUILT_IN_POPULATIONS },
        ),
      ),
    compileSubmissions: (plan) => {
      const entries = compiledEntries(plan);
      compiled = { measures: entries.measures.length, contextual: entries.contextual.length };
      return Promise.resolve({
        ...compiled,
        outcomes: countOutcomes(plan),
        difference: differenceOf([], plan),
        coverage: missingAuthorities(entries.measures),
      });
    },
    exportCompiled: () => {
      const { measures, contextual } = prepareExport(checkedWith([], { full: true }));
      return Promise.resolve({ measures, contextual });
    },
    ...overrides,
  };
}

/** A pane over such workflows, with nothing remembered but what is given. */
export function cannedPane(
  workflows: Workflows,
  {
    remembered = {},
    ...services
  }: Partial<PaneServices> & { remembered?: Partial<Remembered> } = {},
): PaneStore {
  const preferences = keepPreferences(() => {
    throw new Error('no storage here');
  });
  preferences.write(remembered);
  return createPaneStore({
    workflows,
    clock: () => NOW,
    preferences,
    platform: 'PC',
    reload: () => undefined,
    ...services,
  });
}

/** A plan in which so many rows of the compiled sheet, besides those of the files, cannot be read. */
export function withSpoiltRows(spoilt: number): Workflows['planFromFiles'] {
  return async (files, today) => {
    const name = 'Compiled measures.csv';
    const csv = submissionCsv(name, [936, 'Surrey'], (text) => {
      const [head = '', ...rows] = text.trim().split('\r\n');
      const broken = rows.map((row, index) => (index < spoilt ? row.replace(',20', ',x20') : row));
      return [head, ...broken].join('\r\n');
    });
    const never = new AbortController().signal;
    const quiet = { onProgress: () => undefined, onFile: () => undefined };
    const before = await collectFiles([csv], { today, signal: never, ...quiet });
    const compiled = before
      .flatMap(({ sources }) => sources)
      .map((source) => ({ ...source, standing: 'compiled' as const }));
    return planCompilation([...compiled, ...files.flatMap(({ sources }) => sources)], {
      today,
      history: [],
      populations: BUILT_IN_POPULATIONS,
    });
  };
}

/** A submission as a CSV file. @param change text to replace in it */
export function submissionCsv(
  name: string,
  [laCode, laName]: readonly [number, string],
  change: (text: string) => string = (text) => text,
): File {
  const la = authorityValidIn(laCode, PERIOD);
  if (!la) throw new Error(`${laName} (${laCode}) is not in the register`);
  const { text } = prepareExport(
    checkedWith([], { full: true, identity: { ...EAST_SUSSEX, authority: la } }),
  ).measures;
  return new File([change(text)], name, { type: 'text/csv', lastModified: 1 });
}
