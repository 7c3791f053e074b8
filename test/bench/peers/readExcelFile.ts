import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/universal';

// The same with read-excel-file, in the one of its builds that is quickest in Node.
const [folder = ''] = process.argv.slice(2);
async function main(): Promise<void> {
  let cells = 0;
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name));
    const sheets = await readWorkbook(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
    );
    for (const { data } of sheets) {
      for (const row of data) cells += row.filter((cell) => cell !== null && cell !== '').length;
    }
  }
  console.log(cells);
}
void main();
