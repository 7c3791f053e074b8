import { LOG_COLUMNS, logRowOf } from '../domain/compile/compileLogRows';
import { logOrder } from '../domain/compile/packed/logOrder';
import type { PackedPlan } from '../domain/compile/packed/PackedPlan';
import { ByteWriter } from '../files/csv/ByteWriter';
import { writeRecord } from '../files/csv/write';
import { LogLines } from './LogLines';
import { neutralise } from './neutralise';

/** Lines written between two looks at whether the chunk is full; even long ones fit into what a chunk leaves free. */
const LINES_AT_ONCE = 64;

/**
 * The compile log as bytes, a chunk at a time: what `compileLogRows` says, made safe for Excel. Lines of packed rows are
 * put together by `LogLines`.
 */
export function* packedLog(plan: PackedPlan): Generator<Uint8Array> {
  const writer = new ByteWriter();
  const lines = new LogLines(plan, writer);
  writer.text(writeRecord(LOG_COLUMNS));
  for (const logged of logOrder(plan)) {
    if ('outcome' in logged) writer.text(writeRecord(logRowOf(logged).map(neutralise)));
    else {
      for (let from = logged.from; from < logged.to; from += LINES_AT_ONCE) {
        const to = Math.min(from + LINES_AT_ONCE, logged.to);
        for (let index = from; index < to; index += 1) lines.write(index);
        if (writer.isFull) yield writer.take();
      }
    }
    if (writer.isFull) yield writer.take();
  }
  yield writer.take();
}
