import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file to write, whole. */
export interface Output {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes files so that each is there whole or as it was before: all are written beside their places first, and only when
 * every one is safely on the disk are they renamed. Folders are made where they are missing.
 *
 * @throws Error naming the file that could not be written; what was written beside is taken away again.
 */
export async function writeWhole(outputs: readonly Output[]): Promise<void> {
  const written: { readonly beside: string; readonly path: string }[] = [];
  try {
    for (const { path, bytes } of outputs) {
      const beside = join(dirname(path), `.${process.pid}-${written.length}.riia-part`);
      written.push({ beside, path });
      await writeBeside(path, beside, bytes);
    }
    for (const { beside, path } of written) await rename(beside, path);
  } catch (error) {
    await Promise.all(written.map(({ beside }) => rm(beside, { force: true })));
    throw error;
  }
}

async function writeBeside(path: string, beside: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(beside, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new Error(`${path} could not be written.`, { cause: error });
  }
}
