import type { Command } from './Command';
import { COMMANDS } from './commands';
import { EXIT, WrongUse, type ExitCode, type Terminal } from './Terminal';

/**
 * Prints how the program, or one command, is used.
 *
 * @throws WrongUse if there is no such command.
 */
export function help([name]: readonly string[], terminal: Terminal): ExitCode {
  if (name === undefined) {
    terminal.print(overview());
    return EXIT.done;
  }
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) throw new WrongUse(`There is no command “${name}”.`);
  terminal.print(helpOn(command));
  return EXIT.done;
}

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ usage }) => usage.length));
  return [
    'riia: check and compile RIIA Quarterly submissions without Excel',
    '',
    ...COMMANDS.map(({ usage, summary }) => `  riia ${usage.padEnd(width)}  ${summary}`),
    `  riia ${'help [command]'.padEnd(width)}  how a command is used`,
    `  riia ${'--version'.padEnd(width)}  the version of the program`,
    '',
    ...EXIT_CODES,
    '',
  ].join('\n');
}

function helpOn({ usage, summary, details }: Command): string {
  return [`riia ${usage}`, `  ${summary}`, '', ...details, '', ...EXIT_CODES, ''].join('\n');
}

const EXIT_CODES = [
  'Exit codes: 0 done (queries allowed); 1 the data has errors, conflicts or refused rows or files;',
  '2 wrong use or nothing readable; 3 the program failed.',
];
