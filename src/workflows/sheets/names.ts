import { HELPER_HEADINGS as TEMPLATE_HELPERS } from '../../domain/templates/Template';

/** What the product's tables are called in a workbook. A table name is unique in its workbook. */
export const TABLES = {
  measures: 'RIIA_Measures',
  contextual: 'RIIA_Contextual',
  definitions: 'RIIA_Definitions',
  populations: 'RIIA_Populations',
  compiledMeasures: 'RIIA_Compiled_measures',
  compiledContextual: 'RIIA_Compiled_contextual',
  compileLog: 'RIIA_Compile_log',
} as const;

/** What the product calls its sheets when it makes them; people may rename them. */
export const SHEETS = {
  measures: 'Measures',
  contextual: 'Contextual',
  reference: 'RIIA reference',
  compiledMeasures: 'Compiled measures',
  compiledContextual: 'Compiled contextual',
  compileLog: 'Compile log',
} as const;

/** Defined names of the lists behind drop-downs. */
export const LISTS = { X25: 'RIIA_X25_answers', X30: 'RIIA_X30_answers' } as const;

const [measureName, rate, lastQuarter, reason] = TEMPLATE_HELPERS.measures;
const [question, allowedAnswers] = TEMPLATE_HELPERS.contextual;

/** Columns of the two sheets that help the person and are not part of the file, by what they hold. */
export const HELPER_HEADINGS = {
  measureName,
  rate,
  lastQuarter,
  reason,
  question,
  allowedAnswers,
} as const;
