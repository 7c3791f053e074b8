/** The proposal's two templates: quarterly measures, and contextual information. */
export type TemplateName = 'measures' | 'contextual';

/** Column headings exactly as the proposal writes them; they double as the names of the columns. */
export const MEASURES_HEADINGS = [
  'Region',
  'LA code',
  'LA name',
  'Report date',
  'Measure year',
  'Measure quarter',
  'Measure no.',
  'Measure value',
  'Quality check',
] as const;

export const CONTEXTUAL_HEADINGS = [
  'Region',
  'LA code',
  'LA name',
  'Report date',
  'Contextual measure no.',
  'Contextual measure value',
] as const;

export type MeasuresHeading = (typeof MEASURES_HEADINGS)[number];
export type ContextualHeading = (typeof CONTEXTUAL_HEADINGS)[number];
export type Heading = MeasuresHeading | ContextualHeading;

/** The headings of a template, in the order of its columns. */
export const HEADINGS: Readonly<Record<TemplateName, readonly Heading[]>> = {
  measures: MEASURES_HEADINGS,
  contextual: CONTEXTUAL_HEADINGS,
};

/** How the templates are named in sentences and in the compile log. */
export const TEMPLATE_LABELS: Readonly<Record<TemplateName, string>> = {
  measures: 'Measures',
  contextual: 'Contextual',
};

/**
 * Headings of the helper columns that the product adds beside a template on a sheet. They are no part of the files, and
 * finding them in what was read is nothing to report.
 */
export const HELPER_HEADINGS = {
  measures: ['Measure name', 'Rate or %', 'Last quarter', 'Reason for a query'],
  contextual: ['Question', 'Allowed answers'],
} as const satisfies Record<TemplateName, readonly string[]>;
