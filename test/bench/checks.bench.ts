import { liveAuthorities } from '../../src/domain/authorities/findAuthority';
import { BUILT_IN_POPULATIONS } from '../../src/domain/authorities/findPopulation';
import { MEASURE_NUMBERS } from '../../src/domain/catalogue/Measure';
import type { CheckContext } from '../../src/domain/checks/Check';
import { recheck } from '../../src/domain/checks/incremental/recheck';
import { startChecking } from '../../src/domain/checks/incremental/startChecking';
import { readTable } from '../../src/domain/entries/readTable';
import { rereadTable } from '../../src/domain/entries/rereadTable';
import type { Cell } from '../../src/domain/entries/Cell';
import type { SourceTable } from '../../src/domain/entries/SourceTable';
import { formatFinancialYear, periodBefore } from '../../src/domain/periods/quarters';
import { MEASURES_HEADINGS } from '../../src/domain/templates/Template';

// Time against size. Run: npm run bench -- checks
// Checking a table from scratch takes time in proportion to its rows; checking it again after one cell was edited takes
// the same time however long it is. Times depend on the machine, so the ratios within one run are what counts.

const SIZES = [140, 1_400, 14_000];
const RUNS = 9;
const EDITS = 40;
/** Ten times the rows may take ten times as long, and this factor more for what else the machine does. */
const TOLERANCE = 2;
/** Ten times the rows may take this many times as long after one edit: the rows are looked through for the change. */
const FLAT = 3;

const LATEST = { year: 2026, quarter: 2 } as const;
/** So that the smallest size is one authority, and every size is more of the same. */
const QUARTERS = 4;
/** Without City of London, which comes first and is exempt from some checks. */
const AUTHORITIES = liveAuthorities(LATEST).slice(1);
const CONTEXT: CheckContext = {
  today: '2026-12-01',
  history: [],
  populations: BUILT_IN_POPULATIONS,
  severalAuthorities: true,
};

/** Four quarters of one authority after the other, each row once; one value differs by `edit`. */
function makeTable(rows: number, edit = 0): SourceTable {
  const data = Array.from({ length: rows }, (_, index): Cell[] => {
    const measure = MEASURE_NUMBERS[index % MEASURE_NUMBERS.length] ?? 201;
    const group = Math.floor(index / MEASURE_NUMBERS.length);
    const { year, quarter } = periodBefore(LATEST, group % QUARTERS);
    const authority = AUTHORITIES[Math.floor(group / QUARTERS)];
    if (!authority) throw new Error('more rows than there are authorities');
    const value = 100 + ((measure * 7 + group * 3) % 11) + (index === rows / 2 ? edit : 0);
    return [
      ...[authority.region, authority.laCode, authority.name, '2026-11-23'],
      ...[formatFinancialYear(year), `Q${quarter}`, measure, value, 'No'],
    ];
  });
  const cells: Cell[][] = [[...MEASURES_HEADINGS], ...data];
  return {
    ...{ file: 'bench.csv', sheet: null, hidden: false },
    rows: cells.map((row, index) => ({ number: index + 1, cells: row })),
  };
}

function timeFromScratch(rows: number): number {
  const table = readTable(makeTable(rows));
  return fastest(
    Array.from({ length: RUNS }, () => {
      const started = performance.now();
      startChecking([table], CONTEXT);
      return performance.now() - started;
    }),
  );
}

/** Of checking and of reading the rows again, each after an edit of one value. */
function timeAfterEdit(rows: number): { check: number; read: number } {
  let table = readTable(makeTable(rows));
  let checked = startChecking([table], CONTEXT);
  const times = Array.from({ length: EDITS }, (_, edit) => {
    const source = makeTable(rows, edit % 2 === 0 ? 400 : 1);
    const started = performance.now();
    table = rereadTable(table, source);
    const read = performance.now();
    checked = recheck(checked, [table], CONTEXT);
    return { read: read - started, check: performance.now() - read };
  });
  const same = JSON.stringify(startChecking([table], CONTEXT).findings);
  if (JSON.stringify(checked.findings) !== same) throw new Error('the findings differ');
  return {
    check: fastest(times.map(({ check }) => check)),
    read: fastest(times.map(({ read }) => read)),
  };
}

/** What else the machine does only ever adds to a time. */
function fastest(times: readonly number[]): number {
  return Math.min(...times);
}

/** Prints the times of the sizes and their ratios, and fails where a ratio is beyond what its tag allows. */
function report(what: string, tag: 'linear' | 'flat', times: readonly number[]): void {
  const most = tag === 'linear' ? 10 * TOLERANCE : FLAT;
  console.log(`${what} (${tag})`);
  for (const [index, rows] of SIZES.entries()) {
    const [time = NaN, before] = [times[index], times[index - 1]];
    const ratio = before === undefined ? null : time / before;
    const verdict =
      ratio === null
        ? ''
        : `  x${ratio.toFixed(1)}${ratio > most ? `  NOT ${tag.toUpperCase()}` : ''}`;
    console.log(
      `  ${rows.toLocaleString('en-GB').padStart(9)} rows  ${time.toFixed(2).padStart(8)} ms${verdict}`,
    );
    if (ratio !== null && ratio > most) process.exitCode = 1;
  }
}

// Once beforehand, so that the smallest size does not pay for the compiler.
timeFromScratch(14_000);
timeAfterEdit(1_400);
const edited = SIZES.map(timeAfterEdit);
report('checks, from scratch', 'linear', SIZES.map(timeFromScratch));
report(
  'checks, after one edit',
  'flat',
  edited.map(({ check }) => check),
);
report(
  'reading the rows again after one edit',
  'linear',
  edited.map(({ read }) => read),
);
