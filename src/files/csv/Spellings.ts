const FIRST_PLACES = 256;
/** Columns whose cells repeat themselves have few spellings; for others it is no use remembering them. */
const MOST_SPELLINGS = 1 << 16;
const LONGEST = 200;

/** Numbers the different texts of one column, so that cells of the same bytes have the same number: 0, 1, 2... */
export class Spellings {
  private pool = new Uint8Array(4096);
  /** Where each spelling ends in the pool, and the next begins. */
  private readonly ends: number[] = [];
  /** Open addressing: the number of a spelling plus one, 0 for a free place. Never more than half full. */
  private places = new Int32Array(FIRST_PLACES);
  private last = -1;

  /** The number of the text that stands there; -1 for a text that is too long, or one too many, to be remembered. */
  idOf(bytes: Uint8Array, start: number, end: number): number {
    if (this.isAt(this.last, bytes, start, end)) return this.last;
    if (end - start > LONGEST) return -1;
    const mask = this.places.length - 1;
    for (let place = hash(bytes, start, end) & mask; ; place = (place + 1) & mask) {
      const id = (this.places[place] ?? 0) - 1;
      if (id < 0) return this.add(place, bytes.subarray(start, end));
      if (this.isAt(id, bytes, start, end)) {
        this.last = id;
        return id;
      }
    }
  }

  private isAt(id: number, bytes: Uint8Array, start: number, end: number): boolean {
    if (id < 0) return false;
    const { pool } = this;
    const from = id === 0 ? 0 : (this.ends[id - 1] ?? 0);
    const length = end - start;
    if ((this.ends[id] ?? 0) - from !== length) return false;
    for (let offset = 0; offset < length; offset += 1) {
      if (pool[from + offset] !== bytes[start + offset]) return false;
    }
    return true;
  }

  private add(place: number, text: Uint8Array): number {
    const id = this.ends.length;
    if (id === MOST_SPELLINGS) return -1;
    const from = this.ends.at(-1) ?? 0;
    const end = from + text.length;
    if (end > this.pool.length) this.pool = longer(this.pool, end * 2);
    this.pool.set(text, from);
    this.ends.push(end);
    this.places[place] = id + 1;
    if (this.ends.length * 2 === this.places.length) this.grow();
    this.last = id;
    return id;
  }

  private grow(): void {
    const places = new Int32Array(this.places.length * 2);
    const mask = places.length - 1;
    let start = 0;
    for (const [id, end] of this.ends.entries()) {
      let place = hash(this.pool, start, end) & mask;
      while (places[place] !== 0) place = (place + 1) & mask;
      places[place] = id + 1;
      start = end;
    }
    this.places = places;
  }
}

function longer(pool: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const grown = new Uint8Array(length);
  grown.set(pool);
  return grown;
}

/** FNV-1a. */
function hash(bytes: Uint8Array, start: number, end: number): number {
  let mixed = 0x811c9dc5;
  for (let at = start; at < end; at += 1) mixed = Math.imul(mixed ^ (bytes[at] ?? 0), 0x01000193);
  return mixed ^ (mixed >>> 15);
}
