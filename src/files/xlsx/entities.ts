const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const LAST_CODE_POINT = 0x10ffff;

/**
 * Replaces XML's five named entities and character references; anything else that looks like one stays as it is.
 *
 * @example resolveEntities('Bath &amp; &#x1F600;') // 'Bath & 😀'
 */
export function resolveEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
    },
  );
}

/**
 * Replaces Excel's own escapes for characters that XML cannot hold (ECMA-376 part 1, 22.9.2.19).
 *
 * @example resolveExcelEscapes('two_x000D_lines') // 'two\rlines'
 */
export function resolveExcelEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
