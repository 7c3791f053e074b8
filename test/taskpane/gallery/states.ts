import type { PaneStore } from '../../../src/taskpane/store';
import type { Workflows } from '../../../src/taskpane/Workflows';
import {
  canned,
  cannedPane,
  checkedWith,
  FINDINGS,
  submissionCsv,
  withSpoiltRows,
  worded,
} from './canned';

const never = () => new Promise<never>(() => undefined);

async function analyst(
  page: 'check' | 'measure' | 'rates' | 'export',
  checked = checkedWith(FINDINGS),
) {
  const store = cannedPane(canned(checked));
  await store.getState().open();
  store.getState().openPage(page);
  return store;
}

const SETTLED = FINDINGS.filter(({ grade }) => grade === 'query').map((finding) => ({
  ...finding,
  reason: finding.reason ?? 'Police operation in August: 74 linked enquiries, all reviewed.',
}));

function returned(): File[] {
  return [
    submissionCsv('hants_q2.csv', [850, 'Hampshire'], (text) =>
      text.replace(',201,4912', ',201,19%'),
    ),
    submissionCsv('Kent RIIA Q2.csv', [886, 'Kent']),
    submissionCsv('Surrey RIIA Q2.csv', [936, 'Surrey']),
    submissionCsv('Surrey RIIA Q2 (1).csv', [936, 'Surrey'], (text) =>
      text.replace(',215,692', ',215,629').replace(',216,61', ',216,16'),
    ),
    submissionCsv('bucks_q2.csv', [825, 'Buckinghamshire']),
    submissionCsv('medway_q2.csv', [887, 'Medway'], (text) =>
      text.replace('Measure value', 'Value'),
    ),
    new File(['not a table'], '~$Kent RIIA Q2.xlsx'),
  ];
}

async function coordinator(does: Partial<Workflows> = {}) {
  const store = cannedPane(canned(null, does), {
    remembered: { role: 'coordinator', region: 'South East' },
  });
  await store.getState().open();
  return store;
}

async function collected(does: Partial<Workflows> = {}) {
  const store = await coordinator(does);
  await store.getState().addFiles(returned());
  return store;
}

async function troubled(kind: string): Promise<PaneStore> {
  const store = await analyst('check');
  store.setState({ problem: { kind: kind as 'editing', sheet: 'Measures', details: 'details' } });
  return store;
}

/** Every state that is looked at, by name. */
export const STATES: Readonly<Record<string, () => Promise<PaneStore>>> = {
  'set-up': async () => {
    const store = cannedPane(canned(null));
    await store.getState().open();
    store.getState().changeDraft({ authorityText: '845' });
    store.getState().checkAnswer('authority');
    return store;
  },
  'set-up-errors': async () => {
    const store = cannedPane(canned(null));
    await store.getState().open();
    store.getState().changeDraft({ authorityText: 'Susex', dateText: '11/23/2026' });
    await store.getState().makeSheets();
    return store;
  },
  'set-up-opened': async () => {
    const store = cannedPane(canned(null));
    await store.getState().open();
    const sent = submissionCsv(
      'riia24_measures_886_2026-27_Q2_20260701.csv',
      [886, 'Kent'],
      (text) => text.replaceAll('2026-11-23', '2026-07-01'),
    );
    await store.getState().openSubmission(sent);
    return store;
  },
  'set-up-coordinator': async () => {
    const store = cannedPane(canned(null), { remembered: { role: 'coordinator' } });
    await store.getState().open();
    return store;
  },
  'set-up-held': async () => {
    const store = await analyst('check');
    store.getState().openView('set-up');
    return store;
  },
  check: () => analyst('check'),
  'check-reason': async () => {
    const store = await analyst('check');
    store.getState().changeReason(worded().id, 'Police operation in August: 74 linked enquiries,');
    return store;
  },
  'check-clean': () => analyst('check', checkedWith(SETTLED, { full: true })),
  'check-blank': () => analyst('check', checkedWith([])),
  'check-busy': () => troubled('editing'),
  'check-stale': async () => {
    const store = await analyst('check');
    store.setState({ stale: true });
    return store;
  },
  'no-sheet': () => troubled('no-sheet'),
  protected: () => troubled('protected'),
  unexpected: () => troubled('unexpected'),
  loading: async () => {
    const store = cannedPane(canned(checkedWith([]), { watchSubmission: never }));
    void store.getState().open();
    await Promise.resolve();
    return store;
  },
  measure: async () => {
    const store = await analyst('measure');
    store.getState().showRow(20);
    return store;
  },
  'measure-percentage': async () => {
    const store = await analyst('measure');
    store.getState().showRow(18);
    return store;
  },
  'measure-blank': async () => {
    const store = await analyst('measure');
    store.getState().showRow(35);
    return store;
  },
  rates: () => analyst('rates'),
  'rates-sources': async () => {
    const store = await analyst('rates');
    store.getState().toggleSources();
    return store;
  },
  'export-held': () => analyst('export', checkedWith(FINDINGS.map((finding) => finding))),
  'export-ready': () => analyst('export', checkedWith(SETTLED, { full: true })),
  help: async () => {
    const store = await analyst('check');
    store.getState().openView('help');
    return store;
  },
  settings: async () => {
    const store = await analyst('check');
    store.getState().openView('settings');
    return store;
  },
  'collect-empty': () => coordinator(),
  'collect-reading': async () => {
    const store = await collected();
    store.setState({ reading: { done: 13, total: 21, name: 'Southampton RIIA 2026-27 Q2.xlsx' } });
    return store;
  },
  collect: () => collected(),
  'collect-spoilt': () => collected({ planFromFiles: withSpoiltRows(2) }),
  'collect-rows': async () => {
    const store = await collected();
    const file = store.getState().files.find(({ refusedRows }) => refusedRows.length > 0);
    store.getState().showFile(file?.id ?? null);
    return store;
  },
  compiled: async () => {
    const store = await collected();
    await store.getState().compile();
    return store;
  },
  'compiled-spoilt': async () => {
    const store = await collected({ planFromFiles: withSpoiltRows(2) });
    await store.getState().compile();
    return store;
  },
  'compiled-none': async () => {
    const store = await coordinator();
    store.getState().openPage('compiled');
    return store;
  },
  'export-compiled': async () => {
    const store = await collected();
    await store.getState().compile();
    store.getState().openPage('export');
    return store;
  },
};
