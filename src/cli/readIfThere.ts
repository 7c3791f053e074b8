import { readFile } from 'node:fs/promises';
import { systemCodeOf } from './systemErrors';

/**
 * What a file holds that may be there; null where there is none.
 *
 * @throws Error naming what is there and cannot be read, such as a folder.
 */
export async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new Error(`${path} is in the way.`, { cause: error });
  }
}
