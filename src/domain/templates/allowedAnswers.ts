import type { ContextualItem } from '../catalogue/ContextualItem';

/**
 * What may be answered to a contextual item, short enough to stand beside it on a sheet.
 *
 * @example sayAllowedAnswers(findContextualItem('X27')) // 'Child, Family'
 */
export function sayAllowedAnswers({ answers }: ContextualItem): string {
  if (answers.kind === 'date') return 'Date; a month or a year is enough';
  if (answers.kind === 'yes-no') return 'Yes, No';
  if (answers.choices.length === 2) return answers.choices.join(', ');
  return answers.acceptsOtherText ? 'One of the list, or another name' : 'One of the list';
}

/**
 * What may stand in a file as the answer to a contextual item, in full.
 *
 * @example listAllowedAnswers(findContextualItem('X27')) // '“Child” or “Family”'
 */
export function listAllowedAnswers({ answers }: ContextualItem): string {
  if (answers.kind === 'date') return 'a date written yyyy-mm-dd';
  if (answers.kind === 'yes-no') return '“Yes” or “No”';
  const quoted = answers.choices.map((choice) => `“${choice}”`);
  if (answers.acceptsOtherText) return `${quoted.join(', ')}, or any other name`;
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`;
}
