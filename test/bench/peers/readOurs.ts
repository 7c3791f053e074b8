import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../../../src/files/read';

// Reads every workbook of a folder and prints how many cells there are.
const [folder = ''] = process.argv.slice(2);
let cells = 0;
for (const name of readdirSync(folder)) {
  const result = readFile(name, readFileSync(join(folder, name)));
  if (!result.ok) throw new Error(`${name}: ${result.refusal.code}`);
  for (const { rows } of result.tables) {
    for (const row of rows) cells += row.cells.filter((cell) => cell !== '').length;
  }
}
console.log(cells);
