import type { Pieces } from './Pieces';

const CHUNK = 1 << 20;
const ZERO = 48;

/** Gathers text as UTF-8 bytes in chunks of about a megabyte, so that a file of any length never stands in memory whole. */
export class ByteWriter {
  private chunk = new Uint8Array(CHUNK);
  private length = 0;

  /** Whether it is time to `take` the chunk. */
  get isFull(): boolean {
    return this.length > CHUNK - (CHUNK >> 4);
  }

  /** What was written since the last time. */
  take(): Uint8Array {
    const taken = this.chunk.subarray(0, this.length);
    this.chunk = new Uint8Array(CHUNK);
    this.length = 0;
    return taken;
  }

  text(text: string): void {
    this.makeRoom(text.length * 3);
    this.length += ENCODER.encodeInto(text, this.chunk.subarray(this.length)).written;
  }

  piece(pieces: Pieces, id: number): void {
    const { bytes } = pieces;
    const start = pieces.startOf(id);
    const end = pieces.endOf(id);
    this.makeRoom(end - start);
    const { chunk } = this;
    let { length } = this;
    for (let at = start; at < end; at += 1) {
      chunk[length] = bytes[at] ?? 0;
      length += 1;
    }
    this.length = length;
  }

  /** A whole number of 0 or more. */
  number(number: number): void {
    this.makeRoom(MOST_DIGITS);
    let digits = 1;
    for (let power = 10; power <= number; power *= 10) digits += 1;
    let rest = number;
    for (let at = this.length + digits - 1; at >= this.length; at -= 1) {
      const tenth = Math.floor(rest / 10);
      this.chunk[at] = ZERO + rest - tenth * 10;
      rest = tenth;
    }
    this.length += digits;
  }

  /** Chunks are longer than usual where something long is written. */
  private makeRoom(needed: number): void {
    if (this.length + needed <= this.chunk.length) return;
    const longer = new Uint8Array((this.length + needed) * 2);
    longer.set(this.chunk);
    this.chunk = longer;
  }
}

const MOST_DIGITS = 16;
const ENCODER = new TextEncoder();
