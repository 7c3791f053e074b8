import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { recheck } from '../../../../src/domain/checks/incremental/recheck';
import { startChecking } from '../../../../src/domain/checks/incremental/startChecking';
import { readTable, type TableReading } from '../../../../src/domain/entries/readTable';
import { rereadTable } from '../../../../src/domain/entries/rereadTable';
import type { SourceTable } from '../../../../src/domain/entries/SourceTable';
import { applyEdit, drawEdit, drawTable } from '../../../support/edits';
import { formatFinancialYear, periodBefore } from '../../../../src/domain/periods/quarters';
import { CONTEXT, reportedBefore } from '../../../support/findings';
import { measuresTable } from '../../../support/table';

const HISTORY = reportedBefore(`
  205 | 2026-27 Q1 | 100
  211 | 2026-27 Q1 | 30
  222 | 2025-26 Q1 | 30
`);

const drawCase = fc.record({
  measures: drawTable('measures', 40),
  contextual: drawTable('contextual', 8),
  edits: fc.array(fc.tuple(fc.boolean(), drawEdit), { minLength: 1, maxLength: 12 }),
  severalAuthorities: fc.boolean(),
  history: fc.constantFrom([], HISTORY),
});

test('after any edits, what is found is what is found when everything is checked anew', () => {
  fc.assert(
    fc.property(drawCase, ({ measures, contextual, edits, severalAuthorities, history }) => {
      const context = { ...CONTEXT, severalAuthorities, history };
      let sources: readonly SourceTable[] = [measures, contextual];
      let tables = sources.map(readTable);
      let checked = startChecking(tables, context);
      for (const [onContextual, edit] of edits) {
        sources = sources.map((source, index) => {
          if (index !== Number(onContextual)) return source;
          return applyEdit(source, edit, onContextual ? 'contextual' : 'measures');
        });
        tables = sources.map((source, index) => rereadOrRead(tables[index], source));
        const before = { checked, copy: structuredClone(checked.findings) };
        checked = recheck(checked, tables, context);
        const anew = sources.map(readTable);
        // Compared first without Jest, whose own comparison takes ten times as long.
        expectSame(tables, anew);
        expectSame(checked.findings, startChecking(anew, context).findings);
        expectSame(before.checked.findings, before.copy);
      }
    }),
    { numRuns: 120 },
  );
});

function rereadOrRead(before: TableReading | undefined, source: SourceTable): TableReading {
  return before ? rereadTable(before, source) : readTable(source);
}

function expectSame(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}

test('nothing of an earlier result is used where all readings are new', () => {
  fc.assert(
    fc.property(drawTable('measures', 20), drawTable('measures', 20), (one, other) => {
      const checked = startChecking([readTable(one)], CONTEXT);
      const { findings } = recheck(checked, [readTable(other)], CONTEXT);
      expect(findings).toEqual(startChecking([readTable(other)], CONTEXT).findings);
    }),
  );
});

/** 20 quarters of one measure, some of them blank. */
const drawSeries = fc.array(fc.constantFrom('100', '102', '98', '101', '250', '', '40'), {
  minLength: 20,
  maxLength: 20,
});

test('after the count of one quarter changed, later quarters are compared with the new one', () => {
  fc.assert(
    fc.property(
      drawSeries,
      fc.nat({ max: 19 }),
      fc.constantFrom('100', '300', ''),
      (values, at, value) => {
        const before = readTable(seriesTable(values));
        const source = seriesTable(values.map((old, index) => (index === at ? value : old)));
        const after = rereadTable(before, source);
        const { findings } = recheck(startChecking([before], CONTEXT), [after], CONTEXT);
        expectSame(findings, startChecking([readTable(source)], CONTEXT).findings);
      },
    ),
    { numRuns: 500 },
  );
});

function seriesTable(values: readonly string[]): SourceTable {
  const rows = values.map((value, back) => {
    const { year, quarter } = periodBefore({ year: 2026, quarter: 2 }, back);
    return `${formatFinancialYear(year)} | Q${quarter} | 222 | ${value}`;
  });
  return measuresTable(
    ['Measure year | Measure quarter | Measure no. | Measure value', ...rows].join('\n'),
  );
}
