// The words of the pane, all in one place. What findings, rates and outcomes say is worded in the domain.
import type { Authority } from '../domain/authorities/Authority';
import type { IsoDate } from '../domain/periods/IsoDate';
import type { Period } from '../domain/periods/Period';
import type { DateProblem } from '../domain/periods/parseDate';
import { formatDate } from '../domain/periods/days';
import { describePeriod, formatPeriod, lastDay } from '../domain/periods/quarters';
import { countOf, formatCount, listOf } from './figures';
import type { Problem, ProblemKind } from './Problem';
import type { CollectedFile, ExportFile } from './Workflows';

export const PRODUCT = 'RIIA 24';

/** `want` is the same on Set-up and in the menu of the header. */
export const ROLE_WORDS = {
  analyst: { name: 'Analyst', want: 'Prepare our submission (analyst)' },
  coordinator: { name: 'Coordinator', want: 'Compile submissions (coordinator)' },
} as const;

export const PAGE_WORDS = {
  check: 'Check',
  measure: 'Measure',
  rates: 'Rates',
  collect: 'Collect',
  compiled: 'Compiled',
  export: 'Export',
} as const;

export const FRAME_WORDS = {
  wantTo: 'I want to',
  notSetUp: 'Not set up yet',
  allOfEngland: 'England',
  help: 'Help',
  settings: 'Settings',
  pages: 'Pages',
  changeSetUp: 'Authority and quarter',
  changeRole: 'Role',
  tryAgain: 'Try again',
  reload: 'Open the pane again',
  copyDetails: 'Copy these details',
  copied: 'Copied.',
  details: 'Details for IT',
  reading: (sheet: string) => `Reading the ${sheet} sheet…`,
  opening: 'Reading the workbook…',
  backTo: (page: string) => `Back to ${page}`,
};

export const GRADE_WORDS = {
  error: { one: 'Error', many: 'Errors', remark: 'Fix before you export' },
  query: { one: 'Query', many: 'Queries', remark: 'Correct, or give a reason' },
  note: { one: 'Note', many: 'Notes', remark: 'For information' },
} as const;

export const SET_UP_WORDS = {
  title: 'Set up your submission',
  analystIntroduction:
    'Four answers, then two sheets are added to this workbook. Your figures stay in it: this add-in sends nothing anywhere.',
  coordinatorTitle: 'Set up your collection',
  coordinatorIntroduction:
    'Files are read on this computer and compiled in this workbook: this add-in sends nothing anywhere.',
  authority: 'Authority',
  quarter: 'Quarter',
  region: 'Region',
  reportDate: 'Report date',
  reportDateHint:
    'The day the figures were produced. When you send a correction, the latest date wins.',
  make: 'Make the sheets',
  making: 'Making the sheets…',
  made: (sheets: readonly string[]) => `Made. ${listOf(sheets)} are in this workbook.`,
  openSubmission: 'Open a submission',
  readingFile: (name: string) => `Reading “${name}”…`,
  carryOn: 'Carry on',
  collect: 'Go to Collect',
  chooseAuthority: 'Choose an authority.',
  chooseQuarter: 'Choose a quarter.',
  noAuthority: (text: string) => `No authority called “${text}”. Type part of a name, or a code.`,
  codeAndRegion: (authority: Authority) => `Code ${authority.laCode} · ${authority.region}`,
  optionHint: (authority: Authority) => `${authority.laCode} · ${authority.region}`,
  quarterOption: (period: Period) => `${formatPeriod(period)} (${describePeriod(period)})`,
  holds: (name: string, period: Period) => `This workbook has ${name}, ${formatPeriod(period)}.`,
};

/** An authority that had ended when the quarter began, or had not begun when it ended. */
export function explainNotValidIn(
  authority: Authority,
  period: Period,
  successors: readonly Authority[],
): string {
  const name = `${authority.name} (${authority.laCode})`;
  const ended = authority.validTo !== null && authority.validTo < lastDay(period);
  if (!ended) return `${name} began on ${formatDate(authority.validFrom)}. Choose a later quarter.`;
  const when = `${name} ended on ${formatDate(authority.validTo)}.`;
  if (successors.length === 0) return when;
  const names = successors.map((next) => `${next.name} (${next.laCode})`);
  return `${when} For ${formatPeriod(period)} choose ${names.join(' or ')}.`;
}

/** Why a report date could not be read, with the text that was typed. */
export function explainDateProblem(problem: DateProblem | 'future', text: string): string {
  const typed = text.trim();
  if (problem === 'blank') return 'Enter the report date.';
  if (problem === 'future')
    return `${typed} is in the future. Enter the day the figures were produced.`;
  if (problem === 'two-digit-year')
    return `${typed} has a short year. Write all four digits of it.`;
  const [first = '', second = '', year = ''] = typed.split(/[/-]/);
  if (problem === 'month-first') {
    return `${typed} is not a date here. Write the day first: ${second}/${first}/${year}.`;
  }
  return `“${typed}” is not a date here. Write it as 23/11/2026.`;
}

/** A report date that is allowed but unlikely: figures of a quarter are produced when it is over. */
export function queryReportDate(date: IsoDate, period: Period): string {
  return `${formatDate(date)} is before the quarter ended on ${formatDate(lastDay(period))}. Use the day the figures were produced.`;
}

export const CHECK_WORDS = {
  title: 'Check',
  filledOf: (filled: number, total: number) => `${filled} of ${total}`,
  measuresFilled: 'measures filled',
  blank: (count: number) => `${count} blank`,
  checkedAt: (time: string) => `Checked at ${time}`,
  changedSince: (time: string) => `The sheet has changed since ${time}.`,
  checking: 'Checking…',
  checkAgain: 'Check again',
  filters: 'Show',
  all: 'All',
  more: 'More',
  hideAnswered: 'Hide answered queries',
  groupByMeasure: 'Group by measure',
  copyFindings: 'Copy all findings',
  findingsCopied: (count: number) => `Copied ${countOf(count, 'finding')}.`,
  copyRefused: 'Excel did not allow Copy.',
  noneOf: (grades: string) => `No ${grades}.`,
  moving: (cell: string, sheet: string) => `Moving to ${cell} on ${sheet}. F6 brings you back.`,
  giveReason: 'Give a reason',
  changeReason: 'Change the reason',
  reason: 'Reason',
  yourReason: 'Your reason',
  reasonHint: 'Kept in column M and put in the covering note. It is not in the file you send.',
  reasonEmpty: 'Write the reason, or press Cancel.',
  saveReason: 'Save reason',
  saving: 'Saving…',
  cancel: 'Cancel',
  reasonSaved: 'Reason saved.',
  answered: 'Answered query',
  answeredQueries: 'Answered queries',
  otherFindings: 'Not about one measure',
  fixed: 'Fixed',
  cleanTitle: 'Nothing left to fix',
  cleanText: 'No errors, and every query has a reason. The submission is ready to export.',
  blankTitle: 'Nothing wrong so far',
  blankText: (count: number) => `${countOf(count, 'measure is', 'measures are')} blank.`,
  goToExport: 'Go to Export',
  lookAtRates: 'Look at the rates',
  noSheetTitle: 'No Measures sheet here',
  noSheetText:
    'This workbook has no sheet with the nine template headings. Make the two sheets, or open a submission you sent before.',
};

/** What a check found, for the live region. @example '2 errors, 3 queries, 2 notes' */
export function summariseFindings(errors: number, queries: number, notes: number): string {
  const parts = [
    errors > 0 && countOf(errors, 'error'),
    queries > 0 && countOf(queries, 'query', 'queries'),
    notes > 0 && countOf(notes, 'note'),
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'Nothing found.' : `${parts.join(', ')}.`;
}

export const MEASURE_WORDS = {
  position: (measure: number, row: number) => `Measure ${measure} · row ${row} on the sheet`,
  previous: 'Previous measure',
  next: 'Next measure',
  follow: 'Follow the sheet',
  notAMeasure: (row: number) => `Row ${row} is not a measure.`,
  notReported: 'Not reported',
  noRate: (why: string) => `No rate: ${why}`,
  perPeople: (band: string) => `per 10,000 aged ${band.replace('-', '–')}`,
  percentOf: (measure: number, name: string) =>
    `of ${measure}, ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  lastQuarter: 'Last quarter',
  definition: 'Definition',
  whatCounts: 'What counts',
  guidance: 'Guidance',
  why: 'Why it is collected',
  oldNumber: (number: number) => `Measure ${number} in the collection before 2022.`,
  related: 'Related measures',
  findings: 'Findings',
  share: (percent: string, of: number) => `${percent}% of ${of}`,
  empty: 'Fill the Measures sheet first: a measure is shown for each of its rows.',
};

export const RATES_WORDS = {
  comparedWith: (period: string) => `Compared with ${period}`,
  sources: 'Referral sources',
  measure: 'Measure',
  count: 'Count',
  rate: 'Rate or\u00a0%',
  change: 'Change',
  notReported: 'Not reported',
  noRate: 'No rate',
  queried: 'Queried',
  perQuarter: 'Rates are per 10,000 for the quarter, not a year.',
  populations: (uses: string) => `Populations: ${uses}.`,
  population: (band: string, year: number, wanted: number, estimated: boolean) =>
    [
      `${band.replace('-', '–')} mid-${year}`,
      year === wanted ? '' : ` (mid-${wanted} is not loaded)`,
      estimated ? ', our estimate' : '',
    ].join(''),
  indicative: (band: string, year: number) =>
    `Aged ${band.replace('-', '–')} in mid-${year}. Indicative for one authority.`,
};

export const EXPORT_WORDS = {
  title: 'Export',
  held: (errors: number, file: string) =>
    `${countOf(errors, 'error holds', 'errors hold')} back the ${file} ${file.includes(' and ') ? 'files' : 'file'}`,
  heldText: 'Rows with errors cannot be exported. Queries without a reason do not hold it back.',
  showErrors: (errors: number) =>
    errors === 1 ? 'Show the error' : `Show the ${formatCount(errors)} errors`,
  fileNames: { measures: 'measures', contextual: 'context' },
  ready: (queries: number, open: number) => {
    if (queries === 0) return 'No errors and no queries.';
    const asked = countOf(queries, 'query', 'queries');
    if (open === 0) return `No errors. ${asked}, ${queries === 1 ? 'with' : 'all with'} a reason.`;
    return `No errors. ${asked}, ${formatCount(open)} without a reason.`;
  },
  size: (file: ExportFile) =>
    `${countOf(file.rows, 'row')}, ${file.columns} columns, from the sheet at ${file.readAt}`,
  sizeHeld: (file: ExportFile) =>
    `${countOf(file.rows, 'row')}, ${file.columns} columns. ${countOf(file.errors, 'error')} on the sheet.`,
  download: 'Download',
  copy: 'Copy',
  showText: 'Show text',
  hideText: 'Hide text',
  putOnSheet: 'Put on a sheet',
  downloadStarted: (time: string) => `Download started at ${time}. Nothing there? Use Copy.`,
  downloadOnMac: 'If nothing happens, use Copy.',
  copied: (lines: number) => `Copied ${countOf(lines, 'line')}.`,
  pressToCopy: (platform: string | null) =>
    platform === 'Mac' ? 'Press Cmd+C to copy' : 'Press Ctrl+C to copy',
  copyRefused: (platform: string | null) =>
    `${platform === 'OfficeOnline' ? 'Excel on the web' : 'Excel'} did not allow Copy, so here is the text, already selected.`,
  onSheet: (sheet: string) => `It is on the sheet “${sheet}”.`,
  note: 'Covering note',
  noteReady: (queries: number) =>
    `${countOf(queries, 'query and its reason', 'queries and their reasons')}, as text for your email. The template has no column for them.`,
  noteOpen: (reasons: number, open: number) =>
    `${countOf(reasons, 'reason')} so far; ${countOf(open, 'query is', 'queries are')} open.`,
  noteNone: 'No queries, so there is nothing to explain.',
  copyNote: 'Copy the note',
  noteCopied: 'Note copied.',
  savedTitle: 'Check a saved CSV',
  savedText: 'Reads a file you saved and says whether it is exactly what was exported.',
  chooseSaved: 'Choose a CSV',
  notReady: 'Nothing to export yet. Make the two sheets first.',
  compiledReady: 'The compiled sheets, ready to send.',
  compiledHeld: 'Rows of a compiled sheet cannot be read any more. Compile again, then export.',
  nothingCompiled: 'Nothing is compiled yet. Collect the submissions first.',
};

export const COLLECT_WORDS = {
  title: 'Collect',
  drop: 'Drop submissions here, or',
  choose: 'Choose files',
  hint: 'CSV or Excel, as many as you like. In the file window, Ctrl+A takes a whole folder.',
  whatHappens: 'What happens',
  steps: [
    'Every file is read and checked here. The files are not changed, and nothing leaves this computer.',
    'For each authority, quarter and measure, the value with the latest report date wins.',
    'Where two values share a date, neither is compiled until one of them is corrected.',
    'The result goes on the compiled sheets, with the file and row each value came from.',
  ],
  inWorkbook: 'In this workbook',
  compiledRows: (measures: number, contextual: number) =>
    `Compiled measures: ${countOf(measures, 'row')}. Compiled contextual: ${countOf(contextual, 'row')}.`,
  nothingCompiled: 'Nothing is compiled here yet.',
  chosen: (files: number) => `${countOf(files, 'file')} chosen, reading.`,
  readingOf: (done: number, total: number) => `Reading ${done} of ${total}`,
  files: (total: number) => (total === 1 ? 'file' : 'files'),
  progress: (percent: number) => `${percent}% read.`,
  cancel: 'Cancel',
  cancelLeaves: 'Cancel leaves the compiled sheets as they are.',
  acceptedOf: (accepted: number, total: number) => `${accepted} of ${total}`,
  filesAccepted: (total: number) => (total === 1 ? 'file accepted' : 'files accepted'),
  addFiles: 'Add files',
  clear: 'Clear',
  refused: 'Refused',
  refusedRemark: 'Not used',
  queries: 'Accepted with queries',
  accepted: 'Accepted',
  rowsOf: (file: string) => `Rows of ${file}`,
  sheetAndRow: (sheet: string | null, row: number) =>
    sheet === null ? `Row ${formatCount(row)}` : `${sheet}, row ${formatCount(row)}`,
  noRefusedRows: 'Every row of it was read.',
  refusedRows: 'Refused rows',
  refusedRowsRemark: 'Left out',
  conflicts: 'In conflict',
  conflictsRemark: 'Stays out',
  againstEachOther: (date: IsoDate) =>
    `Different values with the same report date, ${formatDate(date)}.`,
  againstCompiled: (date: IsoDate) =>
    `Another value with the same report date, ${formatDate(date)}, than the one compiled before, which stays.`,
  reported: (reported: number, expected: number, region: string, period: string) =>
    `${reported} of ${expected} ${region} authorities for ${period}.`,
  ledger: 'Every row accounted for',
  ledgerRows: 'Rows',
  ledgerFiles: (files: number) => countOf(files, 'file'),
  ledgerCompiled: 'Compiled sheets',
  outcomes: {
    kept: 'Kept',
    superseded: 'Superseded',
    duplicate: 'Duplicate',
    conflict: 'In conflict',
    refused: 'Refused',
  },
  read: 'Read',
  compile: 'Compile',
  compiling: 'Compiling…',
  /** @param pending values that contradict each other, and rows of the compiled sheets that cannot be read */
  pending: ({ conflicts, lost }: { readonly conflicts: number; readonly lost: number }) => {
    const parts = [
      lost > 0 && `${countOf(lost, 'compiled row', 'compiled rows')} cannot be read and would go`,
      conflicts > 0 &&
        countOf(conflicts, 'value in conflict stays out', 'values in conflict stay out'),
    ].filter((part) => part !== false);
    return parts.length === 0 ? 'Every value is decided' : parts.join('; ');
  },
};

/** The sums of a collection in one line. @example '664 rows: 621 kept, 32 duplicate, 6 in conflict, 5 refused.' */
export function summariseOutcomes(counts: Readonly<Record<string, number>>, read: number): string {
  const parts = Object.entries(COLLECT_WORDS.outcomes)
    .filter(([outcome]) => (counts[outcome] ?? 0) > 0)
    .map(([outcome, word]) => `${formatCount(counts[outcome] ?? 0)} ${word.toLowerCase()}`);
  return `${countOf(read, 'row')}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`;
}

/** What is read out when all files are read. */
export function summariseFiles(files: readonly CollectedFile[]): string {
  const accepted = files.filter((file) => file.status !== 'refused').length;
  return `${accepted} of ${countOf(files.length, 'file')} accepted.`;
}

export const COMPILED_WORDS = {
  title: 'Compiled',
  nothing: 'Nothing compiled yet',
  nothingText:
    'Collect the submissions first. Compile then puts the result on two sheets of this workbook.',
  goToCollect: 'Go to Collect',
  goToExport: 'Go to Export',
  added: 'Rows added',
  nothingAdded: 'No value that was not there before.',
  changed: 'Values changed',
  value: 'Value',
  was: 'Was',
  isNow: 'Is now',
  change: 'Change',
  withdrawn: 'Values withdrawn',
  withdrawnText: 'A later submission never removes a value by leaving a row out.',
  lost: (rows: number) =>
    rows === 1
      ? '1 row of the compiled sheets could not be read and was taken off. It is in the Compile log.'
      : `${formatCount(rows)} rows of the compiled sheets could not be read and were taken off. They are in the Compile log.`,
  missing: 'Still missing',
  reported: (reported: number, expected: number, period: string) =>
    `${reported} of ${countOf(expected, 'authority', 'authorities')} reported ${period}.`,
  missingNames: (names: readonly string[]) => `Missing: ${names.join(', ')}.`,
  announced: (added: number, superseded: number) =>
    `Compiled. ${countOf(added, 'row')} added, ${formatCount(superseded)} superseded.`,
};

export const HELP_WORDS = {
  title: 'Help',
  keys: 'Keys',
  keyList: [
    ['F6', 'Move between the sheet, the ribbon and this pane'],
    ['Tab', 'Next control in the pane'],
    ['Arrow keys', 'Between pages'],
    ['Esc', 'Close a list, or go back'],
  ] as const,
  goTo: '“Go to” moves you to the sheet; F6 brings you back.',
  grades: 'Grades of finding',
  gradeList: [
    ['Error', 'The row cannot be exported or compiled.'],
    ['Query', 'Correct it, or give a reason if it is right.'],
    ['Note', 'For information.'],
  ] as const,
  data: 'Your data',
  dataText:
    'Figures stay in this workbook. The add-in has no server and keeps nothing. Microsoft’s own library may send diagnostic data under your council’s Microsoft 365 settings.',
  version: (version: string, build: string) =>
    `Version ${version} (${build}) · definitions from 2022-23 Q1`,
};

export const SETTINGS_WORDS = {
  title: 'Settings',
  colours: 'Colours',
  system: 'Same as Excel',
  light: 'Light',
  dark: 'Dark',
};

/** A page-wide condition: a title, a sentence, and whether trying again makes sense. */
export interface ProblemWords {
  readonly title: string;
  readonly text: string;
  readonly action: 'try-again' | 'reload' | null;
}

const PROBLEM_WORDS: Readonly<Record<ProblemKind, (sheet: string) => ProblemWords>> = {
  editing: () => ({
    title: 'Waiting for you to finish the cell',
    text: 'Excel is in edit mode. Press Enter or Esc in the sheet and the check continues by itself.',
    action: null,
  }),
  timeout: () => ({
    title: 'Excel has not answered for 30 seconds',
    text: 'It may be busy with another task. Your workbook is unchanged.',
    action: 'try-again',
  }),
  protected: (sheet) => ({
    title: `The ${sheet} sheet is protected`,
    text: 'Unprotect it in Review, then try again.',
    action: 'try-again',
  }),
  'access-denied': () => ({
    title: 'Excel does not allow changes here',
    text: 'The workbook may be open to read only. Save a copy, or choose Enable Editing, then try again.',
    action: 'try-again',
  }),
  'other-workbook': () => ({
    title: 'Another workbook is in front',
    text: 'Bring this workbook to the front, then try again.',
    action: 'try-again',
  }),
  'session-lost': () => ({
    title: 'Excel has ended the session with this pane',
    text: 'Your workbook is unchanged. Open the pane again to carry on.',
    action: 'reload',
  }),
  'too-large': (sheet) => ({
    title: 'More than Excel can pass on at once',
    text: `The ${sheet} sheet holds too much to be read or written in one go. Remove rows that do not belong there, then try again.`,
    action: 'try-again',
  }),
  throttled: () => ({
    title: 'Excel asks for a pause',
    text: 'It had too many requests in a short time. Wait a moment, then try again.',
    action: 'try-again',
  }),
  'no-sheet': (sheet) => ({
    title: `No ${sheet} sheet here`,
    text: 'It may have been deleted or renamed, or its headings changed.',
    action: 'try-again',
  }),
  unexpected: () => ({
    title: 'The add-in met something it did not expect',
    text: 'Your workbook is as it was before this step. Try again; if it keeps happening, send the details to whoever supports the add-in.',
    action: 'try-again',
  }),
};

/** The words for trouble with Excel. */
export function wordProblem(problem: Problem): ProblemWords {
  return PROBLEM_WORDS[problem.kind](problem.sheet ?? 'Measures');
}

/** Why `Go to` did not move the selection. */
export function wordGoToProblem(cell: string, problem: Problem): string {
  if (problem.kind === 'other-workbook') {
    return `Excel did not move to ${cell}: another workbook is in front. Bring this one to the front and try again.`;
  }
  if (problem.kind === 'editing') {
    return `Excel did not move to ${cell}: a cell is being edited. Press Enter or Esc in the sheet, then try again.`;
  }
  return `Excel did not move to ${cell}. ${wordProblem(problem).text}`;
}

export const HOST_WORDS = {
  'no-office': {
    title: 'The add-in could not connect to Excel',
    text: 'Microsoft’s Office library did not load. Your workbook is open and unchanged.',
  },
  'not-excel': {
    title: 'This page works inside Excel',
    text: 'Open it from the Home tab of Excel, with the button “Open RIIA Quarterly”.',
  },
  'too-old': {
    title: 'This Excel is too old for the add-in',
    text: 'It needs Excel of Microsoft 365, Excel 2021 or later, or Excel on the web.',
  },
  steps: 'If it keeps happening',
  stepList: [
    'Close this pane and open it again from the Home tab.',
    'Check that you are online: Excel fetches the library from Microsoft.',
    'Ask your IT team whether Microsoft’s Office addresses are allowed.',
  ],
  reference: (why: string, version: string | null) =>
    `Reference: ${why.toUpperCase()}${version === null ? '' : ` · ${version}`}`,
} as const;

export const CRASH_WORDS = {
  title: 'The pane has stopped',
  text: 'Something in the add-in went wrong. Your workbook is open and unchanged by this.',
};
