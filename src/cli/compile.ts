import { join } from 'node:path';
import { compiledEntries } from '../domain/compile/compiledEntries';
import { compileLogRows, LOG_COLUMNS } from '../domain/compile/compileLogRows';
import { countOutcomes, type OutcomeCounts } from '../domain/compile/countOutcomes';
import { missingAuthorities } from '../domain/compile/missingAuthorities';
import type { CompileSource, Plan } from '../domain/compile/Plan';
import { planCompilation } from '../domain/compile/planCompilation';
import { BUILT_IN_POPULATIONS } from '../domain/authorities/findPopulation';
import type { Entry } from '../domain/entries/Entry';
import { renderEntry, type CodeScheme } from '../domain/entries/renderEntry';
import { formatFinancialYear } from '../domain/periods/quarters';
import { HEADINGS, type TemplateName } from '../domain/templates/Template';
import { encodeCsv, writeCsv } from '../files/csv/write';
import type { Command } from './Command';
import { findFiles, type FoundFile } from './findFiles';
import { neutralise } from './neutralise';
import { COMPILED_CONTEXTUAL, COMPILED_MEASURES, COMPILE_LOG, COMPILE_SUMMARY } from './outputs';
import { parseCommandLine, todayOf } from './parseCommandLine';
import { readFound } from './readFound';
import { EXIT, WrongUse, type ExitCode, type Terminal } from './Terminal';
import { writeWhole } from './writeWhole';

export const compile: Command = {
  name: 'compile',
  usage: 'compile PATH... --out DIR',
  summary: 'makes one file a template of any number of submissions',
  details: [
    'PATH is a file (.csv .xlsx .xlsm) or a folder with such files. Of rows for the same authority, quarter and',
    'measure the one with the latest report date is kept.',
    '',
    '  --out DIR            the folder for what is written:',
    `                       ${COMPILED_MEASURES}, ${COMPILED_CONTEXTUAL}, ${COMPILE_LOG}, ${COMPILE_SUMMARY}`,
    '  --previous DIR       a folder that was compiled before: an input like any other',
    '  --today YYYY-MM-DD   the date that “in the future” and “quarter not over yet” are judged against',
    '  --code-scheme dfe    writes LA codes with 3 digits (the default); gss: with 9 characters',
  ],
  run: runCompile,
};

const OPTIONS = {
  out: { type: 'string' },
  previous: { type: 'string' },
  today: { type: 'string' },
  'code-scheme': { type: 'string', default: 'dfe' },
} as const;

async function runCompile(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseCommandLine(args, OPTIONS);
  const { out, previous = null } = values;
  if (positionals.length === 0) throw new WrongUse('compile needs a file or a folder.');
  if (!out) throw new WrongUse('compile needs --out and the folder to write in.');
  const codeScheme = codeSchemeOf(values['code-scheme']);
  const today = todayOf(values.today, terminal);
  const files = await findFiles(positionals, previous);
  const sources = await readSourcesOf(files, terminal);
  if (sources.every((source) => 'unread' in source)) return refuseAll(sources, terminal);
  const plan = planCompilation(sources, { today, history: [], populations: BUILT_IN_POPULATIONS });
  await writeWhole(outputsOf(plan, out, codeScheme));
  const { total } = countOutcomes(plan);
  terminal.print(`${sayCounts(total)}\n`);
  return hasProblems(plan) ? EXIT.dataProblems : EXIT.done;
}

function codeSchemeOf(given: string): CodeScheme {
  if (given === 'dfe' || given === 'gss') return given;
  throw new WrongUse(`--code-scheme is dfe or gss; not “${given}”.`);
}

async function readSourcesOf(
  files: readonly FoundFile[],
  terminal: Terminal,
): Promise<CompileSource[]> {
  const sources: CompileSource[] = [];
  for (const [index, file] of files.entries()) {
    sources.push(...(await readFound(file)).sources);
    terminal.progress(index + 1, files.length);
  }
  return sources;
}

/** Nothing is written, so that what was compiled before stays. */
function refuseAll(sources: readonly CompileSource[], terminal: Terminal): ExitCode {
  for (const source of sources) {
    if ('unread' in source) terminal.say(`${source.file}: ${source.unread}`);
  }
  terminal.say('Nothing could be read, so nothing was written.');
  return EXIT.wrongUse;
}

/** A blank value is no mistake. */
function hasProblems({ conflicts, refused }: Plan): boolean {
  return conflicts.length > 0 || refused.some(({ reason }) => reason.code !== 'not-reported');
}

function outputsOf(plan: Plan, folder: string, codeScheme: CodeScheme) {
  const { measures, contextual } = compiledEntries(plan);
  const log = compileLogRows(plan).map((row) => row.map(neutralise));
  const texts = [
    [COMPILED_MEASURES, compiledCsv('measures', measures, codeScheme)],
    [COMPILED_CONTEXTUAL, compiledCsv('contextual', contextual, codeScheme)],
    [COMPILE_LOG, writeCsv(LOG_COLUMNS, log)],
    [COMPILE_SUMMARY, `${JSON.stringify(summaryOf(plan), null, 2)}\n`],
  ] as const;
  return texts.map(([name, text]) => ({ path: join(folder, name), bytes: encodeCsv(text) }));
}

function compiledCsv(
  template: TemplateName,
  entries: readonly Entry[],
  codeScheme: CodeScheme,
): string {
  return writeCsv(
    HEADINGS[template],
    entries.map((entry) => renderEntry(entry, { codeScheme })),
  );
}

/** What `compile-summary.json` holds. */
function summaryOf(plan: Plan) {
  const { total, files } = countOutcomes(plan);
  const coverage = missingAuthorities(compiledEntries(plan).measures);
  return {
    outcomes: total,
    files: files.map(({ file, outcomes }) => ({ file, ...outcomes })),
    missing: coverage.map(({ period, missing }) => ({
      year: formatFinancialYear(period.year),
      quarter: `Q${period.quarter}`,
      la_codes: missing.map(({ laCode }) => String(laCode)),
    })),
  };
}

/** @example '621 kept, 35 superseded, 0 duplicate, 2 in conflict, 4 refused.' */
function sayCounts({ kept, superseded, duplicate, conflict, refused }: OutcomeCounts): string {
  return `${kept} kept, ${superseded} superseded, ${duplicate} duplicate, ${conflict} in conflict, ${refused} refused.`;
}
