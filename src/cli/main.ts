import { COMMANDS } from './commands';
import { help, overview } from './help';
import { EXIT, WrongUse, type ExitCode, type Terminal } from './Terminal';

/**
 * Runs one command of the program and says how it ended. Never throws: what a command throws becomes a line on stderr.
 *
 * @param args what follows `riia`.
 */
export async function runCommandLine(
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    return await runCommand(args, terminal);
  } catch (error) {
    if (error instanceof WrongUse) return sayWrongUse(error, args, terminal);
    terminal.say(`riia failed: ${messageOf(error)}`);
    return EXIT.failed;
  }
}

/** Called with nothing at all, the program says what it can do. */
function sayWrongUse(
  { message }: WrongUse,
  [name]: readonly string[],
  terminal: Terminal,
): ExitCode {
  terminal.say(`riia: ${message}`);
  const isCommand = COMMANDS.some((known) => known.name === name);
  if (name === undefined) terminal.say(`\n${overview()}`);
  else terminal.say(`“riia help${isCommand ? ` ${name}` : ''}” says how it is used.`);
  return EXIT.wrongUse;
}

async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) throw new WrongUse('Say which command to run.');
  if (name === '--version') {
    terminal.print(`${versionOf()}\n`);
    return EXIT.done;
  }
  if (name === 'help' || name === '--help' || name === '-h') return help(rest, terminal);
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) throw new WrongUse(`There is no command “${name}”.`);
  if (rest.includes('--help') || rest.includes('-h')) return help([name], terminal);
  return command.run(rest, terminal);
}

/** The build puts the version in; run from its source the program has none. */
function versionOf(): string {
  return typeof __VERSION__ === 'undefined' ? 'unbuilt' : __VERSION__;
}

/** The message with its causes: the first says what was being done, the last what went wrong. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} ${messageOf(error.cause)}`;
}
