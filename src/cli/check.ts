import { BUILT_IN_POPULATIONS } from '../domain/authorities/findPopulation';
import { encodeCsv, writeCsv } from '../files/csv/write';
import { findingsOfFile, type FileFindings, type SaidFinding } from './findingsOfFile';
import type { Command } from './Command';
import { findFiles } from './findFiles';
import { neutralise } from './neutralise';
import { parseCommandLine, todayOf } from './parseCommandLine';
import { readFound } from './readFound';
import { readIfThere } from './readIfThere';
import { EXIT, WrongUse, type ExitCode, type Terminal } from './Terminal';
import { writeWhole } from './writeWhole';

export const check: Command = {
  name: 'check',
  usage: 'check FILE...',
  summary: 'prints what is wrong or unusual in submissions',
  details: [
    'FILE is a submission: .csv, .xlsx or .xlsm; a folder stands for the files in it and in the',
    'folders inside it. An error must be corrected; a query is amended or explained; a note is for',
    'information.',
    '',
    '  --json               prints the findings as JSON',
    '  --csv FILE           writes the findings to a CSV file as well; only a list of findings that',
    '                       is there already is replaced',
    '  --today YYYY-MM-DD   the date that “in the future” and “quarter not over yet” are judged',
    '                       against (default: today)',
  ],
  run: runCheck,
};

const OPTIONS = {
  json: { type: 'boolean', default: false },
  csv: { type: 'string' },
  today: { type: 'string' },
} as const;

async function runCheck(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseCommandLine(args, OPTIONS);
  if (positionals.length === 0) throw new WrongUse('check needs a file.');
  const today = todayOf(values.today, terminal);
  const context = { today, history: [], populations: BUILT_IN_POPULATIONS };
  const checked: FileFindings[] = [];
  const files = await findFiles(positionals, null);
  if (values.csv !== undefined) await refuseOtherFile(values.csv);
  if (files.length === 0) terminal.say('No file to check was found.');
  terminal.progress(0, files.length);
  for (const [index, file] of files.entries()) {
    checked.push(...findingsOfFile(await readFound(file), context));
    terminal.progress(index + 1, files.length);
  }
  terminal.print(values.json ? asJson(checked) : asText(checked));
  const exitCode = exitCodeOf(checked);
  // Where nothing is readable, nothing is written.
  if (values.csv !== undefined && exitCode !== EXIT.wrongUse) {
    await writeWhole([{ path: values.csv, bytes: [encodeCsv(asCsv(checked))] }]);
  }
  return exitCode;
}

/**
 * Someone who writes `--csv a.csv b.csv` means to check both, and a.csv would be written over.
 *
 * @throws WrongUse where the file is there and does not begin as a list of findings does.
 */
async function refuseOtherFile(path: string): Promise<void> {
  if (path === '') throw new WrongUse('--csv needs the name of the file to write.');
  const present = await readIfThere(path);
  if (present === null || present.toString('utf8').startsWith(CSV_COLUMNS.join(','))) return;
  throw new WrongUse(
    `${path} is there and is no list of findings, so it is not replaced. Give --csv the name of the file to write.`,
  );
}

function exitCodeOf(checked: readonly FileFindings[]): ExitCode {
  if (checked.every(({ template }) => template === null)) return EXIT.wrongUse;
  const grades = checked.flatMap(({ findings }) => findings.map(({ grade }) => grade));
  return grades.includes('error') ? EXIT.dataProblems : EXIT.done;
}

function asJson(checked: readonly FileFindings[]): string {
  return `${JSON.stringify({ files: checked }, null, 2)}\n`;
}

/** One paragraph for each table: what it is, how much was found, then a line for each finding. */
function asText(checked: readonly FileFindings[]): string {
  return checked
    .map((table) => `${[titleOf(table), ...table.findings.map(lineOf)].join('\n')}\n`)
    .join('\n');
}

function titleOf({ file, sheet, findings }: FileFindings): string {
  const counts = (['error', 'query', 'note'] as const).flatMap((grade) => {
    const count = findings.filter((finding) => finding.grade === grade).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? grade : PLURALS[grade]}`];
  });
  const name = sheet === null ? file : `${file}, sheet ${sheet}`;
  return `${name}: ${counts.length === 0 ? 'nothing found' : counts.join(', ')}`;
}

const PLURALS = { error: 'errors', query: 'queries', note: 'notes' } as const;

function lineOf({ grade, row, column, message }: SaidFinding): string {
  const where = [row === null ? null : `row ${row}`, column].filter((part) => part !== null);
  return `  ${grade.padEnd(5)}  ${where.length === 0 ? '' : `${where.join(', ')}: `}${message}`;
}

const CSV_COLUMNS = [
  'file',
  'template',
  'sheet',
  'code',
  'grade',
  'row',
  'column',
  'measure_no',
  'message',
];

function asCsv(checked: readonly FileFindings[]): string {
  const rows = checked.flatMap(({ file, template, sheet, findings }) =>
    findings.map(({ code, grade, row, column, measure_no, message }) =>
      [file, template, sheet, code, grade, row, column, measure_no, message].map((cell) =>
        neutralise(String(cell ?? '')),
      ),
    ),
  );
  return writeCsv(CSV_COLUMNS, rows);
}
