import type { Cell } from './Cell';
import type { QualityCheck } from './Entry';
import { read, unread, type Parsed } from './Parsed';
import type { QualityProblem } from './RowReading';

const ANSWERS: ReadonlyMap<string, QualityCheck> = new Map([
  ['', null],
  ['yes', 'Yes'],
  ['y', 'Yes'],
  ['true', 'Yes'],
  ['1', 'Yes'],
  ['no', 'No'],
  ['n', 'No'],
  ['false', 'No'],
  ['0', 'No'],
]);

/** Reads a Quality check or any other Yes/No answer: Yes/No, Y/N, TRUE/FALSE, 1/0, in any case; blank is not stated. */
export function parseQualityCheck(cell: Cell): Parsed<QualityCheck, QualityProblem> {
  if (typeof cell === 'object') return unread('noResult' in cell ? 'no-result' : 'unlisted');
  const answer = ANSWERS.get(
    String(cell)
      .replace(/\u00a0/g, ' ')
      .trim()
      .toLowerCase(),
  );
  return answer === undefined ? unread('unlisted') : read(answer);
}
