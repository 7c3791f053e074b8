import type { ContextualItem } from '../../domain/catalogue/ContextualItem';
import { isQualityItem } from '../../domain/catalogue/findContextualItem';
import { definitionsIn } from '../../domain/catalogue/versions';
import type { ContextualEntry } from '../../domain/entries/Entry';
import { formatDate, serialOfDate } from '../../domain/periods/days';
import type { IsoDate } from '../../domain/periods/IsoDate';
import type { ColumnSpec, SheetSpec, ValidationSpec } from '../../excel/SheetSpec';
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
import type { SubmissionPlan } from './measuresSheet';
import { HELPER_HEADINGS, LISTS, SHEETS, TABLES } from './names';

/**
 * The Contextual sheet: X01 to X24 follow from the Quality check column of the measures and stay blank here; X25 to X31 are
 * the person's to answer. Answers known from before are filled in.
 */
export function contextualSheet(
  plan: SubmissionPlan,
  earlier: readonly ContextualEntry[],
): SheetSpec {
  const items = definitionsIn(plan.period).contextualItems;
  const { authority, reportDate } = plan;
  return {
    name: SHEETS.contextual,
    tabColour: ACCENT,
    frozenRows: 1,
    tables: [
      {
        name: TABLES.contextual,
        column: 0,
        columns: columnsFor(plan, items),
        rows: items.map((item) => [
          authority.region,
          authority.laCode,
          authority.name,
          serialOfDate(reportDate),
          item.number,
          isQualityItem(item) ? null : lastAnswer(item, earlier),
          item.question,
          allowedAnswers(item),
        ]),
        filterButtons: true,
        headingHeight: HEADING_HEIGHT,
      },
    ],
  };
}

function lastAnswer(item: ContextualItem, earlier: readonly ContextualEntry[]): string | null {
  const answers = earlier
    .filter((entry) => entry.item === item.number && entry.value !== null)
    .sort((a, b) => a.reportDate.localeCompare(b.reportDate));
  const last = answers.at(-1)?.value ?? null;
  return last !== null && item.answers.kind === 'date' ? formatDate(last as IsoDate) : last;
}

function allowedAnswers(item: ContextualItem): string {
  if (isQualityItem(item)) return 'From Quality check on Measures';
  const { answers } = item;
  if (answers.kind === 'date') return 'Date; a month or a year is enough';
  if (answers.kind === 'yes-no') return 'Yes, No';
  if (answers.choices.length === 2) return answers.choices.join(', ');
  return answers.acceptsOtherText ? 'One of the list, or another name' : 'One of the list';
}

function columnsFor({ authority }: SubmissionPlan, items: readonly ContextualItem[]): ColumnSpec[] {
  const filled = { headingLook: EXPORTED_HEADING, look: FILLED };
  const helper = { headingLook: HELPER_HEADING, look: HELPER };
  return [
    { heading: 'Region', width: widthFor(authority.region, 10), ...filled },
    { heading: 'LA code', width: 7, numberFormat: '0', ...filled },
    { heading: 'LA name', width: widthFor(authority.name, 11), ...filled },
    { heading: 'Report date', width: 10.5, numberFormat: 'dd/mm/yyyy', ...filled },
    { heading: 'Contextual measure no.', width: 15, ...filled },
    {
      heading: 'Contextual measure value',
      width: 27,
      // Text, so that “June 2019” stays as it was typed and is not made into the first of June.
      numberFormat: '@',
      validation: items.map(answerValidation),
      exceptions: items.flatMap((item, row) =>
        isQualityItem(item) ? [] : [{ row, look: TO_FILL }],
      ),
      ...filled,
    },
    { heading: HELPER_HEADINGS.question, width: 58, ...helper },
    { heading: HELPER_HEADINGS.allowedAnswers, width: 32, ...helper },
  ];
}

function answerValidation(item: ContextualItem): ValidationSpec | null {
  if (isQualityItem(item)) return null;
  const { answers } = item;
  const prompt = { title: item.number, message: promptFor(item) };
  if (answers.kind === 'date') return { allow: { kind: 'anything' }, prompt, refusal: null };
  const refusal = { title: item.number, message: 'Choose one of the listed answers.' };
  if (answers.kind === 'yes-no')
    return { allow: { kind: 'list', source: 'Yes,No' }, prompt, refusal };
  const long = item.number === 'X25' || item.number === 'X30' ? LISTS[item.number] : null;
  return {
    allow: { kind: 'list', source: long ? `=${long}` : answers.choices.join(',') },
    prompt,
    refusal: answers.acceptsOtherText ? null : refusal,
  };
}

const LONGEST_PROMPT = 100;

function promptFor(item: ContextualItem): string {
  const full = `${item.question} ${allowedAnswers(item)}.`;
  return full.length < LONGEST_PROMPT ? full : `${allowedAnswers(item)}.`;
}
