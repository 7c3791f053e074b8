import { readFile as readBytes } from 'node:fs/promises';
import { readSources, unreadFile, type FileReading } from '../files/readSources';
import type { FoundFile } from './findFiles';

/**
 * Reads one file from the disk: its tables, or why there are none. A file that the system does not let us read is
 * refused like any other that cannot be read, so that one file never stops the rest.
 */
export async function readFound({ path, label, standing }: FoundFile): Promise<FileReading> {
  try {
    return readSources(label, await readBytes(path), standing);
  } catch (error) {
    if (isSystemError(error)) return unreadFile(label, standing, sayError(error));
    throw error;
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

function sayError(error: NodeJS.ErrnoException): string {
  return `The file could not be opened (${error.code ?? error.message}).`;
}
