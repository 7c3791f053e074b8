import type { Counters } from './Counters';
import { Engine } from './engine/Engine';
import type { Session } from './engine/Session';
import type { Action, BatchRequest } from './engine/wire';
import { ACTION } from './engine/wire';
import type { Faults } from './Faults';
import { REFUSAL } from './Faults';

/** How a batch ended: a body to hand back, or the number of a refusal. */
export interface BatchResult {
  body?: string;
  refusal?: number;
}

const FLAG = { write: 1, delayForCellEdit: 64 } as const;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Takes the batches of one add-in as text, within Excel's limits, and keeps count. */
export class Batch {
  private readonly engine: Engine;

  constructor(
    private readonly session: Session,
    private readonly faults: Faults,
    private readonly counters: Counters,
    onNotImplemented: (member: string) => void,
  ) {
    this.engine = new Engine(session);
    this.engine.onNotImplemented = onNotImplemented;
  }

  /** True when the add-in asked to wait until nobody edits a cell. */
  waitsForEditing(flags: number): boolean {
    return (flags & FLAG.delayForCellEdit) !== 0;
  }

  /** A batch for a service of the page around the workbook: no faults, and not counted. */
  runService(body: string): string {
    return JSON.stringify(this.engine.run(JSON.parse(body) as BatchRequest));
  }

  run(body: string, flags: number): BatchResult {
    const requestBytes = bytesOf(body);
    const refusal =
      this.faults.refusal() ??
      (requestBytes > this.faults.mostBytes ? REFUSAL.requestTooLarge : undefined);
    if (refusal !== undefined) return { refusal };
    const request = JSON.parse(body) as BatchRequest;
    const { workbook, connection } = this.session;
    const before = workbook.revision;
    const response = workbook.act({ kind: 'addin', connection }, () => this.engine.run(request));
    const answer = JSON.stringify(response);
    const responseBytes = bytesOf(answer);
    this.counters.batches.push({
      actions: request.Actions.length,
      wrote: workbook.revision !== before,
      writeFlag: (flags & FLAG.write) !== 0,
      requestBytes,
      responseBytes,
      housekeeping: request.Actions.every(isHousekeeping),
      ...(response.Error ? { error: response.Error.Code } : {}),
    });
    if (responseBytes > this.faults.mostBytes) return { refusal: REFUSAL.responseTooLarge };
    return { body: answer };
  }
}

/** Finding the workbook and letting go of ranges is what office.js does by itself after a run. */
const isHousekeeping = ({ ActionType, Name }: Action): boolean =>
  Name === '_RemoveReference' || ActionType === ACTION.instantiate;
