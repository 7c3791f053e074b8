import { findContextualItem, qualityItemOf } from '../../catalogue/findContextualItem';
import type { ContextualNumber } from '../../catalogue/ContextualItem';
import type { MeasureNumber } from '../../catalogue/Measure';
import type { ContextualReading, MeasureReading } from '../../entries/RowReading';
import type { QuarterGroup } from '../QuarterGroup';
import type { Check } from '../Check';
import { groupBy } from '../groupBy';
import { foundAt, placeOf } from '../places';
import type { QuarterAndAnswers } from '../Submission';

export const qualityCheckDisagrees: Check<QuarterAndAnswers, 'submission/quality-check-disagrees'> =
  {
    code: 'submission/quality-check-disagrees',
    grade: 'query',
    title: 'X01 to X24 agree with the Quality check column',
    help: 'Both say whether there are significant data quality concerns about a measure. X02 covers 202 and its sources. Where they differ, the row is used. An answer holds for rows of its report date and later ones, until it is changed.',
    *find({ group, answers }) {
      if (answers.length === 0) return;
      for (const { row, answer } of disagreements(group, answers)) {
        yield {
          ...foundAt(this.code, row.reading, 'Quality check'),
          item: answer.item,
          measure: row.measure,
          answer: answer.value,
          qualityCheck: row.value,
          answerAt: placeOf(answer.reading, 'Contextual measure value'),
        };
      }
    },
  };

interface StatedRow {
  readonly reading: MeasureReading;
  readonly measure: MeasureNumber;
  readonly value: 'Yes' | 'No';
  readonly date: string;
}

interface StatedAnswer {
  readonly reading: ContextualReading;
  readonly item: ContextualNumber;
  readonly value: 'Yes' | 'No';
}

function disagreements(
  group: QuarterGroup,
  answers: readonly ContextualReading[],
): { row: StatedRow; answer: StatedAnswer }[] {
  const rows = group.rows.flatMap((reading) => statedRow(reading) ?? []);
  return [...groupBy(rows, ({ measure }) => qualityItemOf(measure)?.number)].flatMap(
    ([item, same]) => {
      const answer = item ? answerFor(item, same, answers) : null;
      const row = answer && rowAgainst(answer, same);
      return row ? [{ row, answer }] : [];
    },
  );
}

function statedRow(reading: MeasureReading): StatedRow | null {
  const { measure, qualityCheck, reportDate } = reading;
  if (!measure.parsed.ok || !qualityCheck.parsed.ok || !reportDate.parsed.ok) return null;
  const { value } = qualityCheck.parsed;
  return value && { reading, measure: measure.parsed.value, value, date: reportDate.parsed.value };
}

/** The last answer that was given on or before the report date of the rows. */
function answerFor(
  item: ContextualNumber,
  rows: readonly StatedRow[],
  answers: readonly ContextualReading[],
): StatedAnswer | null {
  const date = rows.map((row) => row.date).reduce((a, b) => (a > b ? a : b), '');
  let best: (StatedAnswer & { readonly date: string }) | null = null;
  for (const reading of answers) {
    const { item: itemField, answer, reportDate } = reading;
    if (!itemField.parsed.ok || itemField.parsed.value !== item) continue;
    if (!answer.parsed.ok || !reportDate.parsed.ok || reportDate.parsed.value > date) continue;
    const { value } = answer.parsed;
    if (value !== 'Yes' && value !== 'No') continue;
    if (best === null || reportDate.parsed.value >= best.date) {
      best = { reading, item, value, date: reportDate.parsed.value };
    }
  }
  return best;
}

/** No against a row that says Yes; Yes against rows that all say No, of all the measures that the item covers. */
function rowAgainst({ item, value }: StatedAnswer, rows: readonly StatedRow[]): StatedRow | null {
  if (value === 'No') return rows.find((row) => row.value === 'Yes') ?? null;
  const covered = findContextualItem(item).aboutMeasures;
  const denied = covered.every((measure) =>
    rows.some((row) => row.measure === measure && row.value === 'No'),
  );
  const [first] = rows;
  return denied && first && rows.every((row) => row.value === 'No') ? first : null;
}
