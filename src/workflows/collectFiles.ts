import type { IsoDate } from '../domain/periods/IsoDate';
import type { CollectedFile } from './CollectedFile';
import { collectFile } from './collectFile';

export interface Collecting {
  readonly today: IsoDate;
  /** Called before each file, and once at the end with the name empty. */
  onProgress(done: number, total: number, name: string): void;
  /** Called with each file as it has been read. */
  onFile(file: CollectedFile): void;
  readonly signal: AbortSignal;
}

/**
 * Reads the chosen files one after the other, giving the pane time to draw between them. The files are not changed and nothing is
 * written. When cancelled it stops before the next file.
 *
 * @returns the files read, in the order chosen.
 */
export async function collectFiles(
  files: readonly File[],
  collecting: Collecting,
): Promise<CollectedFile[]> {
  const collected: CollectedFile[] = [];
  for (const [index, file] of files.entries()) {
    if (collecting.signal.aborted) break;
    collecting.onProgress(index, files.length, file.name);
    await nextTask();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const id = `${file.name}|${file.size}|${file.lastModified}`;
    const read = collectFile(id, file.name, bytes, collecting.today);
    collected.push(read);
    collecting.onFile(read);
  }
  collecting.onProgress(collected.length, files.length, '');
  return collected;
}

/** Lets the page draw and take clicks before going on. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
