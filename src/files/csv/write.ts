/**
 * Writes CSV text as RFC 4180 has it: one heading row, CRLF after every record, quotation marks only where needed.
 * Values are written as they are given, never altered.
 *
 * @example writeCsv(['Region', 'LA name'], [['South East', 'Bournemouth, Christchurch and Poole']])
 * // 'Region,LA name\r\nSouth East,"Bournemouth, Christchurch and Poole"\r\n'
 */
export function writeCsv(
  headings: readonly string[],
  rows: Iterable<readonly (string | number)[]>,
): string {
  const records = [writeRecord(headings)];
  for (const row of rows) records.push(writeRecord(row));
  return records.join('');
}

/** The bytes of CSV text: UTF-8 without a byte order mark, which validators of published data stumble over. */
export function encodeCsv(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** One record with its line end. */
export function writeRecord(values: readonly (string | number)[]): string {
  const record = values.map(writeValue).join(',');
  // A lone empty value would look like a blank line.
  return `${record === '' && values.length === 1 ? '""' : record}\r\n`;
}

/**
 * One value as it stands in a record, in quotation marks where needed.
 *
 * Spaces at either end are quoted too: some readers trim what stands outside quotation marks. So is `sep=`, which at the
 * start of a file Excel would take for its separator line.
 */
export function writeValue(value: string | number): string {
  const text = String(value);
  return /[",\r\n]|^\s|\s$|^sep=/i.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
