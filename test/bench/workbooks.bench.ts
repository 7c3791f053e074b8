import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbooks } from './data/workbooks';
import { duel, type Duel } from './support/measure';
import { buildPrograms, WORKSHOP, type Program } from './support/programs';
import { expectThat, reportDuel } from './support/report';

// Run: npm run bench -- workbooks. Returned workbooks read by us and by the fastest library for each case, each as a
// process of its own.

const ROUNDS = 5;

async function main(): Promise<void> {
  buildPrograms();
  const small = await readBeside('readExcelFile', 153, 40);
  reportDuel('153 workbooks of 40 rows, read-excel-file', small, 1);
  const long = await readBeside('streamHucre', 1, 200_000);
  reportDuel('a workbook of 200,000 rows, hucre (stream)', long, 0.5);
}

async function readBeside(peer: Program, books: number, rows: number): Promise<Duel> {
  const folder = join(WORKSHOP, `workbooks-${books}x${rows}`);
  rmSync(folder, { recursive: true, force: true });
  await writeWorkbooks(folder, books, rows);
  const ours = { name: 'ours', program: 'readOurs', args: [folder] } as const;
  const result = await duel(ours, { name: peer, program: peer, args: [folder] }, ROUNDS);
  expectThat(
    result.ours.output === result.peer.output,
    `  NOT THE SAME CELLS: ${result.ours.output.trim()} and ${result.peer.output.trim()}`,
  );
  return result;
}

void main();
