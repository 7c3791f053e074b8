import type { AgeBand } from '../../domain/authorities/AgeBand';
import { findPopulation } from '../../domain/authorities/findPopulation';
import { findContextualItem } from '../../domain/catalogue/findContextualItem';
import type { Measure } from '../../domain/catalogue/Measure';
import { definitionsIn } from '../../domain/catalogue/versions';
import { FIRST_COLLECTED, formatFinancialYear } from '../../domain/periods/quarters';
import type {
  CellContent,
  ColumnSpec,
  ListSpec,
  SheetSpec,
  TableSpec,
} from '../../excel/SheetSpec';
import { ACCENT, HEADING_HEIGHT, HELPER, HELPER_HEADING } from './looks';
import type { SubmissionPlan } from './measuresSheet';
import { LISTS, SHEETS, TABLES } from './names';
import { SHOWN_AS } from './rateFormula';

/** The reference sheet: definitions, the populations that rates are divided by, and the lists behind drop-downs. */
export function referenceSheet(plan: SubmissionPlan): SheetSpec {
  const definitions = definitionsTable(definitionsIn(plan.period).measures);
  const populations = populationsTable(plan, definitions.columns.length + 1);
  return {
    name: SHEETS.reference,
    tabColour: ACCENT,
    frozenRows: 1,
    tables: [definitions, populations],
    lists: answerLists(populations.column + populations.columns.length + 1),
  };
}

function definitionsTable(measures: readonly Measure[]): TableSpec {
  return {
    name: TABLES.definitions,
    column: 0,
    columns: [
      column('Measure no.', 8),
      column('Measure name', 33),
      column('Counts', 34),
      column('Shown as', 11),
      column('Divided by', 27),
      wrapped('Definition', 60),
      wrapped('What counts', 90),
      wrapped('Guidance', 110),
      wrapped('Why it is collected', 40),
      column('Number before 2022', 9),
    ],
    rows: measures.map((measure) => [
      measure.number,
      measure.name,
      `${measure.unit} ${measure.kind === 'flow' ? 'in the quarter' : 'on its last day'}`,
      SHOWN_AS[measure.shownAs.as],
      dividedBy(measure),
      measure.definition,
      measure.whatCounts.join(' '),
      measure.guidance.join(' '),
      measure.purpose,
      measure.oldNumber ?? 'New',
    ]),
    filterButtons: false,
    headingHeight: HEADING_HEIGHT,
    rowsFitText: true,
  };
}

/** The number of the measure that a percentage is of, or the words that name a population in its table. */
function dividedBy({ shownAs }: Measure): CellContent {
  return shownAs.as === 'percentage' ? shownAs.of : agesOf(shownAs.population, shownAs.yearsBefore);
}

function agesOf(band: AgeBand, yearsBefore: number): string {
  const ages = `aged ${band.replace('-', ' to ')}`;
  return yearsBefore === 0 ? ages : `${ages}, ${yearsBefore} years before`;
}

function populationsTable({ authority, period }: SubmissionPlan, at: number): TableSpec {
  const wanted = new Map<string, { band: AgeBand; yearsBefore: number }>();
  for (const { shownAs } of definitionsIn(period).measures) {
    if (shownAs.as === 'percentage') continue;
    const { population: band, yearsBefore } = shownAs;
    wanted.set(agesOf(band, yearsBefore), { band, yearsBefore });
  }
  const rows: CellContent[][] = [];
  for (let year = FIRST_COLLECTED.year; year <= period.year; year += 1) {
    for (const [ages, { band, yearsBefore }] of wanted) {
      const found = findPopulation({ laCode: authority.laCode, band, year: year - yearsBefore });
      if (!found) continue;
      const label = formatFinancialYear(year);
      const source = found.estimated ? 'Our estimate' : found.vintage;
      const key = `${authority.laCode} ${label} ${ages}`;
      rows.push([key, authority.laCode, label, ages, found.persons, `mid-${found.year}`, source]);
    }
  }
  return {
    name: TABLES.populations,
    column: at,
    columns: [
      column('Key', 36),
      column('LA code', 7),
      { ...column('Measure year', 9), numberFormat: '@' },
      column('Ages', 28),
      { ...column('Persons', 9), numberFormat: '#,##0' },
      { ...column('Population year', 11), numberFormat: '@' },
      column('Source', 40),
    ],
    rows,
    filterButtons: false,
    headingHeight: HEADING_HEIGHT,
  };
}

function answerLists(from: number): ListSpec[] {
  return (['X25', 'X30'] as const).flatMap((number, index) => {
    const { answers } = findContextualItem(number);
    if (answers.kind !== 'choice') return [];
    const heading = `Answers to ${number}`;
    return [{ name: LISTS[number], column: from + index, heading, choices: answers.choices }];
  });
}

function column(heading: string, width: number): ColumnSpec {
  return { heading, headingLook: HELPER_HEADING, look: HELPER, width };
}

function wrapped(heading: string, width: number): ColumnSpec {
  return { ...column(heading, width), look: { ...HELPER, wrap: true } };
}
