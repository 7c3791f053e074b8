import type { IsoDate } from '../domain/periods/IsoDate';
import type { Terminal } from './Terminal';

const BAR_WIDTH = 30;

/** The terminal, or the pipes, that Node was started with. */
export function nodeTerminal(): Terminal {
  // A reader that has seen enough, such as `head`, closes the pipe: that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    print: (text) => process.stdout.write(text),
    say: (line) => process.stderr.write(`${line}\n`),
    progress: (done, total) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${progressBar(done, total)}`);
    },
    today: () => localDate(new Date()),
  };
}

/** @example progressBar(13, 21) // '[##################            ] 13 of 21 files' */
function progressBar(done: number, total: number): string {
  const filled = Math.round((done / Math.max(total, 1)) * BAR_WIDTH);
  const bar = '#'.repeat(filled).padEnd(BAR_WIDTH);
  return `[${bar}] ${done} of ${total} files${done === total ? '\n' : ''}`;
}

/** The calendar day where the program runs. */
function localDate(now: Date): IsoDate {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-') as IsoDate;
}
