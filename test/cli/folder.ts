import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCommandLine } from '../../src/cli/main';
import type { IsoDate } from '../../src/domain/periods/IsoDate';

/** A folder of its own for each test, and the program run inside the test's own process. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'riia-'));

  /** Path of a file in the folder. */
  at(name: string): string {
    return join(this.path, name);
  }

  write(name: string, content: string | Uint8Array): string {
    mkdirSync(dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), content);
    return this.at(name);
  }

  read(name: string): string {
    return readFileSync(this.at(name), 'utf8');
  }

  list(name = '.'): string[] {
    return readdirSync(this.at(name)).sort();
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as `riia` would, on 1 December 2026. */
export async function riia(...args: string[]): Promise<Ended> {
  const printed: string[] = [];
  const said: string[] = [];
  const code = await runCommandLine(args, {
    print: (text) => void printed.push(text),
    say: (line) => void said.push(line),
    progress: () => undefined,
    today: (): IsoDate => '2026-12-01',
  });
  return { code, stdout: printed.join(''), stderr: said.join('\n') };
}

const HEADINGS =
  'Region,LA code,LA name,Report date,Measure year,Measure quarter,Measure no.,Measure value,Quality check';

/** A measures file of rows written `la code,report date,quarter,measure,value,quality check`, all of 2026-27. */
export function measuresCsv(...rows: string[]): string {
  const lines = rows.map((row) => {
    const [laCode = '', date = '', quarter = '', measure = '', value = '', quality = ''] =
      row.split(',');
    return `,${laCode},,${date},2026-27,${quarter},${measure},${value},${quality}`;
  });
  return `${[HEADINGS, ...lines].join('\r\n')}\r\n`;
}

/** A contextual file of rows written `la code,report date,item,answer`. */
export function contextualCsv(...rows: string[]): string {
  const heading =
    'Region,LA code,LA name,Report date,Contextual measure no.,Contextual measure value';
  const lines = rows.map((row) => {
    const [laCode = '', date = '', item = '', answer = ''] = row.split(',');
    return `,${laCode},,${date},${item},${answer}`;
  });
  return `${[heading, ...lines].join('\r\n')}\r\n`;
}

/** The records of a CSV without quoted line breaks, by heading. */
export function recordsOf(csv: string): Record<string, string>[] {
  const [headings = [], ...records] = csv.trimEnd().split('\r\n').map(splitRecord);
  return records.map((record) =>
    Object.fromEntries(headings.map((heading, index) => [heading, record[index] ?? ''])),
  );
}

function splitRecord(line: string): string[] {
  const fields = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];
  return fields.map((field) =>
    field
      .replace(/,$/, '')
      .replace(/^"(.*)"$/s, '$1')
      .replaceAll('""', '"'),
  );
}
