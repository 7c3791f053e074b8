/** One round trip between an add-in and the workbook. */
export interface BatchRecord {
  /** How many things it asked for. */
  actions: number;
  /** True when the workbook was different afterwards: contents, looks or structure. */
  wrote: boolean;
  /** True when office.js marked it as one that may write. */
  writeFlag: boolean;
  /** True when office.js only let go of objects after a run: no `context.sync()` of the add-in. */
  housekeeping: boolean;
  requestBytes: number;
  responseBytes: number;
  /** Code of the error that stopped it. */
  error?: string;
}

/** Keeps count of round trips, so that tests can say how many there were and that none wrote. */
export class Counters {
  readonly batches: BatchRecord[] = [];

  /** How often the add-in synchronised. */
  get roundTrips(): number {
    return this.batches.filter((batch) => !batch.housekeeping).length;
  }

  get writes(): number {
    return this.batches.filter((batch) => batch.wrote).length;
  }

  reset(): void {
    this.batches.length = 0;
  }
}
