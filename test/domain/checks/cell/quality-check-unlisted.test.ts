import { qualityCheckUnlisted } from '../../../../src/domain/checks/cell/quality-check-unlisted';
import { findInRows, titlesOf } from '../../../support/findings';
import { contextualRows, measureRows } from '../../../support/table';

test('is silent about Yes, No and blank', () => {
  const rows = measureRows(`
    Measure no. | Quality check
    201 | Yes
    202 | n
    203 |
    204 | bool:TRUE
  `);
  expect(titlesOf(findInRows(qualityCheckUnlisted, rows))).toEqual([]);
});

test('has nothing to say of contextual rows', () => {
  const rows = contextualRows(`
    Contextual measure no. | Contextual measure value
    X01 | Maybe
  `);
  expect(titlesOf(findInRows(qualityCheckUnlisted, rows))).toEqual([]);
});

test('finds another word', () => {
  const rows = measureRows(`
    Measure no. | Quality check
    207 | Maybe
  `);
  expect(titlesOf(findInRows(qualityCheckUnlisted, rows))).toEqual([
    'I2: Quality check of 207 is not Yes or No',
  ]);
});

test('finds each of several', () => {
  const rows = measureRows(`
    Measure no. | Quality check
    207 | formula
    999 | ok
  `);
  expect(titlesOf(findInRows(qualityCheckUnlisted, rows))).toEqual([
    'I2: Quality check of 207 has no stored result',
    'I3: Quality check is not Yes or No',
  ]);
});
