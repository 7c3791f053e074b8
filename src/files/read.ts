import { readCsv } from './csv/read';
import { detectFile } from './detect';
import { defaultLimits, type Limits } from './limits';
import type { ReadResult } from './ReadResult';
import { readXlsx } from './xlsx/read';

/**
 * Reads a file that somebody sent: a CSV, or a workbook with all of its sheets. `name` becomes the `file` of its tables.
 *
 * Never throws, whatever the bytes are, and ends in seconds with bounded memory: what cannot be read, or is beyond
 * `limits`, is a refusal.
 */
export function readFile(
  name: string,
  bytes: Uint8Array,
  limits: Limits = defaultLimits,
): ReadResult {
  const kind = detectFile(name, bytes, limits);
  if (kind === 'csv') return readCsv(name, bytes, limits);
  if (kind !== 'xlsx') return { ok: false, refusal: kind };
  const result = readXlsx(name, bytes, limits);
  if (!result.ok || !/\.csv$/i.test(name)) return result;
  return { ...result, notes: [{ code: 'workbook-named-csv' }, ...result.notes] };
}
