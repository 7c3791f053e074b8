/**
 * A name without what people write differently: case, punctuation, `&` for `and`, accents and white space.
 *
 * @example foldName(' Bristol,  City of') // 'bristol city of'
 * @example foldName('Yorkshire & Humber') // 'yorkshire and humber'
 */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
