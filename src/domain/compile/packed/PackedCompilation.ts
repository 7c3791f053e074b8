import type { CheckContext } from '../../checks/Check';
import { judgeRow } from '../judgeRow';
import { filesInOrder, inOrder } from '../order';
import type { CompileSource, PlannedFile, Refused, Row } from '../Plan';
import { planCompilation } from '../planCompilation';
import { PackedPlan } from './PackedPlan';
import { packFigure, PackedRows, type PackedSource } from './PackedRows';
import { RowMemory } from './RowMemory';
import { settlePacked } from './settlePacked';

/**
 * A compilation of very many rows: the same plan as `planCompilation` makes, with the rows of the measures template held
 * as numbers. Sources are taken one after the other and need not be kept; contextual rows, which are few, and what could
 * not be read go through `planCompilation` itself.
 */
export class PackedCompilation {
  readonly rows = new PackedRows();
  readonly memory = new RowMemory(this.rows);
  private refused: Refused[] = [];
  private readonly others: CompileSource[] = [];
  private readonly files: PlannedFile[] = [];

  constructor(readonly context: CheckContext) {}

  /** Why nothing could be read, of each source that could not be; null if any could. */
  get unread(): readonly Extract<CompileSource, { unread: string }>[] | null {
    const unread = this.others.filter((source) => 'unread' in source);
    return this.rows.sources.length === 0 && unread.length === this.others.length ? unread : null;
  }

  /** Takes a source whose rows are read one by one. */
  take(source: CompileSource): void {
    if ('unread' in source || source.template === 'contextual') {
      this.others.push(source);
      return;
    }
    const into = this.open(source);
    for (const reading of source.readings) {
      into.put(judgeRow(reading, source.standing, this.context));
    }
  }

  /** Begins a source of the measures template; all of its rows are put before another is begun. */
  open(source: PackedSource): OpenSource {
    const id = this.rows.addSource(source);
    const [rowsBefore, refusedBefore] = [this.rows.length, this.refused.length];
    this.files.push(source);
    return {
      id,
      put: (row) => this.put(id, row),
      abandon: () => {
        this.rows.shortenTo(rowsBefore, id);
        this.refused.length = refusedBefore;
        this.files.pop();
      },
    };
  }

  /** Decides what becomes of every row that was taken. */
  settle(): PackedPlan {
    const others = planCompilation(this.others, this.context);
    const files = filesInOrder([...others.files, ...this.files]);
    const refused = inOrder([...others.refused, ...this.refused]);
    return new PackedPlan(this.rows, settlePacked(this.rows), { ...others, refused, files });
  }

  private put(source: number, row: Row | Refused): void {
    if ('outcome' in row) {
      this.refused.push(row);
      return;
    }
    if (row.entry.template !== 'measures') throw new Error('only measures are packed');
    const { date, measure, value, quality } = packFigure(row.entry);
    const subject = this.rows.idOfSubject(row.entry);
    this.rows.add(source, row.place.row, subject, date, measure, value, quality);
  }
}

/** A source that is being taken. */
export interface OpenSource {
  /** Its number in `PackedRows`, for rows that are added there directly. */
  readonly id: number;
  /** Takes a row as it was judged. */
  readonly put: (row: Row | Refused) => void;
  /** Forgets the source and all of its rows, as if it had never been begun. */
  readonly abandon: () => void;
}
