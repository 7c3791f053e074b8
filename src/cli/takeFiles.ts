import { BUILT_IN_POPULATIONS } from '../domain/authorities/findPopulation';
import { PackedCompilation } from '../domain/compile/packed/PackedCompilation';
import type { IsoDate } from '../domain/periods/IsoDate';
import { FilePacker } from '../files/FilePacker';
import { FileMemory } from './FileMemory';
import type { FoundFile } from './findFiles';
import { sayUnopened } from './readFound';

/**
 * Takes files into a compilation, one after the other.
 *
 * @param today what "in the future" and "quarter not over yet" are judged against.
 * @param progress is told how many are taken.
 */
export function takeFiles(
  files: readonly FoundFile[],
  today: IsoDate,
  progress: (done: number, total: number) => void,
): PackedCompilation {
  const context = { today, history: [], populations: BUILT_IN_POPULATIONS };
  const compilation = new PackedCompilation(context);
  const memory = new FileMemory();
  const packer = new FilePacker(compilation);
  for (const [index, { path, label, standing }] of files.entries()) {
    const bytes = bytesOf(path, memory);
    if (typeof bytes !== 'string') packer.take(label, bytes, standing);
    else compilation.take({ file: label, sheet: null, standing, unread: bytes });
    progress(index + 1, files.length);
  }
  return compilation;
}

/** The bytes of a file, or why there are none. */
function bytesOf(path: string, memory: FileMemory): Uint8Array | string {
  try {
    return memory.read(path);
  } catch (error) {
    return sayUnopened(error);
  }
}
