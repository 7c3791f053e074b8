import { join } from 'node:path';
import type { CountedOutcomes, OutcomeCounts } from '../domain/compile/countOutcomes';
import { missingAuthorities } from '../domain/compile/missingAuthorities';
import type { PackedPlan } from '../domain/compile/packed/PackedPlan';
import type { UnreadSource } from '../domain/compile/Plan';
import { renderEntry, type CodeScheme } from '../domain/entries/renderEntry';
import { formatFinancialYear } from '../domain/periods/quarters';
import { CONTEXTUAL_HEADINGS } from '../domain/templates/Template';
import { encodeCsv, writeCsv } from '../files/csv/write';
import type { Command } from './Command';
import { findFiles } from './findFiles';
import { COMPILED_CONTEXTUAL, COMPILED_MEASURES, COMPILE_LOG, COMPILE_SUMMARY } from './outputs';
import { packedLog } from './packedLog';
import { packedMeasures } from './packedMeasures';
import { parseCommandLine, todayOf } from './parseCommandLine';
import { takeFiles } from './takeFiles';
import { EXIT, WrongUse, type ExitCode, type Terminal } from './Terminal';
import { writeWhole, type Output } from './writeWhole';

export const compile: Command = {
  name: 'compile',
  usage: 'compile PATH... --out DIR',
  summary: 'makes one file a template of any number of submissions',
  details: [
    'PATH is a file (.csv .xlsx .xlsm) or a folder with such files. Of rows for the same authority, quarter and',
    'measure the one with the latest report date is kept. A row with an error in itself is refused; whether rows fit',
    'together (203 within 202, for example) is what “riia check” says, and does not change the exit code here.',
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
  const compilation = takeFiles(files, today, terminal.progress);
  if (compilation.unread) return refuseAll(compilation.unread, terminal);
  const plan = compilation.settle();
  const counted = plan.count();
  await writeWhole(outputsOf(plan, counted, out, codeScheme));
  terminal.print(`${sayCounts(counted.total)}\n`);
  return plan.hasProblems ? EXIT.dataProblems : EXIT.done;
}

function codeSchemeOf(given: string): CodeScheme {
  if (given === 'dfe' || given === 'gss') return given;
  throw new WrongUse(`--code-scheme is dfe or gss; not “${given}”.`);
}

/** Nothing is written, so that what was compiled before stays. */
function refuseAll(sources: readonly UnreadSource[], terminal: Terminal): ExitCode {
  for (const { file, unread } of sources) terminal.say(`${file}: ${unread}`);
  terminal.say('Nothing could be read, so nothing was written.');
  return EXIT.wrongUse;
}

/** What is written, made a piece at a time while it is written. */
function outputsOf(
  plan: PackedPlan,
  counted: CountedOutcomes,
  folder: string,
  codeScheme: CodeScheme,
): Output[] {
  const contextual = plan.keptContextual().map((entry) => renderEntry(entry, { codeScheme }));
  const summary = `${JSON.stringify(summaryOf(plan, counted), null, 2)}\n`;
  // The longest first: it is on its way to the disk while the others are made.
  return [
    { path: join(folder, COMPILE_LOG), bytes: packedLog(plan) },
    { path: join(folder, COMPILED_MEASURES), bytes: packedMeasures(plan, codeScheme) },
    {
      path: join(folder, COMPILED_CONTEXTUAL),
      bytes: [encodeCsv(writeCsv(CONTEXTUAL_HEADINGS, contextual))],
    },
    { path: join(folder, COMPILE_SUMMARY), bytes: [encodeCsv(summary)] },
  ];
}

/** What `compile-summary.json` holds. */
function summaryOf(plan: PackedPlan, { total, files }: CountedOutcomes) {
  const coverage = missingAuthorities(plan.keptSubjects());
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
