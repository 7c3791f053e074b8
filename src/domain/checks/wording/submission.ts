import { formatDate } from '../../periods/days';
import { TEMPLATE_LABELS } from '../../templates/Template';
import type { FindingOf } from '../Finding';
import type { Explanation, Naming, WordingOf } from './Explanation';
import { columnLetter, formatCount, listWords, nameCells, plural, quote } from './phrases';

/** The words for what is wrong with a submission as a whole. */
export const SUBMISSION_WORDING: WordingOf<'submission'> = {
  'submission/no-headings': () => ({
    title: 'The template headings were not found',
    body: 'None of the first 30 rows holds three headings of a template, such as LA code, Measure no. and Measure value.',
    action: 'Put the template headings in a row above the data.',
  }),
  'submission/heading-missing': ({ at, headings, others }) => {
    const one = headings.length === 1;
    const names = headings.map(quote);
    const says = others.map(
      ({ text, position }) => `column ${columnLetter(position)} says ${quote(text)}`,
    );
    const found = says.length === 0 ? '' : `${capitalise(listWords(says, 'and'))}. `;
    return {
      title: one
        ? `The heading ${names[0] ?? ''} is missing`
        : `${headings.length} headings are missing`,
      body: `${one ? '' : `${listWords(names, 'and')}. `}${found}Without ${one ? 'it' : 'them'} no row of the sheet is read.`,
      action:
        one && at.position !== undefined
          ? `Write ${names[0] ?? ''} in ${columnLetter(at.position)}${at.row}.`
          : `Write the template ${one ? 'heading' : 'headings'} in row ${at.row}.`,
    };
  },
  'submission/heading-repeated': ({ at, headings }) => {
    const one = headings.length === 1;
    const names = listWords(headings.map(quote), 'and');
    return {
      title: one
        ? `The heading ${names} is there twice`
        : `${headings.length} headings are there twice`,
      body: `${one ? '' : `${names}. `}Nobody can tell which column counts, so no row of the sheet is read.`,
      action: `Keep one of the columns, and rename the others in row ${at.row}.`,
    };
  },
  'submission/heading-unknown': ({ heading, position }) => ({
    title: `Column ${columnLetter(position)} is not in the template`,
    body: `Its heading is ${quote(heading)}. It stays on the sheet and is not exported.`,
    action: 'Nothing to do.',
  }),
  'submission/no-data': ({ at }) => ({
    title: 'There are no rows under the headings',
    body: `The ${TEMPLATE_LABELS[at.template]} headings are in row ${at.row}, with nothing below them.`,
    action: 'Add rows if there is something to report.',
  }),
  'submission/hidden-rows': ({ rows, sheetHidden, sheet }) => ({
    title: sheetHidden
      ? `The sheet ${quote(sheet ?? '')} is hidden`
      : `${plural(rows, 'row')} ${rows === 1 ? 'is' : 'are'} hidden`,
    body: `${sheetHidden ? `It holds ${plural(rows, 'row')}. ` : ''}Hidden rows are read and exported like any other.`,
    action: 'Show them to check that they are meant.',
  }),
  'submission/several-authorities': ({ at, authorities }, { cell }) => ({
    title: `Rows of ${authorities.length} authorities in one submission`,
    body: `${listWords(
      authorities.map(({ laCode, name, rows }) => `${name} (${laCode}) has ${plural(rows, 'row')}`),
      'and',
    )}. A submission is of one authority.`,
    action: `Correct ${cell(at)}, or remove the rows of the others.`,
  }),
  'submission/same-key-other-value': (finding, naming) => {
    const { number, reportDate, rows } = finding;
    const values = rows.map(
      ({ value, place }) => `${naming.cell(place)} holds ${showValue(value)}`,
    );
    return {
      title: `${number} is there ${times(rows.length)} with different values`,
      body: `${listWords(values, 'and')}, with the same report date, ${formatDate(reportDate)}. A correction needs a later report date.`,
      action: `Keep the right one of ${placesOf(finding, naming)}, and delete the other ${rows.length > 2 ? 'rows' : 'row'}.`,
    };
  },
  'submission/same-key-same-value': (finding, naming) => {
    const { number, reportDate, rows } = finding;
    return {
      title: `${number} is there ${times(rows.length)} with the same value`,
      body: `${placesOf(finding, naming)} hold ${showValue(rows[0]?.value ?? '')}, with the same report date, ${formatDate(reportDate)}. One of them is kept.`,
      action: `Delete the other ${rows.length > 2 ? 'rows' : 'row'}, or give a reason.`,
    };
  },
  'submission/quality-check-disagrees': explainQuality,
};

function explainQuality(
  { at, item, measure, answer, qualityCheck }: FindingOf<'submission/quality-check-disagrees'>,
  { cell }: Naming,
): Explanation {
  return {
    title: `${item} and the Quality check of ${measure} differ`,
    body: `${item} says ${answer}, ${cell(at)} says ${qualityCheck}. The row is used.`,
    action: 'Change one of them.',
  };
}

function placesOf(
  { rows }: FindingOf<'submission/same-key-other-value' | 'submission/same-key-same-value'>,
  naming: Naming,
): string {
  return nameCells(
    rows.map(({ place }) => place),
    naming,
    'and',
  );
}

function times(count: number): string {
  return count === 2 ? 'twice' : `${count} times`;
}

/** Counts with commas, answers in quotation marks. */
function showValue(value: string): string {
  return /^\d+$/.test(value) ? formatCount(Number(value)) : quote(value);
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
