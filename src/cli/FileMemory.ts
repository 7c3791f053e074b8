import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

/**
 * Reads files one after the other into the same memory, which is much quicker than new memory for each. It does so at
 * once, without waiting in between: nothing else is to be done meanwhile, and 153 small files are 153 waits saved.
 */
export class FileMemory {
  private memory = new Uint8Array(1 << 20);

  /**
   * The bytes of a file, good until the next is read.
   *
   * @throws what the system says where the file cannot be read.
   */
  read(path: string): Uint8Array {
    const file = openSync(path, 'r');
    try {
      const known = fstatSync(file);
      // What is no ordinary file does not say how long it is.
      if (!known.isFile()) return readFileSync(file);
      if (known.size > this.memory.length) this.memory = new Uint8Array(known.size * 2);
      return this.memory.subarray(0, this.fill(file, known.size));
    } finally {
      closeSync(file);
    }
  }

  /** Reads as many bytes as there were when the file was opened, or fewer if it was cut meanwhile. */
  private fill(file: number, size: number): number {
    let length = 0;
    while (length < size) {
      const count = readSync(file, this.memory, length, size - length, null);
      if (count === 0) break;
      length += count;
    }
    return length;
  }
}
