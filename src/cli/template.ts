import { definitionsIn } from '../domain/catalogue/versions';
import { formatDate } from '../domain/periods/days';
import { formatPeriod, lastDay } from '../domain/periods/quarters';
import { writeXlsx } from '../files/xlsx/write';
import type { Command } from './Command';
import { parseCommandLine, todayOf } from './parseCommandLine';
import { planTemplate, type TemplatePlan } from './planTemplate';
import { readIfThere } from './readIfThere';
import { namesOfLists } from './templateReference';
import { templateSheets } from './templateSheets';
import { EXIT, WrongUse, type ExitCode, type Terminal } from './Terminal';
import { writeWhole } from './writeWhole';

export const template: Command = {
  name: 'template',
  usage: 'template --la CODE --quarter QUARTER [--quarters N] --out FILE.xlsx',
  summary: 'makes a blank workbook for one authority to fill in',
  details: [
    'The sheets Measures and Contextual have a row for everything that is collected; only the',
    'values are left to fill. Cells offer or insist on what they may hold. The filled workbook is a',
    'submission as it is: check it with “riia check”, compile it with “riia compile”.',
    '',
    '  --la CODE            the authority: its 3-digit code, such as 845, or its 9-character code',
    '  --quarter QUARTER    financial year and quarter in quotation marks, such as "2026-27 Q2"',
    '  --quarters N         rows for N quarters, of which that one is the last (default 1)',
    '  --out FILE.xlsx      the workbook to write; one that is already there is never replaced',
    '  --today YYYY-MM-DD   the date to take for today',
    '',
    'Every row needs a report date, the day on which the figures were produced. It is today’s date',
    'where the quarter is over: change it if the figures are of another day, since of two submissions',
    'the one with the later date counts. Where the quarter is not over yet the date is left blank,',
    'because no day before its end can be right.',
  ],
  run: runTemplate,
};

const OPTIONS = {
  la: { type: 'string' },
  quarter: { type: 'string' },
  quarters: { type: 'string', default: '1' },
  out: { type: 'string' },
  today: { type: 'string' },
} as const;

async function runTemplate(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseCommandLine(args, OPTIONS);
  const { la, quarter, quarters, out } = values;
  if (positionals.length > 0) throw new WrongUse(sayStray(positionals));
  if (!la) throw new WrongUse('template needs --la and the code of the authority.');
  if (!quarter) throw new WrongUse('template needs --quarter, such as --quarter "2026-27 Q2".');
  if (!out) throw new WrongUse('template needs --out and the name of the workbook to write.');
  if (!/\.xlsx$/i.test(out)) {
    throw new WrongUse(`template writes an Excel workbook: --out must end in .xlsx; not “${out}”.`);
  }
  const today = todayOf(values.today, terminal);
  const plan = planTemplate({ la, quarter, quarters }, today);
  const bytes = await writeXlsx(templateSheets(plan), {
    title: titleOf(plan),
    made: today,
    names: namesOfLists(definitionsIn(lastOf(plan).period)),
  });
  if (await isNew(out, bytes)) await writeWhole([{ path: out, bytes }]);
  terminal.print(`${out}: ${titleOf(plan)}\n${sayReportDate(plan)}\n${sayContextual(plan)}`);
  return EXIT.done;
}

/** Without quotation marks the shell takes “2026-27 Q2” apart. */
function sayStray(stray: readonly string[]): string {
  return `template does not know what “${stray.join(' ')}” is for. Write the quarter in quotation marks: --quarter "2026-27 Q2".`;
}

/**
 * Whether there is something to write: not where the same blank workbook is there already.
 *
 * @throws WrongUse where any other file is in its place: it may be a workbook that somebody has filled in.
 */
async function isNew(path: string, bytes: Uint8Array): Promise<boolean> {
  const present = await readIfThere(path);
  if (present === null) return true;
  if (present.equals(bytes)) return false;
  throw new WrongUse(
    `${path} is there already, and may have been filled in. Give --out another name, or move that file away.`,
  );
}

function lastOf({ quarters }: TemplatePlan) {
  const last = quarters.at(-1);
  if (!last) throw new Error('a template is of one quarter or more');
  return last;
}

/** @example 'RIIA Quarterly, East Sussex (845), 2026-27 Q1 to 2026-27 Q2' */
function titleOf(plan: TemplatePlan): string {
  const [first] = plan.quarters;
  const { authority, period } = lastOf(plan);
  const last = formatPeriod(period);
  const from = first && plan.quarters.length > 1 ? `${formatPeriod(first.period)} to ` : '';
  return `RIIA Quarterly, ${authority.name} (${authority.laCode}), ${from}${last}`;
}

function sayReportDate(plan: TemplatePlan): string {
  return plan.reportDate === null
    ? `The report date is left blank: the quarter ends on ${formatDate(lastDay(lastOf(plan).period))}.`
    : `The report date is ${formatDate(plan.reportDate)}: change it if the figures are of another day.`;
}

function sayContextual({ contextual }: TemplatePlan): string {
  return contextual === null
    ? 'Contextual has no rows: the authority has ended, and its answers are of the report date.\n'
    : '';
}
