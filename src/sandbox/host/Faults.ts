/** A fault that strikes every batch (true), the next few (a number), or none (false). */
export type Strikes = boolean | number;

/** Error numbers with which Excel on the web refuses a whole batch. */
export const REFUSAL = {
  cellBeingEdited: 5004,
  sessionExpired: 5012,
  throttled: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;

const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** What can go wrong between an add-in and Excel, each to be switched on at will. */
export class Faults {
  sessionExpired: Strikes = false;
  throttled: Strikes = false;
  accessDenied: Strikes = false;
  /** Batches are carried out and never answered. */
  neverAnswers: Strikes = false;
  /** Milliseconds before each answer. */
  latency = 0;
  /** Events reach the add-in before the answer to the batch that caused them. */
  eventsBeforeAnswer = false;
  /** Most UTF-8 bytes of a request or an answer. */
  mostBytes = FIVE_MEGABYTES;
  /** Choosing from a drop-down raises no onChanged, as some versions of Excel have it. */
  silentDropDowns = false;
  private editing = false;
  private readonly waiting: (() => void)[] = [];

  /** While a person edits a cell, batches are refused, or wait when the add-in asked for that. */
  get cellBeingEdited(): boolean {
    return this.editing;
  }

  set cellBeingEdited(editing: boolean) {
    this.editing = editing;
    if (!editing) for (const go of this.waiting.splice(0)) go();
  }

  /** Runs something when no cell is being edited. */
  afterEditing(go: () => void): void {
    this.waiting.push(go);
  }

  /** Whether a fault strikes now; counted strikes are used up. */
  strikes(fault: 'sessionExpired' | 'throttled' | 'accessDenied' | 'neverAnswers'): boolean {
    const left = this[fault];
    if (typeof left === 'number') this[fault] = left > 1 ? left - 1 : false;
    return left !== false && left !== 0;
  }

  /** The number with which the next batch is refused, if any. */
  refusal(): number | undefined {
    if (this.editing) return REFUSAL.cellBeingEdited;
    if (this.strikes('sessionExpired')) return REFUSAL.sessionExpired;
    if (this.strikes('throttled')) return REFUSAL.throttled;
    return this.strikes('accessDenied') ? REFUSAL.accessDenied : undefined;
  }
}
