import { encodeCsv, writeCsv } from '../../src/files/csv/write';
import { readFile } from '../../src/files/read';
import { writeXlsx } from '../../src/files/xlsx/write';

// Time against size, for reading. Run: npx tsx test/bench/readFiles.bench.ts
// Times depend on the machine and on what else it does, so the ratios within one run are what counts: reading is linear
// when ten times the rows take about ten times as long.

const HEADINGS = [
  'Region',
  'LA code',
  'LA name',
  'Report date',
  'Measure year',
  'Measure quarter',
  'Measure no.',
  'Measure value',
  'Quality check',
];
const RUNS = 5;
/** Beyond ten by this factor, ten times the rows are no longer read in linear time. */
const TOLERANCE = 2;

function makeRows(count: number): (string | number)[][] {
  return Array.from({ length: count }, (_, index) => [
    'East of England',
    String(800 + (index % 150)),
    index % 50 === 0 ? 'Southend-on-Sea, City' : 'Essex',
    `2026-${String(10 + (index % 3))}-${String(10 + (index % 18))}`,
    '2026-27',
    `Q${String(1 + (index % 4))}`,
    201 + (index % 24),
    (index * 7919) % 100_000,
    index % 9 === 0 ? 'Yes' : 'No',
  ]);
}

async function makeFile(kind: 'csv' | 'xlsx', rows: number): Promise<Uint8Array> {
  const data = makeRows(rows);
  if (kind === 'csv') return encodeCsv(writeCsv(HEADINGS, data));
  return writeXlsx([{ name: 'Measures', headings: HEADINGS, rows: data, dateColumns: [3] }]);
}

/** The median time, in milliseconds, that reading these files in turn takes. */
function timeReading(name: string, files: readonly Uint8Array[], rows: number): number {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    for (const bytes of files) {
      const result = readFile(name, bytes);
      if (!result.ok || result.tables[0]?.rows.length !== rows + 1)
        throw new Error(`${name} was misread`);
    }
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN;
}

async function benchSizes(kind: 'csv' | 'xlsx', sizes: readonly number[]): Promise<void> {
  let previous: number | null = null;
  for (const rows of sizes) {
    const bytes = await makeFile(kind, rows);
    const time = timeReading(`bench.${kind}`, [bytes], rows);
    const ratio = previous === null ? null : time / previous;
    const verdict = ratio === null ? '' : ratio <= 10 * TOLERANCE ? 'linear' : 'WORSE THAN LINEAR';
    report(`${kind}, ${String(rows)} rows`, time, ratio, verdict);
    previous = time;
  }
}

async function benchManySmall(): Promise<void> {
  const book = await makeFile('xlsx', 40);
  const one = timeReading('bench.xlsx', [book], 40);
  const all = timeReading('bench.xlsx', Array<Uint8Array>(153).fill(book), 40);
  report('xlsx, 1 book of 40 rows', one, null, '');
  report('xlsx, 153 books of 40 rows', all, all / one, all < 1000 ? 'under a second' : 'TOO SLOW');
}

function report(what: string, time: number, ratio: number | null, verdict: string): void {
  const times = ratio === null ? '' : `x${ratio.toFixed(1)}`;
  console.log(
    `${what.padEnd(30)}${time.toFixed(1).padStart(10)} ms  ${times.padStart(7)}  ${verdict}`,
  );
}

async function main(): Promise<void> {
  await benchManySmall();
  await benchSizes('csv', [2000, 20_000, 200_000]);
  await benchSizes('xlsx', [2000, 20_000, 200_000]);
}

void main();
