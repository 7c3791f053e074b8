import type { IsoDate } from '../domain/periods/IsoDate';

/** What a command may use besides files: passed in, so that commands run in tests as they do for people. */
export interface Terminal {
  /** Writes text to stdout: findings, rates, help. */
  readonly print: (text: string) => void;
  /** Writes a line to stderr: failures and what is going on. */
  readonly say: (line: string) => void;
  /** Shows progress on a terminal, and nothing when piped. `done` of `total`; the last call ends the line. */
  readonly progress: (done: number, total: number) => void;
  readonly today: () => IsoDate;
}

/** How a command ended. */
export const EXIT = {
  /** Done; queries are allowed. */
  done: 0,
  /** Done, but the data has errors, conflicts, or refused rows or files. */
  dataProblems: 1,
  /** Wrong use, or nothing readable: nothing was written. */
  wrongUse: 2,
  /** The program failed. */
  failed: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command was called in a way that it does not understand; the message says what to do. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}
