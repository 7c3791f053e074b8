import { NumberTriples } from '../domain/compile/packed/NumberTriples';
import type { PackedPlan } from '../domain/compile/packed/PackedPlan';
import { renderEntry, type CodeScheme } from '../domain/entries/renderEntry';
import { MEASURES_HEADINGS } from '../domain/templates/Template';
import { ByteWriter, type Piece } from '../files/csv/ByteWriter';
import { writeRecord, writeValue } from '../files/csv/write';

/**
 * The compiled measures as bytes, a chunk at a time: what `renderEntry` makes of the rows that are kept. Lines are put
 * together from pieces (authority, quarter and date; number; quality check), each worded once.
 */
export function* packedMeasures(plan: PackedPlan, codeScheme: CodeScheme): Generator<Uint8Array> {
  const writer = new ByteWriter();
  const lines = new MeasureLines(plan, codeScheme, writer);
  writer.text(writeRecord(MEASURES_HEADINGS));
  for (const index of plan.outcomes.kept) {
    lines.write(index);
    if (writer.isFull) yield writer.take();
  }
  yield writer.take();
}

class MeasureLines {
  private readonly headIds = new NumberTriples();
  private readonly heads: (Piece | undefined)[] = [];
  private readonly measures: (Piece | undefined)[] = [];
  private readonly endings: (Piece | undefined)[] = [];

  constructor(
    private readonly plan: PackedPlan,
    private readonly codeScheme: CodeScheme,
    private readonly writer: ByteWriter,
  ) {}

  write(index: number): void {
    const { rows } = this.plan;
    const head = this.headIds.idOf(rows.subject[index] ?? 0, rows.date[index] ?? 0, 0);
    const measure = rows.measure[index] ?? 0;
    const quality = rows.quality[index] ?? 0;
    this.writer.piece(this.heads[head] ?? this.keepHead(index, head));
    this.writer.piece(this.measures[measure] ?? this.keepMeasure(index, measure));
    this.writer.number(rows.value[index] ?? 0);
    this.writer.piece(this.endings[quality] ?? this.keepEnding(index, quality));
  }

  private keepHead(index: number, head: number): Piece {
    const cells = this.cellsOf(index).slice(0, 6);
    return (this.heads[head] = this.writer.keep(`${cells.join(',')},`));
  }

  private keepMeasure(index: number, measure: number): Piece {
    return (this.measures[measure] = this.writer.keep(`${this.cellsOf(index)[6]},`));
  }

  private keepEnding(index: number, quality: number): Piece {
    return (this.endings[quality] = this.writer.keep(`,${this.cellsOf(index)[8]}\r\n`));
  }

  /** The cells of the template, as they stand in the CSV. */
  private cellsOf(index: number): string[] {
    const { entry } = this.plan.rows.rowAt(index);
    return renderEntry(entry, { codeScheme: this.codeScheme }).map(writeValue);
  }
}
