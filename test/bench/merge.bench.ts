import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { TODAY, writeSubmissions } from './data/submissions';
import { duel, runs, type Contestant } from './support/measure';
import { buildPrograms, WORKSHOP } from './support/programs';
import { expectThat, reportDuel, show } from './support/report';

// Run: npm run bench -- merge. The whole of `riia compile` as a process of its own, log and all, over the files of 153
// authorities: its time against its size, and beside DuckDB, which writes the merged rows but no log.

const SIZES = [10_000, 100_000, 1_000_000];
const ROUNDS = 7;
const MOST_MEBIBYTES = 1024;
/** Ten times the rows take ten times as long at most, with something for a busy machine; less, while starting weighs most. */
const LINEAR = 20;
/** Our time by DuckDB's: 1 is what we are after, the rest is for a busy machine, on which rounds differ by half. */
const BOUND = 1.25;

async function main(): Promise<void> {
  buildPrograms();
  console.log('riia compile, 153 files (linear)');
  let before: number | null = null;
  for (const size of SIZES) {
    const { rows, contestant } = prepare(size);
    const measured = await runs(contestant, 3);
    const ratio = before === null ? null : measured.seconds / before;
    const times = ratio === null ? '' : `x${ratio.toFixed(1)}`;
    console.log(`  ${rows.toLocaleString('en-GB').padStart(9)} rows  ${show(measured)}  ${times}`);
    expectThat(ratio === null || ratio <= LINEAR, '  NOT LINEAR');
    expectThat(measured.mebibytes < MOST_MEBIBYTES, '  TOO MUCH MEMORY');
    before = measured.seconds;
  }
  const { contestant, folder } = prepare(1_000_000);
  const merged = join(WORKSHOP, 'duckdb.csv');
  const peer = { name: 'DuckDB', program: 'duckdb', args: [folder, merged] } as const;
  const result = await duel(contestant, peer, ROUNDS);
  reportDuel('1,000,000 rows, with the log, beside DuckDB', result, BOUND);
}

/** Files of that many rows, made once, and how they are compiled. */
function prepare(size: number): { rows: number; folder: string; contestant: Contestant } {
  const folder = join(WORKSHOP, `submissions-${size}`);
  const out = join(WORKSHOP, `compiled-${size}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const rows = writeSubmissions(folder, size);
  const args = ['compile', folder, '--out', out, '--today', TODAY];
  const before = () => rmSync(out, { recursive: true, force: true });
  return { rows, folder, contestant: { name: 'riia', program: 'riia', args, before } };
}

void main();
