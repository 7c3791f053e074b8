import { recheck } from '../../../../src/domain/checks/incremental/recheck';
import { startChecking } from '../../../../src/domain/checks/incremental/startChecking';
import { readTable } from '../../../../src/domain/entries/readTable';
import { rereadTable } from '../../../../src/domain/entries/rereadTable';
import type { SourceTable } from '../../../../src/domain/entries/SourceTable';
import { CONTEXT, titlesOf } from '../../../support/findings';
import { measuresTable } from '../../../support/table';

/** The titles of what is found before and after an edit, each the same as in a check of everything. */
function beforeAndAfter(before: SourceTable, after: SourceTable): [string[], string[]] {
  const table = readTable(before);
  const first = startChecking([table], CONTEXT);
  const second = recheck(first, [rereadTable(table, after)], CONTEXT);
  expect(second.findings).toEqual(startChecking([readTable(after)], CONTEXT).findings);
  return [titlesOf(first.findings), titlesOf(second.findings)];
}

const ofAuthorities = (...codes: readonly number[]) =>
  measuresTable(
    [
      'Region | LA name | LA code | Measure no. | Measure value',
      ...codes.map((code, index) => `| | ${code} | ${index < 3 ? 201 + 3 * index : 202} | 90000`),
    ].join('\n'),
  );

test('where another row now bears the error of a stray authority, the count of the first is judged', () => {
  const [before, after] = beforeAndAfter(
    ofAuthorities(845, 845, 845, 886),
    ofAuthorities(916, 845, 845, 886),
  );
  expect(before).toContain('B5: Rows of 2 authorities in one submission');
  expect(before).not.toContain('H5: 202 is far above published figures');
  expect(after).toContain('B2: Rows of 3 authorities in one submission');
  expect(after).toContain('H5: 202 is far above published figures');
});

test('and the other way round', () => {
  const [before, after] = beforeAndAfter(
    ofAuthorities(916, 845, 845, 886),
    ofAuthorities(845, 845, 845, 886),
  );
  expect(before).toContain('H5: 202 is far above published figures');
  expect(after).not.toContain('H5: 202 is far above published figures');
});

test('findings of rows that nobody touched are the same objects', () => {
  const sheet = (value: string) =>
    measuresTable(`
      Measure year | Measure no. | Measure value
      2026-27 | 201 | ${value}
      2025-26 | 204 | c
      2024-25 | 999 | 7
    `);
  const table = readTable(sheet('5'));
  const first = startChecking([table], CONTEXT);
  const { findings } = recheck(first, [rereadTable(table, sheet('x'))], CONTEXT);
  expect(findings).toHaveLength(3);
  expect(findings.slice(1)).toEqual(first.findings);
  expect(findings[1]).toBe(first.findings[0]);
  expect(findings[2]).toBe(first.findings[1]);
});

test('another day, other figures of last quarter or another sheet begin anew', () => {
  const table = readTable(ofAuthorities(845));
  const first = startChecking([table], CONTEXT);
  const earlier = { ...CONTEXT, today: '2026-09-30' as const };
  expect(titlesOf(recheck(first, [table], earlier).findings)).toContain(
    'F2: 2026-27 Q2 is not over yet',
  );
  const renamed = readTable({ ...ofAuthorities(845), sheet: 'Other' });
  expect(recheck(first, [renamed], CONTEXT).findings).toEqual(
    startChecking([renamed], CONTEXT).findings,
  );
  expect(recheck(first, [table, renamed], CONTEXT).findings).toEqual(
    startChecking([table, renamed], CONTEXT).findings,
  );
});

test('tables that nothing tells apart are checked as a whole', () => {
  const table = readTable(ofAuthorities(845, 886));
  const other = readTable(ofAuthorities(845, 845));
  const first = startChecking([table, table], CONTEXT);
  expect(recheck(first, [table, other], CONTEXT).findings).toEqual(
    startChecking([table, other], CONTEXT).findings,
  );
});
