import type { Authority } from '../domain/authorities/Authority';
import type { ContextualItem } from '../domain/catalogue/ContextualItem';
import type { DefinitionVersion } from '../domain/catalogue/DefinitionVersion';
import type { Measure } from '../domain/catalogue/Measure';
import { definitionsIn } from '../domain/catalogue/versions';
import type { IsoDate } from '../domain/periods/IsoDate';
import type { Period } from '../domain/periods/Period';
import { formatFinancialYear } from '../domain/periods/quarters';
import { sayAllowedAnswers } from '../domain/templates/allowedAnswers';
import {
  CONTEXTUAL_HEADINGS,
  HEADINGS,
  HELPER_HEADINGS,
  MEASURES_HEADINGS,
  type Heading,
} from '../domain/templates/Template';
import type { CellException, CellToWrite, ColumnLook, SheetToWrite } from '../files/xlsx/write';
import type { TemplatePlan } from './planTemplate';
import { referenceSheet } from './templateReference';
import { contextualValidations, measuresValidations } from './templateValidations';

/** The name of each sheet, and of its table; the same as in a workbook that the add-in makes, which so knows them. */
export const TEMPLATE_SHEETS = { measures: 'Measures', contextual: 'Contextual' } as const;
export const TEMPLATE_TABLES = {
  measures: 'RIIA_Measures',
  contextual: 'RIIA_Contextual',
} as const;

/** The sheets of a blank workbook: the two templates with helper columns, and what to look up. */
export function templateSheets(plan: TemplatePlan): SheetToWrite[] {
  const definitions = definitionsOf(plan);
  return [
    measuresSheet(plan),
    contextualSheet(plan, definitions.contextualItems),
    referenceSheet(definitions),
  ];
}

function definitionsOf({ quarters }: TemplatePlan): DefinitionVersion {
  const last = quarters.at(-1);
  if (!last) throw new Error('a template is of one quarter or more');
  return definitionsIn(last.period);
}

const MEASURE_NAME = MEASURES_HEADINGS.length;
const [MEASURE_NAME_HEADING, , , REASON_HEADING] = HELPER_HEADINGS.measures;

function measuresSheet(plan: TemplatePlan): SheetToWrite {
  const { quarters, reportDate } = plan;
  const all = quarters.flatMap(({ period, authority }) =>
    definitionsIn(period).measures.map((measure) => ({ period, authority, measure })),
  );
  return {
    name: TEMPLATE_SHEETS.measures,
    table: TEMPLATE_TABLES.measures,
    headings: [...MEASURES_HEADINGS, MEASURE_NAME_HEADING, REASON_HEADING],
    rows: all.map(({ period, authority, measure }) => [
      ...authorityCells(authority, reportDate),
      ...measureCells(period, measure),
    ]),
    dateColumns: [dateColumn('measures')],
    widths: [...authorityWidths(plan), 9, 9.5, 9, 10, 9.5, 35, 30],
    looks: [
      ...authorityLooks(reportDate),
      { ...FILLED, numberFormat: '@' },
      { ...FILLED, numberFormat: '@' },
      { ...FILLED, numberFormat: '0' },
      { ...TO_FILL, numberFormat: '#,##0' },
      TO_FILL,
      HELPER,
      { heading: HELPER.heading, body: TO_FILL.body, numberFormat: '@' },
    ],
    exceptions: all.flatMap(({ measure }, row) => indentPart(measure, row)),
    validations: measuresValidations(plan),
    ...SHEET_LOOK,
  };
}

function measureCells(period: Period, { number, name }: Measure): CellToWrite[] {
  const quarter = [formatFinancialYear(period.year), `Q${period.quarter}`];
  return [...quarter, number, null, null, name, null];
}

function indentPart({ partOf }: Measure, row: number): CellException[] {
  return partOf === undefined ? [] : [{ row, column: MEASURE_NAME, look: { indent: 1 } }];
}

function contextualSheet(plan: TemplatePlan, items: readonly ContextualItem[]): SheetToWrite {
  const { contextual, reportDate } = plan;
  const rows = contextual === null ? [] : items;
  return {
    name: TEMPLATE_SHEETS.contextual,
    table: TEMPLATE_TABLES.contextual,
    headings: [...CONTEXTUAL_HEADINGS, ...HELPER_HEADINGS.contextual],
    rows: rows.map((item) => [
      ...(contextual === null ? [] : authorityCells(contextual, reportDate)),
      ...[item.number, null, item.question, sayAllowedAnswers(item)],
    ]),
    dateColumns: [dateColumn('contextual')],
    widths: [...authorityWidths(plan), 13, 27, 58, 32],
    looks: [
      ...authorityLooks(reportDate),
      FILLED,
      // Text, so that “June 2019” stays as it was typed and is not made into the first of June.
      { ...TO_FILL, numberFormat: '@' },
      HELPER,
      HELPER,
    ],
    validations: contextualValidations(plan, rows),
    ...SHEET_LOOK,
  };
}

function authorityCells(
  { region, laCode, name }: Authority,
  reportDate: IsoDate | null,
): CellToWrite[] {
  return [region, laCode, name, reportDate];
}

function dateColumn(template: keyof typeof HEADINGS): number {
  const date: Heading = 'Report date';
  return HEADINGS[template].indexOf(date);
}

/** Region, LA code, LA name and Report date. */
function authorityWidths({ quarters }: TemplatePlan): number[] {
  const fit = (texts: readonly string[], least: number): number =>
    Math.min(24, Math.max(least, ...texts.map((text) => text.length + 2)));
  const authorities = quarters.map(({ authority }) => authority);
  return [
    fit(
      authorities.map(({ region }) => region),
      10,
    ),
    7,
    fit(
      authorities.map(({ name }) => name),
      11,
    ),
    10.5,
  ];
}

function authorityLooks(reportDate: IsoDate | null): ColumnLook[] {
  return [FILLED, { ...FILLED, numberFormat: '0' }, FILLED, reportDate === null ? TO_FILL : FILLED];
}

const ACCENT = '#02535E';
const SHEET_LOOK = { tabColour: ACCENT, headingHeight: 31 } as const;
const EXPORTED_HEADING = { fill: ACCENT, colour: '#FFFFFF', bold: true, wrap: true } as const;

/** Columns of the template that are filled for the person. */
const FILLED: ColumnLook = {
  heading: EXPORTED_HEADING,
  // No fill, so that the lines between cells stay.
  body: { colour: '#5C5C5C' },
};
/** Columns of the template that the person fills. */
const TO_FILL: ColumnLook = {
  heading: EXPORTED_HEADING,
  body: { fill: '#FFFBE6', colour: '#000000' },
};
/** Columns that help the person and are no part of the file. */
const HELPER: ColumnLook = {
  heading: { fill: '#E6E6E6', colour: '#000000', bold: true, italic: true, wrap: true },
  body: { fill: '#F5F5F5', colour: '#4A4A4A' },
};
