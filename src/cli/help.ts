import type { Command } from './Command';
import { COMMANDS } from './commands';
import { EXAMPLES } from './examples';
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

/** What the program does, and how each command is called. */
export function overview(): string {
  const commands = [
    ...COMMANDS,
    { usage: 'help [command]', summary: 'says how a command is used, with examples' },
    { usage: '--version', summary: 'prints the version of the program' },
  ];
  return [
    'riia: check and compile RIIA Quarterly submissions without Excel',
    '',
    ...commands.flatMap(({ usage, summary }) => [`  riia ${usage}`, `      ${summary}`]),
    '',
    'For example',
    ...examplesOf('compile')
      .slice(0, 1)
      .map((example) => `  ${example}`),
    '',
    ...EXIT_CODES,
    '',
  ].join('\n');
}

function helpOn({ name, usage, summary, details }: Command): string {
  return [
    `riia ${usage}`,
    `  ${summary}`,
    '',
    ...details,
    '',
    'Examples',
    ...examplesOf(name),
    '',
    ...EXIT_CODES,
    '',
  ].join('\n');
}

function examplesOf(name: string): string[] {
  return (EXAMPLES[name] ?? []).map((example) => `  ${example}`);
}

const EXIT_CODES = [
  'Exit codes',
  '  0  done; queries are allowed',
  '  1  done, but the data has errors, conflicts, or refused rows or files',
  '  2  wrong use, or nothing readable; nothing is written',
  '  3  the program failed',
];
