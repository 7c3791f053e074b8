import { columnsOf, nameOfHeading, type Choice, type Column } from '../domain/templates/columns';
import type { TemplateName } from '../domain/templates/Template';
import { ABOUT } from './aboutTemplates';
import { DESCRIBED_FILES } from './metadataFiles';

/**
 * A compiled file as CSV on the Web describes tables (W3C, Metadata Vocabulary for Tabular Data). There are no lists of
 * values in it: choices are a pattern of text, measure numbers a range, and the description names them.
 */
export function describeCsvw(template: TemplateName) {
  const columns = columnsOf(template);
  const { title, description } = ABOUT[template];
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en-GB' }],
    '@type': 'Table',
    url: DESCRIBED_FILES[template],
    'dc:title': title,
    'dc:description': description,
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      lineTerminators: ['\r\n'],
    },
    tableSchema: {
      '@type': 'Schema',
      columns: columns.map(columnOf),
      primaryKey: columns
        .filter(({ identifies }) => identifies)
        .map(({ heading }) => nameOfHeading(heading)),
    },
  };
}

function columnOf(column: Column) {
  return {
    '@type': 'Column',
    name: nameOfHeading(column.heading),
    titles: column.heading,
    'dc:description': [column.description, ...choicesOf(column)].join(' '),
    datatype: datatypeOf(column),
    required: column.required,
  };
}

function datatypeOf({ holds }: Column) {
  switch (holds.kind) {
    case 'text':
      return 'string';
    case 'code':
      return { base: 'string', format: `^(${holds.pattern})$` };
    case 'choice':
      return { base: 'string', format: `^(${valuesOf(holds.choices).map(escape).join('|')})$` };
    case 'number-choice': {
      const numbers = valuesOf(holds.choices);
      return { base: 'integer', minimum: Math.min(...numbers), maximum: Math.max(...numbers) };
    }
    case 'date':
      return { base: 'date', format: 'yyyy-MM-dd' };
    case 'count':
      return 'nonNegativeInteger';
  }
}

function valuesOf<Value>(choices: readonly Choice<Value>[]): Value[] {
  return choices.map(({ value }) => value);
}

/** Text as a regular expression for just that text. */
function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** @example ['Q1: April to June; Q2: July to September'] */
function choicesOf({ holds }: Column): string[] {
  if (!('choices' in holds)) return [];
  const choices: readonly Choice<string | number>[] = holds.choices;
  const told = choices.map(({ value, label }) => (label === value ? label : `${value}: ${label}`));
  return [told.join('; ')];
}
