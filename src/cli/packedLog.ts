import { logRowOf, LOG_COLUMNS } from '../domain/compile/compileLogRows';
import { explainReason } from '../domain/compile/explainReason';
import { logOrder } from '../domain/compile/packed/logOrder';
import type { PackedPlan } from '../domain/compile/packed/PackedPlan';
import { NOT_REPORTED } from '../domain/compile/packed/PackedRows';
import { NOTED } from '../domain/compile/packed/settlePacked';
import type { Outcome } from '../domain/compile/Plan';
import { ByteWriter } from '../files/csv/ByteWriter';
import { Pieces } from '../files/csv/Pieces';
import { writeRecord, writeValue } from '../files/csv/write';
import { neutralise } from './neutralise';

/**
 * The compile log as bytes, a chunk at a time: what `compileLogRows` says, made safe for Excel. The lines of packed rows
 * are put together from pieces of lines, each of which is worded once, by `logRowOf` and `explainReason`.
 */
export function* packedLog(plan: PackedPlan): Generator<Uint8Array> {
  const writer = new ByteWriter();
  const lines = new LogLines(plan, writer);
  writer.text(writeRecord(LOG_COLUMNS));
  for (const logged of logOrder(plan)) {
    if (typeof logged === 'number') lines.writePacked(logged);
    else lines.write(logged);
    if (writer.isFull) yield writer.take();
  }
  yield writer.take();
}

class LogLines {
  private readonly sources = new Pieces();
  private readonly outcomes = new Pieces();
  private readonly subjects = new Pieces();
  private readonly measures = new Pieces();
  private readonly dates = new Pieces();
  private readonly dateIds = new Map<number, number>();
  /** By how the outcome is noted, then by what it is noted with. */
  private readonly reasons = Array.from({ length: NOTED.contested }, () => new Pieces());

  constructor(
    private readonly plan: PackedPlan,
    private readonly writer: ByteWriter,
  ) {}

  write(outcome: Outcome): void {
    this.writer.text(writeRecord(logRowOf(outcome).map(neutralise)));
  }

  writePacked(index: number): void {
    const { writer, plan } = this;
    const { rows, outcomes } = plan;
    const noted = outcomes.noted[index] ?? NOTED.contested;
    const reasons = this.reasons[noted];
    if (!reasons) {
      this.write(plan.outcomeAt(index));
      return;
    }
    const source = rows.source[index] ?? 0;
    const subject = rows.subject[index] ?? 0;
    const measure = rows.measure[index] ?? 0;
    const date = this.idOfDate(rows.date[index] ?? 0);
    const value = rows.value[index] ?? NOT_REPORTED;
    const by = outcomes.by[index] ?? 0;
    if (!reasons.has(by)) {
      reasons.put(by, `,${writeValue(neutralise(explainReason(plan.outcomeAt(index))))}\r\n`);
    }
    const isCut = this.sources.has(source) && this.subjects.has(subject) && this.dates.has(date);
    if (!isCut || !this.measures.has(measure) || !this.outcomes.has(noted)) this.cut(index);
    writer.piece(this.sources, source);
    writer.number(rows.number[index] ?? 0);
    writer.piece(this.outcomes, noted);
    writer.piece(this.subjects, subject);
    writer.piece(this.measures, measure);
    if (value !== NOT_REPORTED) writer.number(value);
    writer.piece(this.dates, date);
    writer.piece(reasons, by);
  }

  /** Cuts the line of a row into the pieces that other lines are put together from. */
  private cut(index: number): void {
    const { rows, outcomes } = this.plan;
    const cells = logRowOf(this.plan.outcomeAt(index)).map((cell) => writeValue(neutralise(cell)));
    const [file, sheet, , template, outcome, laCode, year, quarter, measure, , date] = cells;
    this.sources.put(rows.source[index] ?? 0, `${file},${sheet},`);
    this.outcomes.put(outcomes.noted[index] ?? 0, `,${template},${outcome},`);
    this.subjects.put(rows.subject[index] ?? 0, `${laCode},${year},${quarter},`);
    this.measures.put(rows.measure[index] ?? 0, `${measure},`);
    this.dates.put(this.idOfDate(rows.date[index] ?? 0), `,${date}`);
  }

  private idOfDate(date: number): number {
    let id = this.dateIds.get(date);
    if (id === undefined) this.dateIds.set(date, (id = this.dateIds.size));
    return id;
  }
}
