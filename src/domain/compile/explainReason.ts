import type { RowPlace } from '../entries/RowReading';
import { formatDate } from '../periods/days';
import { sayFinding } from './sayFinding';
import type { InConflict, Kept, Outcome, RefusedReason, StatedValue } from './Plan';

/**
 * Why a row has its outcome, in a sentence or two: the only place with these words.
 *
 * @example explainReason(kept) // 'It has the latest report date of the three.'
 */
export function explainReason(outcome: Outcome): string {
  switch (outcome.outcome) {
    case 'kept':
      return explainKept(outcome.reason);
    case 'superseded':
      return `A later row replaces it: ${explainStated(outcome.reason.by)}.`;
    case 'duplicate':
      return `It says the same, with the same report date, as ${explainPlace(outcome.reason.as.place)}.`;
    case 'conflict':
      return explainConflict(outcome);
    case 'refused':
      return explainRefused(outcome.reason);
  }
}

function explainKept(reason: Kept['reason']): string {
  switch (reason.code) {
    case 'only-row':
      return 'It is the only row for this value.';
    case 'latest-date':
      return reason.agreeing === reason.rows
        ? `${capitalise(reason.rows === 2 ? 'both' : `all ${inWords(reason.rows)}`)} rows say the same; this one is kept.`
        : `It has the latest report date of the ${inWords(reason.rows)}.`;
    case 'until-decided':
      return `It stands until somebody decides between the different values of ${formatDate(reason.contestedDate)}.`;
    case 'compiled-stays':
      return 'It was compiled before and stands until somebody decides: a submission with the same report date gives another value.';
    case 'decided':
      return 'It was chosen among different values with the same report date.';
  }
}

function explainConflict({ entry, value, reason }: InConflict): string {
  const date = formatDate(entry.reportDate);
  switch (reason.code) {
    case 'different-values': {
      const others = reason.values.filter((stated) => stated.value !== value);
      const listed = others.slice(0, MOST_LISTED).map(explainValueAndPlace).join(', ');
      const more = others.length > MOST_LISTED ? `, and ${others.length - MOST_LISTED} more` : '';
      return `Different values with the same report date, ${date}: here ${value}, ${listed}${more}. Somebody has to decide.`;
    }
    case 'contradicts-compiled':
      return `The value compiled before with the same report date, ${date}, is ${reason.compiled.value}. It stays until somebody decides.`;
    case 'decided-against':
      return `Of different values with the same report date, ${date}, another was chosen: ${explainValueAndPlace(reason.chosen)}.`;
  }
}

const MOST_LISTED = 3;

function explainRefused(reason: RefusedReason): string {
  switch (reason.code) {
    case 'not-reported':
      return 'Not reported: the value is blank.';
    case 'errors':
      return reason.findings.map(sayFinding).join(' ');
    case 'unread':
      return reason.because;
  }
}

function explainStated({ value, date, place }: StatedValue): string {
  return `${value}, report date ${formatDate(date)}, ${explainPlace(place)}`;
}

function explainValueAndPlace({ value, place }: StatedValue): string {
  return `${value} in ${explainPlace(place)}`;
}

/** @example explainPlace({ file: 'Kent.xlsx', sheet: 'Measures', row: 5 }) // 'Kent.xlsx, sheet Measures, row 5' */
export function explainPlace({ file, sheet, row }: RowPlace): string {
  return [file, sheet === null ? null : `sheet ${sheet}`, `row ${row}`]
    .filter((part) => part !== null)
    .join(', ');
}

const SMALL_NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function inWords(number: number): string {
  return SMALL_NUMBERS[number] ?? String(number);
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
