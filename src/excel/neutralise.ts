/**
 * Text that Excel would take for a formula, made into plain text by the apostrophe that Excel itself uses for it.
 * For text from other people's files that is written into a sheet.
 *
 * @example neutralise('=1+1') // "'=1+1"
 */
export function neutralise(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}
