import type { ExitCode, Terminal } from './Terminal';

/** One command of the program. */
export interface Command {
  readonly name: string;
  /** How it is called, after `riia`. */
  readonly usage: string;
  /** What it does, in a line. */
  readonly summary: string;
  /** All else that help says, line by line. */
  readonly details: readonly string[];
  /** @throws WrongUse over arguments that it does not understand. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}
