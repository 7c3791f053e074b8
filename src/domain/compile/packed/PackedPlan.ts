import { compiledEntries } from '../compiledEntries';
import { countOutcomes, type CountedOutcomes } from '../countOutcomes';
import type { Outcome, OutcomeName, Plan, StatedValue } from '../Plan';
import type { PackedRows, Subject } from './PackedRows';
import { refuseNotReported } from './refuseNotReported';
import { NOTED, type PackedOutcomes } from './settlePacked';

/** What becomes of every row of a `PackedCompilation`: a `Plan` of which most rows are numbers. */
export class PackedPlan {
  constructor(
    readonly rows: PackedRows,
    readonly outcomes: PackedOutcomes,
    /** What is not packed: contextual rows and refusals; the files are all that were given. */
    readonly others: Plan,
  ) {}

  /** What became of one packed row, with its reason. */
  outcomeAt(index: number): Outcome {
    const { noted, by, whyLatest, contested } = this.outcomes;
    const row = this.rows.rowAt(index);
    switch (noted[index]) {
      case NOTED.only:
        return { ...row, outcome: 'kept', reason: { code: 'only-row' } };
      case NOTED.latest:
        return { ...row, outcome: 'kept', reason: present(whyLatest[by[index] ?? 0]) };
      case NOTED.superseded: {
        const reason = { code: 'later-date', by: this.statedBy(by[index] ?? 0) } as const;
        return { ...row, outcome: 'superseded', reason };
      }
      case NOTED.duplicate: {
        const reason = { code: 'same-value', as: this.statedBy(by[index] ?? 0) } as const;
        return { ...row, outcome: 'duplicate', reason };
      }
      case NOTED.notReported:
        return refuseNotReported(row);
      default:
        return present(contested.get(index));
    }
  }

  outcomeNameAt(index: number): OutcomeName {
    const noted = this.outcomes.noted[index] ?? NOTED.contested;
    return NAMES[noted] ?? present(this.outcomes.contested.get(index)).outcome;
  }

  /** How many rows had each outcome, in total and by file. */
  count(): CountedOutcomes {
    const counted = countOutcomes(this.others);
    const total = { ...counted.total };
    const files = counted.files.map((file) => ({ ...file, outcomes: { ...file.outcomes } }));
    const add = (source: number, name: OutcomeName, rows: number) => {
      const { file, standing } = present(this.rows.sources[source]);
      const known = files.find((other) => other.file === file && other.standing === standing);
      present(known).outcomes[name] += rows;
      total[name] += rows;
    };
    for (const [place, rows] of this.tally().entries()) {
      const name = NAMES[place % KINDS];
      if (name && rows > 0) add(Math.floor(place / KINDS), name, rows);
    }
    for (const [index, { outcome }] of this.outcomes.contested) {
      add(this.rows.source[index] ?? 0, outcome, 1);
    }
    return { total, files };
  }

  /** Whether anything was refused or is contested. A blank value is no mistake. */
  get hasProblems(): boolean {
    const { conflicts, refused } = this.others;
    return (
      conflicts.length > 0 ||
      refused.some(({ reason }) => reason.code !== 'not-reported') ||
      [...this.outcomes.contested.values()].some(({ outcome }) => outcome === 'conflict')
    );
  }

  /** Whose figures are kept and of which quarters, each once. */
  keptSubjects(): Subject[] {
    const kept = new Set(this.outcomes.kept.map((index) => this.rows.subject[index] ?? 0));
    return [...kept].map((subject) => present(this.rows.subjects[subject]));
  }

  /** The contextual entries that are kept, in the order of the compiled file. */
  keptContextual() {
    return compiledEntries(this.others).contextual;
  }

  /** How many rows of each source are noted in each way: at the source times `KINDS` plus the note. */
  private tally(): Int32Array {
    const { source, length, sources } = this.rows;
    const { noted } = this.outcomes;
    const tally = new Int32Array(sources.length * KINDS);
    for (let index = 0; index < length; index += 1) {
      const place = (source[index] ?? 0) * KINDS + (noted[index] ?? 0);
      tally[place] = (tally[place] ?? 0) + 1;
    }
    return tally;
  }

  private statedBy(index: number): StatedValue {
    const { value, entry, place } = this.rows.rowAt(index);
    return { value, date: entry.reportDate, place };
  }
}

/** The outcomes by how they are noted; a contested row has its own. */
const NAMES: readonly OutcomeName[] = ['kept', 'kept', 'superseded', 'duplicate', 'refused'];
const KINDS = NAMES.length + 1;

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('a packed row was not settled');
  return value;
}
