import type { Place } from '../../entries/RowReading';
import { formatDate } from '../../periods/days';
import { formatPeriod, lastDay } from '../../periods/quarters';
import type { Heading } from '../../templates/Template';
import type { WordingOf } from './Explanation';
import { listWords, quote } from './phrases';

/** The words for what does not agree within one row. */
export const ROW_WORDING: WordingOf<'row'> = {
  'row/headings-again': ({ at }) => ({
    title: `Row ${at.row} repeats the headings`,
    body: 'Headings stand once, above the data. The row is not read.',
    action: `Delete row ${at.row}.`,
  }),
  'row/authority-disagrees': ({ at, laCode, name, region, otherName, otherRegion }, { cell }) => {
    const others: [Heading, string | null][] = [
      ['LA name', otherName],
      ['Region', otherRegion],
    ];
    const wrong = others.filter(([, text]) => text !== null);
    const columns: Heading[] = ['LA code', ...wrong.map(([column]) => column)];
    const holds = wrong.map(
      ([column, text]) => `${cell(inColumn(at, column))} holds ${quote(text ?? '')}`,
    );
    return {
      title: `${listWords(columns, 'and')} disagree`,
      body: `${laCode} is ${name}, ${region}, but ${listWords(holds, 'and')}. The three columns must name one authority.`,
      action: `Correct ${listWords(
        columns.map((column) => cell(inColumn(at, column))),
        'or',
      )}.`,
    };
  },
  'row/code-not-valid': ({ at, givenCode, name, endedOn, beginsOn, when, instead }, { cell }) => {
    const event = endedOn
      ? `ended on ${formatDate(endedOn)}`
      : `begins on ${formatDate(beginsOn ?? '0000-00-00')}`;
    const time =
      typeof when === 'string'
        ? `the report date is ${formatDate(when)}`
        : `the row is for ${formatPeriod(when)}`;
    const rule =
      typeof when === 'string'
        ? 'The code must be one in use on the report date.'
        : 'The code must be one in use in the quarter.';
    const codes = instead.map(({ code, name: other }) => `${code} (${other})`);
    return {
      title: `LA code ${givenCode} ${event}`,
      body: `${name} (${givenCode}) ${event}, and ${time}. ${rule}`,
      action:
        codes.length > 0
          ? `Change ${cell(at)} to ${listWords(codes, 'or')}.`
          : `Correct ${cell(at)}.`,
    };
  },
  'row/quarter-not-over': ({ at, period, today }, { cell }) => ({
    title: `${formatPeriod(period)} is not over yet`,
    body: `It ends on ${formatDate(lastDay(period))}, and today is ${formatDate(today)}. A quarter is reported from the day after its last day.`,
    action: `Correct ${cell(inColumn(at, 'Measure year'))} or ${cell(at)}, or wait until the quarter is over.`,
  }),
  'row/report-date-before-quarter-end': ({ at, period, date }, { cell }) => ({
    title: 'Report date is before the quarter’s end',
    body: `${cell(at)} holds ${formatDate(date)}, and ${formatPeriod(period)} ended on ${formatDate(lastDay(period))}. Figures produced before the end cannot hold the whole quarter.`,
    action: `Correct ${cell(at)}, or give a reason.`,
  }),
  'row/quarter-before-collection': ({ at, period, first }, { cell }) => ({
    title: `${formatPeriod(period)} is before the first quarter`,
    body: `The collection begins with ${formatPeriod(first)}. Earlier quarters are accepted with a reason.`,
    action: `Correct ${cell(at)}, or give a reason.`,
  }),
};

function inColumn(at: Place, column: Heading): Place {
  return { ...at, column };
}
