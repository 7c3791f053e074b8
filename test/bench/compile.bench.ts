import { liveAuthorities } from '../../src/domain/authorities/findAuthority';
import { BUILT_IN_POPULATIONS } from '../../src/domain/authorities/findPopulation';
import { MEASURE_NUMBERS } from '../../src/domain/catalogue/Measure';
import { compiledEntries } from '../../src/domain/compile/compiledEntries';
import { compileLogRows } from '../../src/domain/compile/compileLogRows';
import { planCompilation } from '../../src/domain/compile/planCompilation';
import type { ReadSource } from '../../src/domain/compile/Plan';
import { readTable } from '../../src/domain/entries/readTable';
import type { SourceTable } from '../../src/domain/entries/SourceTable';
import { formatFinancialYear, periodBefore } from '../../src/domain/periods/quarters';
import { MEASURES_HEADINGS } from '../../src/domain/templates/Template';

// Time against size, for reading. Run: npx tsx test/bench/compile.bench.ts
// The middle size is what a year brings to England's compilation: 153 authorities, 35 measures, 8 quarters. Times depend
// on the machine, so the ratios within one run are what counts: linear when ten times the rows take about ten times as long.

const RUNS = 3;
/** Beyond ten by this factor, ten times the rows are no longer compiled in linear time. */
const TOLERANCE = 2;
const LATEST = { year: 2026, quarter: 2 } as const;
const AUTHORITIES = liveAuthorities(LATEST).slice(0, 153);
const CONTEXT = { today: '2026-12-01', history: [], populations: BUILT_IN_POPULATIONS } as const;

/** One file for each authority, as their systems write it; every value is sent twice, the second time corrected. */
function makeTables(authorities: number, quarters: number): SourceTable[] {
  return AUTHORITIES.slice(0, authorities).map(({ laCode, name, region }) => {
    const rows = ['2026-11-13', '2026-11-20'].flatMap((date, correction) =>
      Array.from({ length: quarters }, (_, back) => periodBefore(LATEST, back % 16)).flatMap(
        ({ year, quarter }, index) =>
          MEASURE_NUMBERS.map((measure) => [
            region,
            String(laCode),
            name,
            date,
            formatFinancialYear(year),
            `Q${quarter}`,
            String(measure),
            String(((measure * 7919) % 1000) + index + correction),
            index % 9 === 0 ? 'Yes' : '',
          ]),
      ),
    );
    const cells = [[...MEASURES_HEADINGS], ...rows];
    const numbered = cells.map((row, index) => ({ number: index + 1, cells: row }));
    return { file: `${laCode}.csv`, sheet: null, hidden: false, rows: numbered };
  });
}

function sourceOf(table: SourceTable): ReadSource {
  const { file, sheet, readings } = readTable(table);
  return { file, sheet, standing: 'submission', template: 'measures', readings };
}

/** Times in milliseconds of reading the rows, deciding about them, and writing entries and log. */
function timeCompiling(tables: readonly SourceTable[]): { rows: number; times: number[] } {
  const started = performance.now();
  const sources = tables.map(sourceOf);
  const read = performance.now();
  const plan = planCompilation(sources, CONTEXT);
  const planned = performance.now();
  compiledEntries(plan);
  const { length: rows } = compileLogRows(plan);
  const written = performance.now();
  return { rows, times: [read - started, planned - read, written - planned] };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

console.log('compile: read rows, decide, write entries and log (linear)');
let previous: number | null = null;
for (const [authorities, quarters] of [
  [15, 4],
  [150, 4],
  [150, 40],
] as const) {
  const tables = makeTables(authorities, quarters);
  const runs = Array.from({ length: RUNS }, () => timeCompiling(tables));
  const parts = [0, 1, 2].map((part) => median(runs.map(({ times }) => times[part] ?? NaN)));
  const total = parts.reduce((sum, part) => sum + part, 0);
  const ratio = previous === null ? '' : `  x${(total / previous).toFixed(1)}`;
  const shown = parts.map((part) => part.toFixed(0)).join(' + ');
  console.log(`  ${runs[0]?.rows.toLocaleString('en-GB').padStart(9)} rows  ${shown} ms${ratio}`);
  if (previous !== null && total / previous > 10 * TOLERANCE) {
    console.log('  NOT LINEAR');
    process.exitCode = 1;
  }
  previous = total;
}
