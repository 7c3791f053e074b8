import type { Answers } from '../../catalogue/ContextualItem';
import { findContextualItem } from '../../catalogue/findContextualItem';
import { findMeasure } from '../../catalogue/findMeasure';
import type { MeasureNumber } from '../../catalogue/Measure';
import { formatDate } from '../../periods/days';
import { formatFinancialYear } from '../../periods/quarters';
import type { FindingOf } from '../Finding';
import { countedBy } from './counted';
import type { Explanation, Naming, Rows, WordingOf } from './Explanation';
import { cellsHold, listWords, nameRows, noStoredResult, quote } from './phrases';

/** The words for what stands in one cell. */
export const CELL_WORDING: WordingOf<'cell'> = {
  'cell/authority-unknown': (finding, naming, rows) => {
    const at = nameRows(rows, naming);
    const holds = `${cellsHold(rows, quote(finding.quoted), naming)}.`;
    switch (finding.problem) {
      case 'blank':
        return {
          title: 'LA code is blank',
          body: 'Without it nobody can tell whose figures these are.',
          action: `Enter the 3-digit code in ${at}.`,
        };
      case 'unknown':
        return {
          title: 'LA code is not known',
          body: `${holds} No authority in the register has this code.`,
          action: `Correct ${at}.`,
        };
      case 'not-a-code':
        return {
          title: 'LA code is not a code',
          body: `${holds} A code has 3 digits, such as 845, or 9 characters, such as E10000011.`,
          action: `Enter the code in ${at}.`,
        };
      case 'no-result':
        return noStoredResult('LA code', at);
    }
  },
  'cell/name-unknown': (finding, naming, rows) =>
    unknownName('LA name', 'authority', finding, naming, rows),
  'cell/region-unknown': (finding, naming, rows) =>
    unknownName('Region', 'region', finding, naming, rows),
  'cell/formula-sign': ({ at, quoted, about }, naming, rows) => {
    const ofAnswer = at.column === 'Contextual measure value' && rows.length === 1;
    return {
      title: `${ofAnswer && about.item ? about.item : (at.column ?? 'Text')} begins like a formula`,
      body: `${cellsHold(rows, quote(quoted), naming)}. Text that begins with =, +, -, @, a tab or a line break can run as a formula when somebody opens the file.`,
      action: `Remove the sign at the start of ${nameRows(rows, naming)}.`,
    };
  },
  'cell/report-date-unreadable': unreadableDate,
  'cell/report-date-in-future': ({ date, today }, naming, rows) => ({
    title: 'Report date is in the future',
    body: `${cellsHold(rows, formatDate(date), naming)}, and today is ${formatDate(today)}. The latest report date wins, so it cannot be one to come.`,
    action: `Correct ${nameRows(rows, naming)}.`,
  }),
  'cell/year-unreadable': (finding, naming, rows) => {
    const at = nameRows(rows, naming);
    const holds = `${cellsHold(rows, quote(finding.quoted), naming)}.`;
    switch (finding.problem) {
      case 'blank':
        return {
          title: 'Measure year is blank',
          body: 'Every row needs the financial year that it is for.',
          action: `Enter the year in ${at}, for example 2026-27.`,
        };
      case 'not-consecutive':
        return {
          title: 'Measure year joins the wrong years',
          body: `${holds} A financial year joins two years that follow each other, such as 2026-27.`,
          action: `Correct ${at}.`,
        };
      case 'unreadable':
        return {
          title: 'Measure year is not a financial year',
          body: `${holds} Years are written 2026-27; 2026/27, 2026-2027 and 202627 are read as well.`,
          action: `Correct ${at}.`,
        };
      case 'no-result':
        return noStoredResult('Measure year', at);
    }
  },
  'cell/year-bare': ({ quoted, calendarYear, likely }, naming, rows) => {
    const meanings = [calendarYear - 1, calendarYear].map(formatFinancialYear);
    return {
      title: 'Measure year is unclear',
      body: `${cellsHold(rows, quote(quoted), naming)}. It may mean ${listWords(meanings, 'or')}.`,
      action: `Write ${likely === null ? listWords(meanings, 'or') : formatFinancialYear(likely)}.`,
    };
  },
  'cell/quarter-unreadable': (finding, naming, rows) => {
    const at = nameRows(rows, naming);
    if (finding.problem === 'no-result') return noStoredResult('Measure quarter', at);
    const blank = finding.problem === 'blank';
    const rule = 'Quarters are Q1 to Q4 of the financial year; Q1 is April to June.';
    return {
      title: blank ? 'Measure quarter is blank' : 'Measure quarter is not a quarter',
      body: blank ? rule : `${cellsHold(rows, quote(finding.quoted), naming)}. ${rule}`,
      action: blank ? `Enter the quarter in ${at}.` : `Correct ${at}.`,
    };
  },
  'cell/measure-unknown': (finding, naming, rows) =>
    unknownMeasure(finding, nameRows(rows, naming)),
  'cell/value-not-a-count': notACount,
  'cell/quality-check-unlisted': ({ about, problem, quoted }, naming, rows) => {
    const one = about.measure !== null && rows.length === 1;
    const subject = one ? `Quality check of ${about.measure}` : 'Quality check';
    const at = nameRows(rows, naming);
    if (problem === 'no-result') return noStoredResult(subject, at);
    return {
      title: `${subject} is not Yes or No`,
      body: `${cellsHold(rows, quote(quoted), naming)}. Yes means that there are significant data quality concerns about the value, No that there are none, blank that nothing is stated.`,
      action: `Choose Yes or No in ${at}, or leave ${rows.length === 1 ? 'it' : 'them'} blank.`,
    };
  },
  'cell/item-unknown': ({ problem, quoted }, naming, rows) => {
    const at = nameRows(rows, naming);
    if (problem === 'no-result') return noStoredResult('Contextual measure no.', at);
    const blank = problem === 'blank';
    return {
      title: blank
        ? 'Contextual measure no. is blank'
        : `${quote(quoted)} is not a contextual item`,
      body: 'The items are numbered X01 to X31.',
      action: blank ? `Enter the number in ${at}.` : `Correct ${at}.`,
    };
  },
  'cell/answer-unlisted': ({ item, problem, quoted }, naming, rows) => {
    const at = nameRows(rows, naming);
    if (problem === 'no-result') return noStoredResult(item, at);
    return {
      title: `${item} has an answer not listed`,
      body: `${cellsHold(rows, quote(quoted), naming)}. ${listAnswers(findContextualItem(item).answers)}`,
      action: `Choose one of them in ${at}, or leave ${rows.length === 1 ? 'it' : 'them'} blank.`,
    };
  },
  'cell/answer-date-unreadable': ({ item, problem, quoted }, naming, rows) => ({
    title: problem === 'month-first' ? `${item} has the month first` : `${item} is not a date here`,
    body: `${cellsHold(rows, quote(quoted), naming)}. Dates are read day first, such as 15/06/2019; June 2019 or 2019 is enough.`,
    action: `Correct ${nameRows(rows, naming)}.`,
  }),
};

function unknownName(
  subject: 'LA name' | 'Region',
  kind: 'authority' | 'region',
  { problem, quoted }: FindingOf<'cell/name-unknown' | 'cell/region-unknown'>,
  naming: Naming,
  rows: Rows,
): Explanation {
  const at = nameRows(rows, naming);
  if (problem === 'no-result') return noStoredResult(subject, at);
  const it = rows.length === 1 ? 'it' : 'them';
  return {
    title: `${subject} is not known`,
    body: `${cellsHold(rows, quote(quoted), naming)}. No ${kind} is known by this name.`,
    action: `Correct ${at}, or leave ${it} blank to have ${it} filled in from the LA code.`,
  };
}

function unreadableDate(
  { problem, quoted, monthFirst }: FindingOf<'cell/report-date-unreadable'>,
  naming: Naming,
  rows: Rows,
): Explanation {
  const at = nameRows(rows, naming);
  const holds = `${cellsHold(rows, quote(quoted), naming)}.`;
  switch (problem) {
    case 'blank':
      return {
        title: 'Report date is blank',
        body: 'When a value is sent again the latest report date wins, so every row needs one.',
        action: `Enter the date in ${at}, day first.`,
      };
    case 'month-first':
      return {
        title: 'Report date has the month first',
        body: `${holds} Dates are read with the day first and never guessed.`,
        action: monthFirst ? `Write ${formatDate(monthFirst)}.` : `Write the day first in ${at}.`,
      };
    case 'two-digit-year':
      return {
        title: 'Report date has a two-digit year',
        body: `${holds} The year needs all four digits.`,
        action: `Write the whole year in ${at}.`,
      };
    case 'unreadable':
      return {
        title: 'Report date is not a date here',
        body: `${holds} Dates are read as 23/11/2026, 23 Nov 2026 or 2026-11-23.`,
        action: `Correct ${at}.`,
      };
    case 'no-result':
      return noStoredResult('Report date', at);
  }
}

const NO_SUCH_TOTAL = '20201';

function unknownMeasure(
  { problem, quoted, nearest }: FindingOf<'cell/measure-unknown'>,
  at: string,
): Explanation {
  if (problem === 'no-result') return noStoredResult('Measure no.', at);
  const numbered = 'Measures are numbered 201 to 224, and the sources of 202 are 20202 to 20212.';
  if (problem === 'blank')
    return { title: 'Measure no. is blank', body: numbered, action: `Enter the number in ${at}.` };
  const number = quoted.replace(/\.0*\s*$/, '').trim();
  const title = `${/^\d{1,9}$/.test(number) ? number : quote(quoted)} is not a measure`;
  if (number === NO_SUCH_TOTAL)
    return {
      title,
      body: 'There is no 20201: the total of referrals is 202, and its sources start at 20202.',
      action: `Change ${at} to 202 or 20202.`,
    };
  const near = nearest === null ? '' : ` The nearest number is ${nearest}.`;
  return { title, body: `${numbered}${near}`, action: `Correct ${at}.` };
}

function notACount(
  { problem, quoted, measure }: FindingOf<'cell/value-not-a-count'>,
  naming: Naming,
  rows: Rows,
): Explanation {
  const at = nameRows(rows, naming);
  const subject = measure === null ? 'Measure value' : String(measure);
  const holds = `${cellsHold(rows, quote(quoted), naming)}.`;
  const rule = 'The file takes the count, a whole number of 0 or more';
  const action =
    measure === null ? `Enter the count in ${at}.` : `Enter the number of ${countedBy(measure)}.`;
  switch (problem) {
    case 'symbol':
      return {
        title: `${subject} holds ${quote(quoted)}`,
        body: '',
        action: `Suppressed values are not accepted: give the count, or leave ${at} blank if ${rows.length === 1 ? 'it is' : 'they are'} not reported.`,
      };
    case 'percentage':
    case 'not-whole':
      return {
        title: `${subject} is not a count`,
        body: `${holds} ${rule}; ${workedOut(measure)} worked out.`,
        action,
      };
    case 'negative':
      return { title: `${subject} is negative`, body: `${holds} ${rule}.`, action };
    case 'not-a-number':
      return { title: `${subject} is not a number`, body: `${holds} ${rule}.`, action };
    case 'error-value':
      return {
        title: `${subject} is an error value`,
        body: `${at} ${rows.length === 1 ? 'shows' : 'show'} ${quote(quoted)}. ${rule}.`,
        action: `Correct the formula in ${at}, or enter the count.`,
      };
    case 'too-large':
      return {
        title: `${subject} is too large`,
        body: `${holds} Counts are read up to 999,999,999.`,
        action: `Correct ${at}.`,
      };
    case 'no-result':
      return noStoredResult(subject, at);
  }
}

function workedOut(measure: MeasureNumber | null): string {
  if (measure === null) return 'rates and percentages are';
  return findMeasure(measure).shownAs.as === 'percentage' ? 'the percentage is' : 'the rate is';
}

function listAnswers(answers: Answers): string {
  if (answers.kind === 'yes-no') return 'The answers are Yes and No.';
  if (answers.kind === 'date') return 'The answer is a date.';
  const simple = answers.choices.every((choice) => !/ and |,/.test(choice));
  return simple
    ? `The answers are ${listWords(answers.choices, 'and')}.`
    : `The answers are: ${answers.choices.join('; ')}.`;
}
