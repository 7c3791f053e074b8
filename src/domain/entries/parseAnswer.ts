import type { ChoiceAnswers, ContextualItem } from '../catalogue/ContextualItem';
import { findChoice } from '../catalogue/findContextualItem';
import { isBlankCell, quoteCell, type Cell } from './Cell';
import { read, unread, type Parsed } from './Parsed';
import { parseApproximateDate } from '../periods/parseApproximateDate';
import { parseQualityCheck } from './parseQualityCheck';
import type { AnswerProblem } from './RowReading';
import { beginsWithFormulaSign, foldSpaces, hasNoResult } from './text';

/**
 * Reads the answer to a contextual item, as the template writes it: Yes/No, one of the choices (any case, known other
 * spellings too), free text where the item takes it, or a date written `yyyy-mm-dd`.
 *
 * @returns the answer, or null for a blank cell.
 * @example parseAnswer(findContextualItem('X31'), 'June 2019') // { ok: true, value: '2019-06-15' }
 */
export function parseAnswer(
  item: ContextualItem,
  cell: Cell,
): Parsed<string | null, AnswerProblem> {
  if (isBlankCell(cell)) return read(null);
  if (hasNoResult(cell)) return unread('no-result');
  if (item.answers.kind === 'date') return parseDateAnswer(cell);
  return item.answers.kind === 'yes-no' ? parseQualityCheck(cell) : parseChoice(item.answers, cell);
}

function parseDateAnswer(cell: Cell): Parsed<string, AnswerProblem> {
  const date = parseApproximateDate(cell);
  if (date.ok) return date;
  return unread(date.problem === 'month-first' ? 'month-first' : 'date-unreadable');
}

function parseChoice(answers: ChoiceAnswers, cell: Cell): Parsed<string, AnswerProblem> {
  const choice = typeof cell === 'string' ? findChoice(answers, cell) : null;
  if (choice !== null) return read(choice);
  const isText = typeof cell === 'string' || typeof cell === 'number';
  if (!answers.acceptsOtherText || !isText) return unread('unlisted');
  return beginsWithFormulaSign(cell) ? unread('formula-sign') : read(foldSpaces(quoteCell(cell)));
}
