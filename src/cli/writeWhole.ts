import { copyFile, link, mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemCodeOf } from './systemErrors';

/** A file to write, whole. */
export interface Output {
  readonly path: string;
  /** All of them, or a chunk at a time. A chunk is asked for when the one before the last is written. */
  readonly bytes: Uint8Array | Iterable<Uint8Array>;
}

/** A file on its way: the new one beside its place, and a copy of the one that it replaces. */
interface Change {
  readonly path: string;
  readonly beside: string;
  readonly before: string;
  replaced: boolean;
}

/**
 * Writes files so that all of them are there whole, or everything is as it was before. They are written beside their
 * places first and renamed when every one is safely on the disk; where a later one cannot be renamed (on Windows a file
 * that is open in Excel cannot be replaced), the earlier ones are put back. Folders are made where they are missing.
 *
 * @throws Error naming the file that could not be written.
 */
export async function writeWhole(outputs: readonly Output[]): Promise<void> {
  const changes: Change[] = [];
  const onDisk: Promise<void>[] = [];
  try {
    for (const output of outputs) {
      const file = await naming(output.path, () => writeBeside(output, changes));
      // While this one goes to the disk the next is made; a failure is heard of below.
      const coming = naming(output.path, () => bringToDisk(file));
      coming.catch(() => undefined);
      onDisk.push(coming);
    }
    await Promise.all(onDisk);
    for (const change of changes) await naming(change.path, () => replace(change));
  } catch (error) {
    await Promise.allSettled(onDisk);
    for (const change of changes) await putBack(change);
    throw error;
  } finally {
    for (const { beside, before } of changes) {
      await rm(beside, { force: true });
      await rm(before, { force: true });
    }
  }
}

/** Writes a file beside its place. Its last bytes may still be on their way to the disk. */
async function writeBeside({ path, bytes }: Output, changes: Change[]): Promise<FileHandle> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const name = `.riia-${process.pid}-${changes.length}`;
  const change = { path, beside: join(folder, `${name}.new`), before: join(folder, `${name}.old`) };
  changes.push({ ...change, replaced: false });
  await keepCopy(path, change.before);
  const file = await open(change.beside, 'w');
  try {
    await writeChunks(file, bytes instanceof Uint8Array ? [bytes] : bytes);
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function bringToDisk(file: FileHandle): Promise<void> {
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Writes each chunk while the next is being made. */
async function writeChunks(file: FileHandle, chunks: Iterable<Uint8Array>): Promise<void> {
  let writing: Promise<void> = Promise.resolve();
  for (const chunk of chunks) {
    await writing;
    writing = file.writeFile(chunk);
  }
  await writing;
}

/** Keeps what is there under a second name, which takes no time; a disk that knows no second names gets a copy. */
async function keepCopy(path: string, copy: string): Promise<void> {
  try {
    await link(path, copy);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return;
    if (systemCodeOf(error) === null) throw error;
    await copyFile(path, copy);
  }
}

async function replace(change: Change): Promise<void> {
  await rename(change.beside, change.path);
  change.replaced = true;
}

async function putBack({ path, before, replaced }: Change): Promise<void> {
  if (!replaced) return;
  try {
    await rename(before, path);
  } catch (error) {
    if (systemCodeOf(error) !== 'ENOENT') throw error;
    // There was no such file before.
    await rm(path, { force: true });
  }
}

async function naming<Result>(path: string, write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    throw new Error(`${path} could not be written.`, { cause: error });
  }
}
