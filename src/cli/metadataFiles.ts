import type { TemplateName } from '../domain/templates/Template';
import { COMPILED_CONTEXTUAL, COMPILED_MEASURES } from './outputs';

/** The compiled files that the descriptions are of. */
export const DESCRIBED_FILES: Readonly<Record<TemplateName, string>> = {
  measures: COMPILED_MEASURES,
  contextual: COMPILED_CONTEXTUAL,
};

/** Names of what `metadata` writes. CSVW looks for the description of a file under the file's name, `-metadata.json`. */
export const TABLE_SCHEMAS: Readonly<Record<TemplateName, string>> = {
  measures: 'measures.schema.json',
  contextual: 'contextual.schema.json',
};
export const CSVW_FILES: Readonly<Record<TemplateName, string>> = {
  measures: `${COMPILED_MEASURES}-metadata.json`,
  contextual: `${COMPILED_CONTEXTUAL}-metadata.json`,
};
export const DATA_PACKAGE = 'datapackage.json';

/** All of them: no submissions, where a folder holds them beside what was compiled. */
export const METADATA_FILES: readonly string[] = [
  ...Object.values(TABLE_SCHEMAS),
  ...Object.values(CSVW_FILES),
  DATA_PACKAGE,
];
