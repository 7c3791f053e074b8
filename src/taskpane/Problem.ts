/** What kinds of trouble Excel can give; the words for each are in `words.ts`. */
export const PROBLEM_KINDS = [
  'editing',
  'timeout',
  'protected',
  'access-denied',
  'other-workbook',
  'session-lost',
  'too-large',
  'throttled',
  'no-sheet',
  'unexpected',
] as const;

export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Trouble with the machine, never with the figures: those are findings. */
export interface Problem {
  readonly kind: ProblemKind;
  /** The sheet it is about, where that is known. */
  readonly sheet: string | null;
  /** For people who look into it; shown only on request. */
  readonly details: string;
}

/**
 * What a workflow threw, as the pane shows it. Anything that is not one of the known kinds is `unexpected` and keeps its
 * message, so that nothing is lost.
 */
export function readProblem(thrown: unknown): Problem {
  const { kind, sheet, cause } = asRecord(thrown);
  return {
    kind: PROBLEM_KINDS.find((known) => known === kind) ?? 'unexpected',
    sheet: typeof sheet === 'string' ? sheet : null,
    details: [describe(thrown), cause === undefined ? '' : describe(cause)]
      .filter(Boolean)
      .join('\n'),
  };
}

function asRecord(thrown: unknown): Record<string, unknown> {
  return typeof thrown === 'object' && thrown !== null ? (thrown as Record<string, unknown>) : {};
}

function describe(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.stack ?? `${thrown.name}: ${thrown.message}`;
  if (thrown === undefined) return '';
  return typeof thrown === 'string' ? thrown : JSON.stringify(thrown);
}
