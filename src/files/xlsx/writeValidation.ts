import type { DataValidation } from 'hucre';
import { serialOfDate } from '../../domain/periods/days';
import type { IsoDate } from '../../domain/periods/IsoDate';

/** What cells accept, and what Excel says about them. Blank is always accepted. */
export interface ValidationToWrite {
  /** One range or several with spaces between. @example 'H2:H36 H40' */
  readonly cells: string;
  readonly allow: Allowed;
  /** Shown while a cell is selected. */
  readonly prompt: Message;
  /** What Excel says to anything else; null: it is accepted all the same. */
  readonly refusal: (Message & { readonly insist: boolean }) | null;
}

export interface Message {
  /** At most 32 characters; Excel's rule. */
  readonly title: string;
  /** At most 255 characters; Excel's rule. */
  readonly text: string;
}

export type Allowed =
  | { readonly kind: 'whole-number'; readonly least: number }
  | { readonly kind: 'date'; readonly from: IsoDate }
  /** Choices without commas, fewer than 256 characters in all; longer lists stand on a sheet. */
  | { readonly kind: 'list'; readonly choices: readonly string[] }
  | { readonly kind: 'named-list'; readonly name: string }
  | { readonly kind: 'anything' };

const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

/**
 * The validation as the package that writes workbooks has it.
 *
 * Throws where a text is longer than Excel allows: Excel would take the whole workbook for damaged.
 */
export function toDataValidation(validation: ValidationToWrite): DataValidation {
  const { cells, allow, prompt, refusal } = validation;
  return {
    range: cells,
    ...ruleOf(allow),
    allowBlank: true,
    showInputMessage: true,
    inputTitle: within(prompt.title, LONGEST_TITLE),
    inputMessage: within(prompt.text, LONGEST_TEXT),
    ...(refusal === null
      ? {}
      : {
          showErrorMessage: true,
          errorStyle: refusal.insist ? ('stop' as const) : ('warning' as const),
          errorTitle: within(refusal.title, LONGEST_TITLE),
          errorMessage: within(refusal.text, LONGEST_TEXT),
        }),
  };
}

function ruleOf(allow: Allowed): Pick<DataValidation, 'type' | 'operator' | 'formula1'> {
  switch (allow.kind) {
    case 'whole-number':
      return { type: 'whole', operator: 'greaterThanOrEqual', formula1: String(allow.least) };
    case 'date':
      return {
        type: 'date',
        operator: 'greaterThanOrEqual',
        formula1: String(serialOfDate(allow.from)),
      };
    case 'list':
      return { type: 'list', formula1: inlineList(allow.choices) };
    case 'named-list':
      return { type: 'list', formula1: allow.name };
    case 'anything':
      return { type: 'custom', formula1: 'TRUE' };
  }
}

function inlineList(choices: readonly string[]): string {
  if (choices.some((choice) => choice.includes(','))) {
    throw new RangeError(
      `A choice with a comma cannot stand in a short list: ${choices.join('; ')}`,
    );
  }
  return `"${within(choices.join(','), LONGEST_TEXT).replaceAll('"', '""')}"`;
}

function within(text: string, longest: number): string {
  if (text.length > longest) throw new RangeError(`Longer than ${longest} characters: ${text}`);
  return text;
}
