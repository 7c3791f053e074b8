import type { PackedCompilation } from '../domain/compile/packed/PackedCompilation';
import type { Standing } from '../domain/compile/Plan';
import { CsvPacker } from './csv/CsvPacker';
import { detectFile } from './detect';
import { readSources } from './readSources';

/**
 * Takes files into a compilation, one after the other: measures in a CSV by their bytes, all else as `readSources` reads
 * it. The outcome is the same either way. Nothing of a file is held on to.
 */
export class FilePacker {
  private readonly csv: CsvPacker;

  constructor(private readonly compilation: PackedCompilation) {
    this.csv = new CsvPacker(compilation);
  }

  /** Never throws over the content of a file. */
  take(name: string, bytes: Uint8Array, standing: Standing = 'submission'): void {
    if (detectFile(name, bytes) === 'csv' && this.csv.take(name, bytes, standing)) return;
    for (const source of readSources(name, bytes, standing).sources) this.compilation.take(source);
  }
}
