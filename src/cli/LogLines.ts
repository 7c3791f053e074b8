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
  /** Outcome and subject, at the subject times `KINDS` plus how the outcome is noted. */
  private readonly heads: (Piece | undefined)[];
  private readonly subjects: (string | undefined)[];
  private readonly measures: (Piece | undefined)[] = [];
  private readonly reasonIds = new NumberTriples();
  private readonly endingIds = new NumberTriples();
  private readonly endings: (CutReason<Piece> | undefined)[] = [];
  private last: LastEnding = { date: -1, noted: -1, about: -1, aboutDate: -1, ending: null };

  constructor(
    private readonly plan: PackedPlan,
    private readonly writer: ByteWriter,
  ) {
    const { sources, subjects } = plan.rows;
    this.files = new Array<undefined>(sources.length).fill(undefined);
    this.subjects = new Array<undefined>(subjects.length).fill(undefined);
    this.heads = new Array<undefined>(subjects.length * KINDS).fill(undefined);
  }

  /** Writes the line of the packed row with the index. */
  write(index: number): void {
    const { writer, plan } = this;
    const { rows, outcomes } = plan;
    const noted = outcomes.noted[index] ?? NOTED.contested;
    const ending = noted === NOTED.contested ? null : this.endingOf(index, noted);
    if (ending === null) {
      writer.text(writeRecord(logRowOf(plan.outcomeAt(index)).map(neutralise)));
      return;
    }
    const source = rows.source[index] ?? 0;
    const subject = rows.subject[index] ?? 0;
    const measure = rows.measure[index] ?? 0;
    const value = rows.value[index] ?? NOT_REPORTED;
    writer.piece(this.files[source] ?? this.keepFile(index, source));
    writer.number(rows.number[index] ?? 0);
    writer.piece(this.heads[subject * KINDS + noted] ?? this.keepHead(index, subject, noted));
    writer.piece(this.measures[measure] ?? this.keepMeasure(index, measure));
    if (value !== NOT_REPORTED) writer.number(value);
    this.writeEnding(ending, outcomes.by[index] ?? 0);
  }

  private writeEnding({ texts, holes }: CutReason<Piece>, by: number): void {
    const { rows } = this.plan;
    for (let place = 0; place < texts.length; place += 1) {
      this.writer.piece(texts[place] ?? 0);
      const hole = holes[place];
      if (hole === 'value') this.writer.number(rows.value[by] ?? 0);
      else if (hole === 'row') this.writer.number(rows.number[by] ?? 0);
    }
  }

  /**
   * The date and the reason. Rows of one date have the same, but for value and row number of the row that the reason
   * names, if that row's date and source are the same; and rows that follow each other mostly are such.
   */
  private endingOf(index: number, noted: number): CutReason<Piece> | null {
    const { rows, outcomes } = this.plan;
    const by = outcomes.by[index] ?? 0;
    const date = rows.date[index] ?? 0;
    const namesRow = noted === NOTED.superseded || noted === NOTED.duplicate;
    const about = namesRow ? (rows.source[by] ?? 0) : by;
    const aboutDate = namesRow ? (rows.date[by] ?? 0) : 0;
    const { last } = this;
    if (
      date !== last.date ||
      noted !== last.noted ||
      about !== last.about ||
      aboutDate !== last.aboutDate
    ) {
      const ids = this.endingIds;
      const id = ids.idOf(noted, date, this.reasonIds.idOf(noted, about, aboutDate));
      const ending = this.endings[id] ?? this.keepEnding(index, id);
      this.last = { date, noted, about, aboutDate, ending };
    }
    return this.last.ending;
  }

  private keepEnding(index: number, id: number): CutReason<Piece> | null {
    const cut = cutReason(this.plan.outcomeAt(index));
    if (cut === null) return null;
    const [first = '', ...others] = cut.texts;
    const texts = [`,${this.cellsOf(index)[10]},${first}`, ...others];
    const ending = { texts: texts.map((text) => this.keep(text)), holes: cut.holes };
    return (this.endings[id] = ending);
  }

  private keepFile(index: number, source: number): Piece {
    const [file, sheet] = this.cellsOf(index);
    return (this.files[source] = this.keep(`${file},${sheet},`));
  }

  private keepHead(index: number, subject: number, noted: number): Piece {
    const text = (this.subjects[subject] ??= this.subjectText(index));
    const outcome = `,measures,${this.plan.outcomeNameAt(index)},`;
    return (this.heads[subject * KINDS + noted] = this.keep(`${outcome}${text}`));
  }

  private subjectText(index: number): string {
    const [, , , , , laCode, year, quarter] = this.cellsOf(index);
    return `${laCode},${year},${quarter},`;
  }

  private keepMeasure(index: number, measure: number): Piece {
    return (this.measures[measure] = this.keep(`${this.cellsOf(index)[8]},`));
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

/** How outcomes of packed rows are noted, but for contested ones, whose lines are written as text. */
const KINDS = NOTED.contested;

interface LastEnding {
  readonly date: number;
  readonly noted: number;
  readonly about: number;
  readonly aboutDate: number;
  readonly ending: CutReason<Piece> | null;
}
