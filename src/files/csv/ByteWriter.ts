const CHUNK = 1 << 20;
/** What is written at once without asking for room again: a line of a log is far shorter. */
const ROOM = 1 << 16;
const FIRST_KEPT = 1 << 16;
const ZERO = 48;
/** Bytes that are copied at once. */
const WORD = 4;

/** A piece of text that a `ByteWriter` keeps as bytes. */
export type Piece = number;

/**
 * Gathers text as UTF-8 bytes in chunks of about a megabyte, so that a file of any length never stands in memory whole.
 * What is written again and again is turned into bytes once, and kept as a piece in the same stretch of memory: they
 * are short, and copying them here, a few bytes at a time, is quicker than any call that copies.
 */
export class ByteWriter {
  /** The kept pieces, and after them the chunk. */
  private memory = new Uint8Array(FIRST_KEPT + CHUNK);
  private view = new DataView(this.memory.buffer);
  /** The same for the chunk after this one, so that one can be on its way to the disk. */
  private other = new Uint8Array(FIRST_KEPT + CHUNK);
  private chunkStart = FIRST_KEPT;
  private at = FIRST_KEPT;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** Whether it is time to `take` the chunk. */
  get isFull(): boolean {
    return this.at > this.memory.length - ROOM;
  }

  /** What was written since the last time. Good until the next but one is taken: its memory is used again. */
  take(): Uint8Array {
    const taken = this.memory.subarray(this.chunkStart, this.at);
    const { memory } = this;
    this.use(this.other);
    this.other = memory;
    this.at = this.chunkStart;
    return taken;
  }

  /** Keeps a text, to be written by `piece`. */
  keep(text: string): Piece {
    const bytes = ENCODER.encode(text);
    const start = this.ends.at(-1) ?? 0;
    const end = start + bytes.length;
    if (end > this.chunkStart) this.moveChunk(end * 2);
    this.memory.set(bytes, start);
    this.other.set(bytes, start);
    this.ends.push(end);
    return this.starts.push(start) - 1;
  }

  piece(piece: Piece): void {
    const start = this.starts[piece] ?? 0;
    const length = (this.ends[piece] ?? 0) - start;
    if (this.at + length + WORD > this.memory.length) this.makeRoom(length + WORD);
    const { view, at } = this;
    // Four bytes at a time; what is copied beyond the end of the piece is written over by what comes next.
    for (let offset = 0; offset < length; offset += WORD) {
      view.setInt32(at + offset, view.getInt32(start + offset, true), true);
    }
    this.at = at + length;
  }

  text(text: string): void {
    this.makeRoom(text.length * 3);
    this.at += ENCODER.encodeInto(text, this.memory.subarray(this.at)).written;
  }

  /** A whole number from 0 to 2,147,483,647. */
  number(number: number): void {
    const { memory } = this;
    let digits = 1;
    for (let power = 10; power <= number; power *= 10) digits += 1;
    const end = this.at + digits;
    let rest = number;
    for (let at = end - 1; at >= this.at; at -= 1) {
      const tenth = (rest / 10) | 0;
      memory[at] = ZERO + rest - tenth * 10;
      rest = tenth;
    }
    this.at = end;
  }

  /** Makes the chunk longer than usual where something long is written. */
  private makeRoom(needed: number): void {
    if (this.at + needed + ROOM <= this.memory.length) return;
    const longer = new Uint8Array(this.at + needed * 2 + CHUNK);
    longer.set(this.memory);
    this.use(longer);
  }

  private use(memory: Uint8Array<ArrayBuffer>): void {
    this.memory = memory;
    this.view = new DataView(memory.buffer);
  }

  /** Makes room for pieces. */
  private moveChunk(to: number): void {
    const chunk = this.memory.subarray(this.chunkStart, this.at);
    const pieces = this.memory.subarray(0, this.chunkStart);
    this.use(new Uint8Array(to + this.memory.length - this.chunkStart));
    this.memory.set(pieces);
    this.memory.set(chunk, to);
    this.other = new Uint8Array(to + CHUNK);
    this.other.set(pieces);
    this.at += to - this.chunkStart;
    this.chunkStart = to;
  }
}

const ENCODER = new TextEncoder();
