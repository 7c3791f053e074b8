import { columnsOf, type Choice, type Column } from '../domain/templates/columns';
import type { TemplateName } from '../domain/templates/Template';
import { ABOUT } from './aboutTemplates';
import { DESCRIBED_FILES, TABLE_SCHEMAS } from './metadataFiles';

/**
 * A template as a Table Schema of Frictionless Data. Fields have the headings of the template as their names, because
 * validators compare the two. `categories` (from the second version of the standard) name what numbers stand for; what
 * knows the first version only passes them over.
 */
export function describeTableSchema(template: TemplateName) {
  const columns = columnsOf(template);
  return {
    ...ABOUT[template],
    fields: columns.map(fieldOf),
    missingValues: [''],
    primaryKey: columns.filter(({ identifies }) => identifies).map(({ heading }) => heading),
  };
}

/** The two compiled files and where their schemas are, as a Data Package of Frictionless Data. */
export function describeDataPackage(templates: readonly TemplateName[]) {
  return {
    profile: 'tabular-data-package',
    name: 'riia-quarterly',
    title: 'RIIA quarterly performance indicators',
    resources: templates.map((template) => ({
      profile: 'tabular-data-resource',
      name: DESCRIBED_FILES[template].replace(/\.csv$/, ''),
      ...ABOUT[template],
      path: DESCRIBED_FILES[template],
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
      schema: TABLE_SCHEMAS[template],
    })),
  };
}

function fieldOf({ heading, description, example, required, holds }: Column) {
  const field = { name: heading, description, example };
  switch (holds.kind) {
    case 'text':
      return { ...field, type: 'string', constraints: { required } };
    case 'code':
      // Some programs look for the pattern anywhere in the text: the signs for its ends make it the whole text for all.
      return {
        ...field,
        type: 'string',
        constraints: { required, pattern: `^(${holds.pattern})$` },
      };
    case 'choice':
      return { ...field, type: 'string', ...choicesOf(holds.choices, required) };
    case 'number-choice':
      return { ...field, type: 'integer', ...choicesOf(holds.choices, required) };
    case 'date':
      return { ...field, type: 'date', format: 'default', constraints: { required } };
    case 'count':
      return { ...field, type: 'integer', constraints: { required, minimum: 0 } };
  }
}

function choicesOf<Value extends string | number>(
  choices: readonly Choice<Value>[],
  required: boolean,
) {
  const named = choices.filter(({ value, label }) => label !== value);
  return {
    constraints: { required, enum: choices.map(({ value }) => value) },
    ...(named.length === 0 ? {} : { categories: named }),
  };
}
