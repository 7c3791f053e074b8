import { answerDateUnreadable } from '../../../../src/domain/checks/cell/answer-date-unreadable';
import { findInRows, titlesOf } from '../../../support/findings';
import { contextualRows } from '../../../support/table';

test('is silent about days, months, years and blanks', () => {
  const rows = contextualRows(`
    Contextual measure no. | Contextual measure value
    X31 | 15/06/2019
    X31 | June 2019
    X31 | 2019
    X31 |
  `);
  expect(titlesOf(findInRows(answerDateUnreadable, rows))).toEqual([]);
});

test('has nothing to say of other items', () => {
  const rows = contextualRows(`
    Contextual measure no. | Contextual measure value
    X30 | some time ago
  `);
  expect(titlesOf(findInRows(answerDateUnreadable, rows))).toEqual([]);
});

test('finds text that is no date', () => {
  const rows = contextualRows(`
    Contextual measure no. | Contextual measure value
    X31 | some time ago
  `);
  expect(titlesOf(findInRows(answerDateUnreadable, rows))).toEqual(['F2: X31 is not a date here']);
});

test('finds each of several', () => {
  const rows = contextualRows(`
    Contextual measure no. | Contextual measure value
    X31 | 6/15/2019
    X31 | 15/6/19
  `);
  expect(titlesOf(findInRows(answerDateUnreadable, rows))).toEqual([
    'F2: X31 has the month first',
    'F3: X31 is not a date here',
  ]);
});
