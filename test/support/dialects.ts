import fc from 'fast-check';

/** How a CSV may be written. */
export interface Dialect {
  readonly delimiter: ',' | ';' | '\t';
  readonly lineEnd: '\r\n' | '\n' | '\r';
  readonly encoding: 'utf-8' | 'utf-8 with mark' | 'utf-16le' | 'windows-1252';
  /** Whether every value is in quotation marks. */
  readonly quotesAll: boolean;
  readonly endsWithLineEnd: boolean;
  readonly says: boolean;
}

export const dialects: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(',', ',', ';', '\t'),
  lineEnd: fc.constantFrom('\r\n', '\r\n', '\n', '\r'),
  encoding: fc.constantFrom('utf-8', 'utf-8', 'utf-8 with mark', 'utf-16le', 'windows-1252'),
  quotesAll: fc.boolean(),
  endsWithLineEnd: fc.boolean(),
  says: fc.boolean(),
});

/** The bytes of a CSV with these records, and something after the last of them. */
export function encodeIn(
  dialect: Dialect,
  records: readonly (readonly string[])[],
  after: string,
): Uint8Array {
  const { delimiter, lineEnd, quotesAll, endsWithLineEnd, says } = dialect;
  const quote = (text: string) =>
    quotesAll || /["\r\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = records.map((record) => record.map(quote).join(delimiter));
  const said = says ? `sep=${delimiter}${lineEnd}` : '';
  return encodeText(
    `${said}${lines.join(lineEnd)}${endsWithLineEnd ? lineEnd : ''}${after}`,
    dialect.encoding,
  );
}

function encodeText(text: string, encoding: Dialect['encoding']): Uint8Array {
  if (encoding === 'windows-1252') return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  if (encoding === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  return new TextEncoder().encode(encoding === 'utf-8' ? text : `\ufeff${text}`);
}
