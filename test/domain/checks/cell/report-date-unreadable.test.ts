import { reportDateUnreadable } from '../../../../src/domain/checks/cell/report-date-unreadable';
import { findInRows, titlesOf } from '../../../support/findings';
import { contextualRows, measureRows } from '../../../support/table';

test('is silent about dates in any form that is read', () => {
  const rows = measureRows(`
    Report date | Measure no.
    2026-11-23 | 201
    23/11/2026 | 202
    num:46349 | 203
    date:2026-11-23 | 204
  `);
  expect(titlesOf(findInRows(reportDateUnreadable, rows))).toEqual([]);
});

test('does not ask whether the date is plausible', () => {
  const rows = measureRows(`
    Report date | Measure no.
    2036-11-23 | 201
  `);
  expect(titlesOf(findInRows(reportDateUnreadable, rows))).toEqual([]);
});

test('finds a date with the month first', () => {
  const rows = measureRows(`
    Report date | Measure no.
    11/23/2026 | 201
  `);
  expect(titlesOf(findInRows(reportDateUnreadable, rows))).toEqual([
    'D2: Report date has the month first',
  ]);
});

test('finds each of several', () => {
  const rows = contextualRows(`
    Report date | Contextual measure no.
    | X01
    23/11/26 | X02
    2026/11/23 | X03
    formula | X04
  `);
  expect(titlesOf(findInRows(reportDateUnreadable, rows))).toEqual([
    'D2: Report date is blank',
    'D3: Report date has a two-digit year',
    'D4: Report date is not a date here',
    'D5: Report date has no stored result',
  ]);
});
