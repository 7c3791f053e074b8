import { BUILT_IN_POPULATIONS } from '../domain/authorities/findPopulation';
import { isMeasureNumber } from '../domain/catalogue/findMeasure';
import type { MeasureNumber } from '../domain/catalogue/Measure';
import { outcomesOf } from '../domain/compile/countOutcomes';
import { explainReason } from '../domain/compile/explainReason';
import { comparePlaces } from '../domain/compile/order';
import type { CompileSource, Outcome, Plan } from '../domain/compile/Plan';
import { planCompilation } from '../domain/compile/planCompilation';
import { quoteCell } from '../domain/entries/Cell';
import { keyOfEntry, type MeasureEntry } from '../domain/entries/Entry';
import type { TableReading } from '../domain/entries/readTable';
import { renderEntry, type CodeScheme } from '../domain/entries/renderEntry';
import type { MeasureReading } from '../domain/entries/RowReading';
import { isRate, type Rate } from '../domain/rates/Rate';
import { rateOf } from '../domain/rates/rateOf';
import { MEASURES_HEADINGS } from '../domain/templates/Template';
import { writeCsv } from '../files/csv/write';
import type { Command } from './Command';
import { findFiles } from './findFiles';
import { parseCommandLine, todayOf } from './parseCommandLine';
import { readFound } from './readFound';
import { EXIT, WrongUse, type ExitCode, type Terminal } from './Terminal';

export const rates: Command = {
  name: 'rates',
  usage: 'rates COMPILED.csv',
  summary: 'prints a measures file with the rate or percentage of each row, as CSV',
  details: [
    'COMPILED.csv is a compiled file, or any submission. Rates are per 10,000 for the quarter, not a',
    'year. “reason” says why a row has none, or what to know of the one it has; “population_year” is',
    'the mid-year estimate that was divided by.',
    '',
    '  --today YYYY-MM-DD   the date that “in the future” and “quarter not over yet” are judged',
    '                       against (default: today)',
  ],
  run: runRates,
};

const RATE_COLUMNS = ['rate', 'percentage', 'denominator', 'population_year', 'reason'];

async function runRates(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseCommandLine(args, { today: { type: 'string' } });
  const [path, another] = positionals;
  if (path === undefined || another !== undefined) throw new WrongUse('rates takes one file.');
  const today = todayOf(values.today, terminal);
  const [file, more] = await findFiles([path], null);
  if (more) throw new WrongUse(`rates takes one file, and ${path} is a folder with several.`);
  const reading = file ? await readFound(file) : null;
  const sources = measuresOf(reading?.sources ?? [], terminal);
  if (!reading || sources.length === 0) {
    terminal.say(`${path} holds no measures that can be read.`);
    return EXIT.wrongUse;
  }
  const plan = planCompilation(sources, { today, history: [], populations: BUILT_IN_POPULATIONS });
  terminal.print(
    writeCsv(
      [...MEASURES_HEADINGS, ...RATE_COLUMNS],
      ratedRows(plan, codeSchemeOf(reading.tables)),
    ),
  );
  const wrong = plan.refused.filter(({ reason }) => reason.code !== 'not-reported');
  return wrong.length + plan.conflicts.length > 0 ? EXIT.dataProblems : EXIT.done;
}

/** The readable measures tables; what cannot be read is said. */
function measuresOf(sources: readonly CompileSource[], terminal: Terminal): CompileSource[] {
  return sources.filter((source) => {
    if ('unread' in source) terminal.say(`${source.file}: ${source.unread}`);
    return !('unread' in source) && source.template === 'measures';
  });
}

/** A file that was compiled with 9-character codes keeps them. */
function codeSchemeOf(tables: readonly TableReading[]): CodeScheme {
  const codes = tables
    .flatMap(({ readings }) => readings)
    .flatMap(({ laCode: { parsed } }) => (parsed.ok ? [parsed.value.gssCode] : []));
  return codes.length > 0 && codes.every((gssCode) => gssCode !== null) ? 'gss' : 'dfe';
}

function ratedRows(plan: Plan, codeScheme: CodeScheme): string[][] {
  const counts = new Map(plan.kept.map(({ entry, value }) => [keyOfEntry(entry), value]));
  return [...outcomesOf(plan)]
    .sort((a, b) => comparePlaces(a.place, b.place))
    .flatMap((outcome) => ratedRow(outcome, counts, codeScheme));
}

/** The row with its rate; none for what is no row of a measures table. */
function ratedRow(
  outcome: Outcome,
  counts: ReadonlyMap<string, number | string>,
  codeScheme: CodeScheme,
): string[][] {
  if (outcome.outcome !== 'refused') {
    const { entry } = outcome;
    if (entry.template !== 'measures') return [];
    return [
      [...renderEntry(entry, { codeScheme }), ...rateColumns(entry, rateOfEntry(entry, counts))],
    ];
  }
  if (outcome.reading?.template !== 'measures') return [];
  const reason = outcome.reason.code === 'not-reported' ? 'not reported' : explainReason(outcome);
  return [[...cellsOf(outcome.reading), '', '', '', '', reason]];
}

function rateOfEntry(entry: MeasureEntry, counts: ReadonlyMap<string, number | string>): Rate {
  const { laCode, period, measure } = entry;
  if (!isMeasureNumber(measure)) throw new Error(`${measure} was read as a measure and is none`);
  const countOf = (other: MeasureNumber) => {
    const count =
      other === measure ? entry.value : counts.get(keyOfEntry({ ...entry, measure: other }));
    return typeof count === 'number' ? count : null;
  };
  return rateOf({ laCode, period, measure, countOf, populations: BUILT_IN_POPULATIONS });
}

/** What DfE publishes as the percentage of conferences in time has another denominator. */
const NOT_THE_FIGURE_OF_DFE = 209;

function rateColumns({ measure }: MeasureEntry, rate: Rate): string[] {
  if (!isRate(rate)) return ['', '', '', '', rate.none];
  const value = rate.value.toFixed(1);
  const denominator = String(rate.denominator);
  if (rate.as === 'percentage') {
    const note =
      measure === NOT_THE_FIGURE_OF_DFE
        ? 'of section 47 enquiries; not the DfE figure, which divides by conferences'
        : '';
    return ['', value, denominator, '', note];
  }
  const notes = [
    rate.indicative ? 'indicative for one authority' : null,
    rate.population.estimated ? 'the population is our estimate' : null,
  ].filter((note) => note !== null);
  return [value, '', denominator, String(rate.population.year), notes.join('; ')];
}

/** A refused row as its source has it. */
function cellsOf(reading: MeasureReading): string[] {
  const { region, laCode, laName, reportDate, year, quarter, measure, value, qualityCheck } =
    reading;
  return [region, laCode, laName, reportDate, year, quarter, measure, value, qualityCheck].map(
    ({ cell }) => quoteCell(cell),
  );
}
