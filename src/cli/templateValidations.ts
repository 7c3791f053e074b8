import type { ContextualItem } from '../domain/catalogue/ContextualItem';
import { definitionsIn } from '../domain/catalogue/versions';
import { formatDate } from '../domain/periods/days';
import type { Period } from '../domain/periods/Period';
import { lastDay } from '../domain/periods/quarters';
import { sayAllowedAnswers } from '../domain/templates/allowedAnswers';
import { HEADINGS, type Heading, type TemplateName } from '../domain/templates/Template';
import type { Allowed, ValidationToWrite } from '../files/xlsx/writeValidation';
import type { TemplatePlan } from './planTemplate';
import { listNameOf } from './templateReference';

/**
 * What the cells of the Measures sheet accept. Texts are short, because Excel shows them over the cells below. Pasting
 * gets round all of it, and so `riia check` looks at everything again.
 */
export function measuresValidations({ quarters }: TemplatePlan): ValidationToWrite[] {
  const dates: ValidationToWrite[] = [];
  let row = 2;
  for (const { period } of quarters) {
    const last = row + definitionsIn(period).measures.length - 1;
    dates.push(dateValidation(rangeOf('measures', 'Report date', row, last), period));
    row = last + 1;
  }
  return [
    ...dates,
    { cells: rangeOf('measures', 'Measure value', 2, row - 1), ...COUNT },
    { cells: rangeOf('measures', 'Quality check', 2, row - 1), ...QUALITY_CHECK },
  ];
}

/** What the cells of the Contextual sheet accept, which differs from item to item. */
export function contextualValidations(
  { quarters }: TemplatePlan,
  items: readonly ContextualItem[],
): ValidationToWrite[] {
  const last = quarters.at(-1);
  if (!last || items.length === 0) return [];
  return [
    dateValidation(rangeOf('contextual', 'Report date', 2, items.length + 1), last.period),
    ...items.map((item, index) => answerValidation(item, index + 2)),
  ];
}

function rangeOf(template: TemplateName, heading: Heading, from: number, to: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + HEADINGS[template].indexOf(heading));
  return from === to ? `${letter}${from}` : `${letter}${from}:${letter}${to}`;
}

/** A day before the quarter's end is a query in a check and no error: Excel asks and does not insist. */
function dateValidation(cells: string, period: Period): ValidationToWrite {
  const end = lastDay(period);
  return {
    cells,
    allow: { kind: 'date', from: end },
    prompt: { title: 'Report date', text: 'The day on which the figures were produced.' },
    refusal: {
      title: 'Report date',
      text: `Enter a date such as 23/11/2026, not before the quarter’s end on ${formatDate(end)}.`,
      insist: false,
    },
  };
}

const COUNT: Omit<ValidationToWrite, 'cells'> = {
  allow: { kind: 'whole-number', least: 0 },
  prompt: {
    title: 'Measure value',
    text: 'The count: a whole number, 0 or more. Blank if it is not reported.',
  },
  refusal: {
    title: 'Measure value',
    text: 'Enter the count: a whole number, 0 or more. Leave the cell blank if it is not reported. Rates and percentages are worked out for you.',
    insist: true,
  },
};

const QUALITY_CHECK: Omit<ValidationToWrite, 'cells'> = {
  allow: { kind: 'list', choices: ['Yes', 'No'] },
  prompt: {
    title: 'Quality check',
    text: 'Yes if there are significant data quality concerns about this value.',
  },
  refusal: {
    title: 'Quality check',
    text: 'Choose Yes or No, or leave the cell blank.',
    insist: true,
  },
};

function answerValidation(item: ContextualItem, row: number): ValidationToWrite {
  const { number, answers } = item;
  const takesMore =
    answers.kind === 'date' || (answers.kind === 'choice' && answers.acceptsOtherText);
  return {
    cells: rangeOf('contextual', 'Contextual measure value', row, row),
    allow: allowedFor(item),
    prompt: { title: number, text: promptFor(item) },
    refusal: takesMore
      ? null
      : { title: number, text: 'Choose one of the listed answers.', insist: true },
  };
}

function allowedFor(item: ContextualItem): Allowed {
  const { answers } = item;
  const name = listNameOf(item);
  if (name !== null) return { kind: 'named-list', name };
  if (answers.kind === 'date') return { kind: 'anything' };
  return { kind: 'list', choices: answers.kind === 'choice' ? answers.choices : ['Yes', 'No'] };
}

const LONGEST_PROMPT = 100;

function promptFor(item: ContextualItem): string {
  const answers = `${sayAllowedAnswers(item)}.`;
  const full = `${item.question.replace(/(?<![.?])$/, '.')} ${answers}`;
  return full.length < LONGEST_PROMPT ? full : answers;
}
