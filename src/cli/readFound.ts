import { readFile } from 'node:fs/promises';
import { readSources, unreadFile, type FileReading } from '../files/readSources';
import type { FoundFile } from './findFiles';
import { systemCodeOf } from './systemErrors';

/** The bytes of a file, or why there are none. */
export type FoundBytes =
  | { readonly bytes: Uint8Array; readonly unread?: undefined }
  | { readonly bytes: null; readonly unread: string };

/**
 * Reads one file from the disk: its tables, or why there are none. A file that the system does not let us read is
 * refused like any other that cannot be read, so that one file never stops the rest.
 */
export async function readFound(found: FoundFile): Promise<FileReading> {
  const { label, standing } = found;
  const { bytes, unread } = await readBytesOf(found);
  return bytes ? readSources(label, bytes, standing) : unreadFile(label, standing, unread);
}

/** Reads the bytes of one file from the disk; a failure of the system is a reason, not an exception. */
export async function readBytesOf({ path }: FoundFile): Promise<FoundBytes> {
  try {
    return { bytes: await readFile(path) };
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === null) throw error;
    return { bytes: null, unread: `The file could not be opened (${code}).` };
  }
}
