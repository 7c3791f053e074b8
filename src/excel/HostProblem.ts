/**
 * What Excel would not do, and why. Not for slips in somebody's figures: those are findings.
 *
 * - `editing`: a cell is being edited; nothing can be read until Enter or Esc.
 * - `timeout`: Excel has not answered in the time allowed.
 * - `protected`: the sheet is protected. - `access-denied`: Excel refuses for another reason, such as a read-only workbook.
 * - `other-workbook`: another workbook is in front. - `session-lost`: the session with Excel on the web has ended.
 * - `throttled`: too many requests. - `too-large`: more than Excel takes at once.
 * - `no-sheet`: our table is not in this workbook. - `unexpected`: anything else; the cause has the details.
 */
export type HostProblemKind =
  | 'editing'
  | 'timeout'
  | 'protected'
  | 'access-denied'
  | 'other-workbook'
  | 'session-lost'
  | 'throttled'
  | 'too-large'
  | 'no-sheet'
  | 'unexpected';

/** Thrown by the gateway, and by nothing else. The pane words it by its kind. */
export class HostProblem extends Error {
  override readonly name = 'HostProblem';

  constructor(
    readonly kind: HostProblemKind,
    options: { readonly cause?: unknown; readonly sheet?: string } = {},
  ) {
    super(`Excel: ${kind}`, { cause: options.cause });
    this.sheet = options.sheet;
  }

  /** The sheet concerned, where one is known. */
  readonly sheet: string | undefined;

  /** What Excel itself said, for people who have to look into it. */
  get details(): string {
    return this.cause instanceof Error ? this.cause.message : this.kind;
  }
}

const KIND_OF_CODE: Readonly<Record<string, HostProblemKind>> = {
  InvalidOperationInCellEditMode: 'editing',
  InvalidOrTimedOutSession: 'session-lost',
  ActivityLimitReached: 'throttled',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  AccessDenied: 'access-denied',
  InactiveWorkbook: 'other-workbook',
  InvalidSelection: 'other-workbook',
};

/** The problem behind whatever an office.js call threw. */
export function problemOf(thrown: unknown): HostProblem {
  if (thrown instanceof HostProblem) return thrown;
  const code = (thrown as { code?: unknown } | null)?.code;
  const message = thrown instanceof Error ? thrown.message : '';
  if (code === 'AccessDenied' && /protected/i.test(message)) {
    return new HostProblem('protected', { cause: thrown });
  }
  const kind = typeof code === 'string' ? KIND_OF_CODE[code] : undefined;
  return new HostProblem(kind ?? 'unexpected', { cause: thrown });
}
