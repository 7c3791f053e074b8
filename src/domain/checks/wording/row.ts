import { formatDate } from '../../periods/days';
import { formatPeriod, lastDay } from '../../periods/quarters';
import type { Heading } from '../../templates/Template';
import type { Rows, WordingOf } from './Explanation';
import { cellsHold, listWords, nameRows, quote } from './phrases';

/** The words for what does not agree within one row. */
export const ROW_WORDING: WordingOf<'row'> = {
  'row/headings-again': ({ at }, _, rows) => {
    const one = rows.length === 1;
    const numbers = rows.map(({ row }) => String(row));
    return {
      title: one ? `Row ${at.row} repeats the headings` : 'The headings are repeated',
      body: `Headings stand once, above the data. The ${one ? 'row is' : 'rows are'} not read.`,
      action: `Delete ${one ? 'row' : 'rows'} ${listWords(numbers, 'and')}.`,
    };
  },
  'row/authority-disagrees': (finding, naming, rows) => {
    const { laCode, name, region, otherName, otherRegion } = finding;
    const others: [Heading, string | null][] = [
      ['LA name', otherName],
      ['Region', otherRegion],
    ];
    const wrong = others.filter(([, text]) => text !== null);
    const columns: Heading[] = ['LA code', ...wrong.map(([column]) => column)];
    const holds = wrong.map(([column, text]) =>
      cellsHold(inColumn(rows, column), quote(text ?? ''), naming),
    );
    const cells = columns.map((column) => nameRows(inColumn(rows, column), naming));
    return {
      title: `${listWords(columns, 'and')} disagree`,
      body: `${laCode} is ${name}, ${region}, but ${listWords(holds, 'and')}. The three columns must name one authority.`,
      action: `Correct ${listWords(cells, 'or')}.`,
    };
  },
  'row/code-not-valid': ({ givenCode, name, endedOn, beginsOn, when, instead }, naming, rows) => {
    const event = endedOn
      ? `ended on ${formatDate(endedOn)}`
      : `begins on ${formatDate(beginsOn ?? '0000-00-00')}`;
    const one = rows.length === 1;
    const time =
      typeof when === 'string'
        ? `the report date is ${formatDate(when)}`
        : `the ${one ? 'row is' : 'rows are'} for ${formatPeriod(when)}`;
    const rule =
      typeof when === 'string'
        ? 'The code must be one in use on the report date.'
        : 'The code must be one in use in the quarter.';
    const codes = instead.map(({ code, name: other }) => `${code} (${other})`);
    const at = nameRows(rows, naming);
    return {
      title: `LA code ${givenCode} ${event}`,
      body: `${name} (${givenCode}) ${event}, and ${time}. ${rule}`,
      action: codes.length > 0 ? `Change ${at} to ${listWords(codes, 'or')}.` : `Correct ${at}.`,
    };
  },
  'row/quarter-not-over': ({ period, today }, naming, rows) => {
    const years = nameRows(inColumn(rows, 'Measure year'), naming);
    return {
      title: `${formatPeriod(period)} is not over yet`,
      body: `It ends on ${formatDate(lastDay(period))}, and today is ${formatDate(today)}. A quarter is reported from the day after its last day.`,
      action: `Correct ${years} or ${nameRows(rows, naming)}, or wait until the quarter is over.`,
    };
  },
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

function inColumn(rows: Rows, column: Heading): Rows {
  return rows.map((place) => ({ ...place, column }));
}
