import { readFile } from 'node:fs/promises';
import { readSources, unreadFile, type FileReading } from '../files/readSources';
import type { FoundFile } from './findFiles';
import { systemCodeOf } from './systemErrors';

/**
 * Reads one file from the disk: its tables, or why there are none. A file that the system does not let us read is
 * refused like any other that cannot be read, so that one file never stops the rest.
 */
export async function readFound({ path, label, standing }: FoundFile): Promise<FileReading> {
  try {
    return readSources(label, await readFile(path), standing);
  } catch (error) {
    return unreadFile(label, standing, sayUnopened(error));
  }
}

/** Why a file was not opened, as a sentence; throws again what is no failure of the system. */
export function sayUnopened(error: unknown): string {
  const code = systemCodeOf(error);
  if (code === null) throw error;
  return `The file could not be opened (${code}).`;
}
