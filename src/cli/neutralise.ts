import { beginsWithFormulaSign } from '../domain/entries/text';

/**
 * Makes text safe in a CSV that people open in Excel: what Excel would take for a formula gets an apostrophe in front.
 * For logs and lists of findings, which quote what other people's files hold; never for what is compiled.
 *
 * @example neutralise('=1+1') // "'=1+1"
 */
export function neutralise(text: string): string {
  return beginsWithFormulaSign(text) ? `'${text}` : text;
}
