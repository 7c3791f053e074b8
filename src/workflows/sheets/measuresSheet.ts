import type { Authority } from '../../domain/authorities/Authority';
import type { Measure } from '../../domain/catalogue/Measure';
import { definitionsIn } from '../../domain/catalogue/versions';
import type { MeasureEntry } from '../../domain/entries/Entry';
import { serialOfDate } from '../../domain/periods/days';
import type { IsoDate } from '../../domain/periods/IsoDate';
import type { Period } from '../../domain/periods/Period';
import { formatFinancialYear, isSamePeriod, periodBefore } from '../../domain/periods/quarters';
import type { CellContent, ColumnSpec, SheetSpec, ValidationSpec } from '../../excel/SheetSpec';
import {
  ACCENT,
  EXPORTED_HEADING,
  FILLED,
  HEADING_HEIGHT,
  HELPER,
  HELPER_HEADING,
  TO_FILL,
  widthFor,
} from './looks';
import { HELPER_HEADINGS, SHEETS, TABLES } from './names';
import { rateFormula } from './rateFormula';

/** Everything that a new submission's sheets are made from. */
export interface SubmissionPlan {
  readonly authority: Authority;
  readonly period: Period;
  readonly reportDate: IsoDate;
  /** Values known already: those of the same quarter are filled in, those of the quarter before stand beside them. */
  readonly earlier: readonly MeasureEntry[];
}

/** The Measures sheet of a submission: one row a measure in the order of the collection, template columns first. */
export function measuresSheet(plan: SubmissionPlan): SheetSpec {
  const measures = definitionsIn(plan.period).measures;
  return {
    name: SHEETS.measures,
    tabColour: ACCENT,
    frozenRows: 1,
    tables: [
      {
        name: TABLES.measures,
        column: 0,
        columns: columnsFor(plan, measures),
        rows: measures.map((measure) => rowFor(plan, measure)),
        filterButtons: true,
        headingHeight: HEADING_HEIGHT,
      },
    ],
  };
}

function rowFor(plan: SubmissionPlan, measure: Measure): CellContent[] {
  const { authority, period, reportDate } = plan;
  const now = latest(plan.earlier, measure.number, period);
  const before = latest(plan.earlier, measure.number, periodBefore(period));
  return [
    authority.region,
    authority.laCode,
    authority.name,
    serialOfDate(reportDate),
    formatFinancialYear(period.year),
    `Q${period.quarter}`,
    measure.number,
    now?.value ?? null,
    now?.qualityCheck ?? null,
    measure.name,
    null,
    before?.value ?? null,
    null,
  ];
}

function latest(
  entries: readonly MeasureEntry[],
  measure: number,
  period: Period,
): MeasureEntry | undefined {
  return entries
    .filter((entry) => entry.measure === measure && isSamePeriod(entry.period, period))
    .reduce<MeasureEntry | undefined>(
      (best, entry) => (best && best.reportDate >= entry.reportDate ? best : entry),
      undefined,
    );
}

function columnsFor({ authority }: SubmissionPlan, measures: readonly Measure[]): ColumnSpec[] {
  return [
    filled('Region', widthFor(authority.region, 10)),
    { ...filled('LA code', 7), numberFormat: '0' },
    filled('LA name', widthFor(authority.name, 11)),
    { ...filled('Report date', 10.5), numberFormat: 'dd/mm/yyyy' },
    { ...filled('Measure year', 9), numberFormat: '@' },
    { ...filled('Measure quarter', 9.5), numberFormat: '@' },
    { ...filled('Measure no.', 9), numberFormat: '0' },
    {
      ...toFill('Measure value', 10),
      numberFormat: '#,##0',
      validation: measures.map(valueValidation),
    },
    { ...toFill('Quality check', 9.5), validation: QUALITY_VALIDATION },
    {
      ...helper(HELPER_HEADINGS.measureName, 35),
      exceptions: measures.flatMap((measure, row) =>
        measure.partOf === undefined ? [] : [{ row, look: { indent: 1 } }],
      ),
    },
    {
      ...helper(HELPER_HEADINGS.rate, 13),
      look: { ...HELPER, align: 'Right' },
      numberFormat: measures.map((measure) =>
        measure.shownAs.as === 'percentage' ? '0.0"%"' : '#,##0.0',
      ),
      formula: rateFormula(),
    },
    { ...helper(HELPER_HEADINGS.lastQuarter, 9.5), numberFormat: '#,##0' },
    {
      ...helper(HELPER_HEADINGS.reason, 30),
      look: TO_FILL,
      numberFormat: '@',
    },
  ];
}

/** Text of at most two lines and under 100 characters, because the prompt covers the cells below. */
function valueValidation(measure: Measure): ValidationSpec {
  return {
    allow: { kind: 'whole-number', least: 0 },
    prompt: {
      title: 'Measure value',
      message: `${measure.number} ${measure.name}. A whole number, 0 or more. Blank if not reported.`,
    },
    refusal: {
      title: 'Measure value',
      message:
        'Enter the count: a whole number, 0 or more. Leave the cell blank if it is not reported. Rates and percentages are worked out for you.',
    },
  };
}

const QUALITY_VALIDATION: ValidationSpec = {
  allow: { kind: 'list', source: 'Yes,No' },
  prompt: {
    title: 'Quality check',
    message: 'Yes if there are significant data quality concerns about this value.',
  },
  refusal: { title: 'Quality check', message: 'Choose Yes or No, or leave the cell blank.' },
};

function filled(heading: string, width: number): ColumnSpec {
  return { heading, headingLook: EXPORTED_HEADING, look: FILLED, width };
}

function toFill(heading: string, width: number): ColumnSpec {
  return { heading, headingLook: EXPORTED_HEADING, look: TO_FILL, width };
}

function helper(heading: string, width: number): ColumnSpec {
  return { heading, headingLook: HELPER_HEADING, look: HELPER, width };
}
