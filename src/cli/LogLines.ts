import { logRowOf } from '../domain/compile/compileLogRows';
import { NumberTriples } from '../domain/compile/packed/NumberTriples';
import type { PackedPlan } from '../domain/compile/packed/PackedPlan';
import { NOT_REPORTED } from '../domain/compile/packed/PackedRows';
import { NOTED } from '../domain/compile/packed/settlePacked';
import type { ByteWriter, Piece } from '../files/csv/ByteWriter';
import { writeRecord, writeValue } from '../files/csv/write';
import { cutReason, type CutReason } from './cutReason';
import { neutralise } from './neutralise';

/**
 * Writes the log's lines of packed rows. A line is put together from pieces of lines, each of which is cut once from what
 * `logRowOf` says of some row: ten copied pieces and numbers make a line, and no text.
 */
export class LogLines {
  private readonly files: (Piece | undefined)[];
  private readonly outcomes: (Piece | undefined)[] = [];
  private readonly subjects: (Piece | undefined)[];
  private readonly measures: (Piece | undefined)[] = [];
  private readonly dates = new Map<number, Piece>();
  // Rows that follow each other mostly have the same date, and a reason that names the same file and date.
  private lastDate = -1;
  private lastDatePiece: Piece = 0;
  private last: LastReason = { noted: -1, about: -1, date: -1, reason: null };
  private readonly reasonIds = new NumberTriples();
  private readonly reasons: (CutReason<Piece> | undefined)[] = [];

  constructor(
    private readonly plan: PackedPlan,
    private readonly writer: ByteWriter,
  ) {
    const { sources, subjects } = plan.rows;
    this.files = new Array<undefined>(sources.length).fill(undefined);
    this.subjects = new Array<undefined>(subjects.length).fill(undefined);
  }

  /** Writes the line of the packed row with the index. */
  write(index: number): void {
    const { writer, plan } = this;
    const { rows, outcomes } = plan;
    const noted = outcomes.noted[index] ?? NOTED.contested;
    const reason = noted === NOTED.contested ? null : this.reasonOf(index, noted);
    if (reason === null) {
      writer.text(writeRecord(logRowOf(plan.outcomeAt(index)).map(neutralise)));
      return;
    }
    const source = rows.source[index] ?? 0;
    const subject = rows.subject[index] ?? 0;
    const measure = rows.measure[index] ?? 0;
    const value = rows.value[index] ?? NOT_REPORTED;
    writer.piece(this.files[source] ?? this.keepFile(index, source));
    writer.number(rows.number[index] ?? 0);
    writer.piece(this.outcomes[noted] ?? this.keepOutcome(index, noted));
    writer.piece(this.subjects[subject] ?? this.keepSubject(index, subject));
    writer.piece(this.measures[measure] ?? this.keepMeasure(index, measure));
    if (value !== NOT_REPORTED) writer.number(value);
    writer.piece(this.dateAt(index));
    this.writeReason(reason, outcomes.by[index] ?? 0);
  }

  private writeReason({ texts, holes }: CutReason<Piece>, by: number): void {
    const { rows } = this.plan;
    for (let place = 0; place < texts.length; place += 1) {
      this.writer.piece(texts[place] ?? 0);
      const hole = holes[place];
      if (hole === 'value') this.writer.number(rows.value[by] ?? 0);
      else if (hole === 'row') this.writer.number(rows.number[by] ?? 0);
    }
  }

  private dateAt(index: number): Piece {
    const date = this.plan.rows.date[index] ?? 0;
    if (date !== this.lastDate) {
      this.lastDate = date;
      this.lastDatePiece = this.dates.get(date) ?? this.keepDate(index, date);
    }
    return this.lastDatePiece;
  }

  /** Reasons that name another row are the same but for its value and row number, if its date and source are. */
  private reasonOf(index: number, noted: number): CutReason<Piece> | null {
    const { rows, outcomes } = this.plan;
    const by = outcomes.by[index] ?? 0;
    const namesRow = noted === NOTED.superseded || noted === NOTED.duplicate;
    const about = namesRow ? (rows.source[by] ?? 0) : by;
    const date = namesRow ? (rows.date[by] ?? 0) : 0;
    const { last } = this;
    if (noted !== last.noted || about !== last.about || date !== last.date) {
      this.last = { noted, about, date, reason: this.findReason(index, noted, about, date) };
    }
    return this.last.reason;
  }

  private findReason(index: number, noted: number, about: number, date: number) {
    const id = this.reasonIds.idOf(noted, about, date);
    return this.reasons[id] ?? this.keepReason(index, id);
  }

  private keepReason(index: number, id: number): CutReason<Piece> | null {
    const cut = cutReason(this.plan.outcomeAt(index));
    if (cut === null) return null;
    const texts = cut.texts.map((text) => this.keep(text));
    return (this.reasons[id] = { texts, holes: cut.holes });
  }

  private keepFile(index: number, source: number): Piece {
    const [file, sheet] = this.cellsOf(index);
    return (this.files[source] = this.keep(`${file},${sheet},`));
  }

  private keepOutcome(index: number, noted: number): Piece {
    const template = this.cellsOf(index)[3];
    return (this.outcomes[noted] = this.keep(`,${template},${this.plan.outcomeNameAt(index)},`));
  }

  private keepSubject(index: number, subject: number): Piece {
    const [, , , , , laCode, year, quarter] = this.cellsOf(index);
    return (this.subjects[subject] = this.keep(`${laCode},${year},${quarter},`));
  }

  private keepMeasure(index: number, measure: number): Piece {
    return (this.measures[measure] = this.keep(`${this.cellsOf(index)[8]},`));
  }

  private keepDate(index: number, date: number): Piece {
    const piece = this.keep(`,${this.cellsOf(index)[10]},`);
    this.dates.set(date, piece);
    return piece;
  }

  private keep(text: string): Piece {
    return this.writer.keep(text);
  }

  /** The cells of the log row as they stand in the CSV; the outcome and its reason are none of their business. */
  private cellsOf(index: number): string[] {
    const row = this.plan.rows.rowAt(index);
    const cells = logRowOf({ ...row, outcome: 'kept', reason: { code: 'only-row' } });
    return cells.map((cell) => writeValue(neutralise(cell)));
  }
}

interface LastReason {
  readonly noted: number;
  readonly about: number;
  readonly date: number;
  readonly reason: CutReason<Piece> | null;
}
