import { answerUnlisted } from '../../../../src/domain/checks/cell/answer-unlisted';
import { findInRows, titlesOf } from '../../../support/findings';
import { contextualRows } from '../../../support/table';

test('is silent about listed answers, free text in X30 and blanks', () => {
  const rows = contextualRows(`
    Contextual measure no. | Contextual measure value
    X01 | yes
    X27 | FAMILY
    X30 | Our own
    X25 |
  `);
  expect(titlesOf(findInRows(answerUnlisted, rows))).toEqual([]);
});

test('has nothing to say where the item is not known, or of dates', () => {
  const rows = contextualRows(`
    Contextual measure no. | Contextual measure value
    X99 | Perhaps
    X31 | Perhaps
  `);
  expect(titlesOf(findInRows(answerUnlisted, rows))).toEqual([]);
});

test('finds another answer', () => {
  const rows = contextualRows(`
    Contextual measure no. | Contextual measure value
    X27 | Both
  `);
  expect(titlesOf(findInRows(answerUnlisted, rows))).toEqual(['F2: X27 has an answer not listed']);
});

test('finds each of several', () => {
  const rows = contextualRows(`
    Contextual measure no. | Contextual measure value
    X01 | Maybe
    X25 | Everything
    X30 | formula
  `);
  expect(titlesOf(findInRows(answerUnlisted, rows))).toEqual([
    'F2: X01 has an answer not listed',
    'F3: X25 has an answer not listed',
    'F4: X30 has no stored result',
  ]);
});
