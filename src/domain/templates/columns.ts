import { REGIONS } from '../authorities/findRegion';
import type { ContextualItem } from '../catalogue/ContextualItem';
import { CURRENT_DEFINITIONS, DEFINITION_VERSIONS } from '../catalogue/versions';
import { listAllowedAnswers } from './allowedAnswers';
import { HEADINGS, type Heading, type TemplateName } from './Template';

/** A column of a template as it stands in a file that is exported or compiled. */
export interface Column {
  readonly heading: Heading;
  /** What it holds and what it means, for people. */
  readonly description: string;
  readonly example: string;
  /** Whether it is never blank in such a file. */
  readonly required: boolean;
  /** Whether it belongs to what tells one row of a submission from every other. */
  readonly identifies: boolean;
  readonly holds: Holds;
}

/** What the cells of a column hold. */
export type Holds =
  | { readonly kind: 'text' }
  /** Text of this form: a regular expression for the whole of it. */
  | { readonly kind: 'code'; readonly pattern: string }
  | { readonly kind: 'choice'; readonly choices: readonly Choice<string>[] }
  | { readonly kind: 'number-choice'; readonly choices: readonly Choice<number>[] }
  /** A day, written `yyyy-mm-dd`. */
  | { readonly kind: 'date' }
  /** A whole number of 0 or more. */
  | { readonly kind: 'count' };

export interface Choice<Value> {
  readonly value: Value;
  /** What it stands for; the same as the value where that says it. */
  readonly label: string;
}

/** The columns of a template in their order, with what the catalogue says of them. */
export function columnsOf(template: TemplateName): readonly Column[] {
  return HEADINGS[template].map((heading) => ({ heading, ...COLUMNS[heading] }));
}

/**
 * The name of a column for programs that take no spaces: small letters and underscores.
 *
 * @example nameOfHeading('Measure no.') // 'measure_no'
 */
export function nameOfHeading(heading: Heading): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/_$/, '');
}

const COLUMNS: Readonly<Record<Heading, Omit<Column, 'heading'>>> = {
  Region: {
    description: 'Region of the authority, as the Office for National Statistics names it.',
    example: 'South East',
    required: true,
    identifies: false,
    holds: { kind: 'choice', choices: REGIONS.map(({ name }) => ({ value: name, label: name })) },
  },
  'LA code': {
    description:
      'Code of the local authority: the 3-digit code of the Department for Education, or the 9-character GSS code in files that were written with it. The code in use in the quarter; for contextual information, on the report date.',
    example: '845',
    required: true,
    identifies: true,
    holds: { kind: 'code', pattern: '[0-9]{3}|E[0-9]{8}' },
  },
  'LA name': {
    description: 'Name of the local authority, as the register of authorities has it.',
    example: 'East Sussex',
    required: true,
    identifies: false,
    holds: { kind: 'text' },
  },
  'Report date': {
    description:
      'The day on which the figures were produced. Where two rows are about the same thing, the one with the later report date counts.',
    example: '2026-11-23',
    required: true,
    identifies: true,
    holds: { kind: 'date' },
  },
  'Measure year': {
    description: 'Financial year: 2026-27 is April 2026 to March 2027.',
    example: '2026-27',
    required: true,
    identifies: true,
    holds: { kind: 'code', pattern: '20[0-9]{2}-[0-9]{2}' },
  },
  'Measure quarter': {
    description: 'Quarter of the financial year.',
    example: 'Q2',
    required: true,
    identifies: true,
    holds: {
      kind: 'choice',
      choices: [
        { value: 'Q1', label: 'April to June' },
        { value: 'Q2', label: 'July to September' },
        { value: 'Q3', label: 'October to December' },
        { value: 'Q4', label: 'January to March' },
      ],
    },
  },
  'Measure no.': {
    description: 'Number of the measure.',
    example: '202',
    required: true,
    identifies: true,
    holds: { kind: 'number-choice', choices: measureChoices() },
  },
  'Measure value': {
    description:
      'The count: a whole number, 0 or more. Rates and percentages are worked out from counts and never stand here. 0 means none; a measure that is not reported has no row.',
    example: '987',
    required: true,
    identifies: false,
    holds: { kind: 'count' },
  },
  'Quality check': {
    description: 'Whether there are significant data quality concerns about the value.',
    example: 'No',
    required: false,
    identifies: false,
    holds: {
      kind: 'choice',
      choices: [
        { value: 'Yes', label: 'There are significant data quality concerns' },
        { value: 'No', label: 'There are none' },
      ],
    },
  },
  'Contextual measure no.': {
    description: 'Number of the contextual item.',
    example: 'X26',
    required: true,
    identifies: true,
    holds: { kind: 'choice', choices: itemChoices() },
  },
  'Contextual measure value': {
    description: `The answer to the item. ${answersByItem(CURRENT_DEFINITIONS.contextualItems)}`,
    example: 'Yes',
    required: true,
    identifies: false,
    holds: { kind: 'text' },
  },
};

/** Every measure that any year has had, since a file may be of any year; named as the latest definition does. */
function measureChoices(): Choice<number>[] {
  const names = new Map<number, string>();
  for (const { measures } of DEFINITION_VERSIONS) {
    for (const { number, name } of measures) names.set(number, name);
  }
  return [...names].map(([value, label]) => ({ value, label }));
}

function itemChoices(): Choice<string>[] {
  const questions = new Map<string, string>();
  for (const { contextualItems } of DEFINITION_VERSIONS) {
    for (const { number, question } of contextualItems) questions.set(number, question);
  }
  return [...questions].map(([value, label]) => ({ value, label }));
}

/** @example 'X01 to X24, X26: “Yes” or “No”. X27: “Child” or “Family”.' */
function answersByItem(items: readonly ContextualItem[]): string {
  const byAnswers = new Map<string, ContextualItem[]>();
  for (const item of items) {
    const answers = listAllowedAnswers(item);
    byAnswers.set(answers, [...(byAnswers.get(answers) ?? []), item]);
  }
  return [...byAnswers]
    .map(([answers, group]) => `${numbersOf(group, items)}: ${answers}.`)
    .join(' ');
}

/** Three or more items that follow each other are named by the first and the last of them. */
function numbersOf(group: readonly ContextualItem[], all: readonly ContextualItem[]): string {
  const runs: ContextualItem[][] = [];
  for (const item of group) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && all.indexOf(item) === all.indexOf(last) + 1) run.push(item);
    else runs.push([item]);
  }
  return runs.map(nameRun).join(', ');
}

function nameRun(run: readonly ContextualItem[]): string {
  const numbers = run.map(({ number }) => number);
  return numbers.length > 2 ? `${numbers[0]} to ${numbers.at(-1)}` : numbers.join(', ');
}
