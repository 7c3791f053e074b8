import type { ChoiceAnswers, ContextualItem, ContextualNumber } from './ContextualItem';
import type { MeasureNumber } from './Measure';
import { CURRENT_DEFINITIONS } from './versions';

/** All 31 contextual items in the order of the Contextual sheet. */
export const CONTEXTUAL_ITEMS: readonly ContextualItem[] = CURRENT_DEFINITIONS.contextualItems;

const BY_NUMBER = new Map<string, ContextualItem>(
  CONTEXTUAL_ITEMS.map((item) => [item.number, item]),
);

/** Whether the text is the number of an item as it is written: `X05`, not `x5`. */
export function isContextualNumber(text: string): text is ContextualNumber {
  return BY_NUMBER.has(text);
}

/** The item with the number as it is written; null for any other text. */
export function findContextualItem(number: ContextualNumber): ContextualItem;
export function findContextualItem(number: string): ContextualItem | null;
export function findContextualItem(number: string): ContextualItem | null {
  return BY_NUMBER.get(number) ?? null;
}

/** The item that asks about data quality concerns with a measure. X02 covers 202 and its sources. */
export function qualityItemOf(measure: MeasureNumber): ContextualItem | null {
  return (
    CONTEXTUAL_ITEMS.find((item) => isQualityItem(item) && item.aboutMeasures.includes(measure)) ??
    null
  );
}

/** Whether the item is one of X01 to X24. */
export function isQualityItem(item: ContextualItem): boolean {
  return item.number <= 'X24';
}

/**
 * The choice that a text stands for, written as the list writes it: any case, any white space, straight or curly
 * apostrophes, and the aliases that are known. Null if it stands for none.
 *
 * @example findChoice(answersOfX30, 'corelogic') // 'Mosaic (Access, formerly Servelec Corelogic / Frameworki)'
 */
export function findChoice(answers: ChoiceAnswers, text: string): string | null {
  const wanted = foldAnswer(text);
  const choice = answers.choices.find((candidate) => foldAnswer(candidate) === wanted);
  if (choice !== undefined) return choice;
  const alias = Object.keys(answers.aliases).find((candidate) => foldAnswer(candidate) === wanted);
  return alias === undefined ? null : (answers.aliases[alias] ?? null);
}

function foldAnswer(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replace(/[‘’]/g, "'").toLowerCase();
}
