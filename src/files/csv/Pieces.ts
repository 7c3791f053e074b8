/** Pieces of text as bytes, by number: what is written again and again is turned into bytes once. */
export class Pieces {
  /** All pieces, one after the other. */
  bytes = new Uint8Array(1024);
  private starts = new Int32Array(256);
  private ends = new Int32Array(256);
  private length = 0;

  /** Whether there is a piece with the number; no piece is empty. */
  has(id: number): boolean {
    return this.endOf(id) !== 0;
  }

  startOf(id: number): number {
    return this.starts[id] ?? 0;
  }

  endOf(id: number): number {
    return this.ends[id] ?? 0;
  }

  put(id: number, text: string): void {
    if (id >= this.starts.length) {
      this.starts = longer(this.starts, new Int32Array((id + 1) * 2));
      this.ends = longer(this.ends, new Int32Array((id + 1) * 2));
    }
    // UTF-8 takes at most three bytes for each unit of a text.
    const needed = this.length + text.length * 3;
    if (needed > this.bytes.length) this.bytes = longer(this.bytes, new Uint8Array(needed * 2));
    const { written } = ENCODER.encodeInto(text, this.bytes.subarray(this.length));
    this.starts[id] = this.length;
    this.length += written;
    this.ends[id] = this.length;
  }
}

const ENCODER = new TextEncoder();

function longer<Numbers extends Int32Array | Uint8Array>(numbers: Numbers, into: Numbers): Numbers {
  into.set(numbers);
  return into;
}
