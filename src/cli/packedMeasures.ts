import type { PackedPlan } from '../domain/compile/packed/PackedPlan';
import { renderEntry, type CodeScheme } from '../domain/entries/renderEntry';
import { MEASURES_HEADINGS } from '../domain/templates/Template';
import { ByteWriter } from '../files/csv/ByteWriter';
import { writeRecord } from '../files/csv/write';

/** The compiled measures as bytes, a chunk at a time. */
export function* packedMeasures(plan: PackedPlan, codeScheme: CodeScheme): Generator<Uint8Array> {
  const writer = new ByteWriter();
  writer.text(writeRecord(MEASURES_HEADINGS));
  for (const index of plan.outcomes.kept) {
    writer.text(writeRecord(renderEntry(plan.rows.rowAt(index).entry, { codeScheme })));
    if (writer.isFull) yield writer.take();
  }
  yield writer.take();
}
