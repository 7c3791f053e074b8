import type { IsoDate } from '../domain/periods/IsoDate';
import type { Terminal } from './Terminal';

const BAR_WIDTH = 30;

/** What a terminal needs of a stream of Node's. */
export type Stream = Pick<NodeJS.WriteStream, 'write' | 'on'> & { readonly isTTY?: boolean };

/** The terminal, or the pipes, that Node was started with. */
export function nodeTerminal(
  stdout: Stream = process.stdout,
  stderr: Stream = process.stderr,
): Terminal {
  // A reader that has seen enough, such as `head`, closes the pipe: that is no failure of ours.
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  let isBarOpen = false;
  const closeBar = (): void => {
    if (isBarOpen) stderr.write('\n');
    isBarOpen = false;
  };
  return {
    print: (text) => {
      closeBar();
      stdout.write(text);
    },
    say: (line) => {
      closeBar();
      stderr.write(`${line}\n`);
    },
    progress: (done, total) => {
      if (!stderr.isTTY) return;
      stderr.write(`\r${progressBar(done, total)}`);
      isBarOpen = true;
      if (done === total) closeBar();
    },
    today: () => localDate(new Date()),
  };
}

/** @example progressBar(13, 21) // '[###################           ] 13 of 21 files' */
function progressBar(done: number, total: number): string {
  const filled = Math.floor((done / Math.max(total, 1)) * BAR_WIDTH);
  const bar = '#'.repeat(filled).padEnd(BAR_WIDTH);
  return `[${bar}] ${done} of ${total} ${total === 1 ? 'file' : 'files'}`;
}

/** The calendar day where the program runs. */
function localDate(now: Date): IsoDate {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-') as IsoDate;
}
