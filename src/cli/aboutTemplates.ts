import { CURRENT_DEFINITIONS } from '../domain/catalogue/versions';
import type { TemplateName } from '../domain/templates/Template';

/** Title and description of what each template holds, for its published descriptions. */
export const ABOUT: Readonly<
  Record<TemplateName, { readonly title: string; readonly description: string }>
> = {
  measures: {
    title: 'RIIA quarterly measures',
    description: `One row for each authority, quarter and measure that was reported, with its count. ${source()}`,
  },
  contextual: {
    title: 'RIIA contextual information',
    description: `One row for each authority and contextual item that was answered. ${source()}`,
  },
};

function source(): string {
  return `Definitions: ${CURRENT_DEFINITIONS.title}. Source: ${CURRENT_DEFINITIONS.source.title}.`;
}
