const FIRST_CAPACITY = 1024;

/** Numbers triples of small whole numbers, so that the same triple has the same number: 0, 1, 2... as they come. */
export class NumberTriples {
  private triples = new Int32Array(FIRST_CAPACITY * 3);
  /** Open addressing: the number of a triple plus one, 0 for a free place. Never more than half full. */
  private places = new Int32Array(FIRST_CAPACITY * 2);
  private count = 0;

  /** The number of the triple; a new one, if it was not asked for before. */
  idOf(a: number, b: number, c: number): number {
    const { triples } = this;
    const mask = this.places.length - 1;
    for (let place = hash(a, b, c) & mask; ; place = (place + 1) & mask) {
      const id = (this.places[place] ?? 0) - 1;
      if (id < 0) return this.add(place, a, b, c);
      if (triples[id * 3] === a && triples[id * 3 + 1] === b && triples[id * 3 + 2] === c) {
        return id;
      }
    }
  }

  private add(place: number, a: number, b: number, c: number): number {
    const id = this.count;
    this.places[place] = id + 1;
    this.triples.set([a, b, c], id * 3);
    this.count += 1;
    if (this.count * 3 === this.triples.length) this.grow();
    return id;
  }

  private grow(): void {
    const { triples } = this;
    this.triples = new Int32Array(triples.length * 2);
    this.triples.set(triples);
    this.places = new Int32Array(this.places.length * 2);
    const mask = this.places.length - 1;
    for (let id = 0; id < this.count; id += 1) {
      let place = hash(triples[id * 3] ?? 0, triples[id * 3 + 1] ?? 0, triples[id * 3 + 2] ?? 0);
      for (place &= mask; this.places[place] !== 0; place = (place + 1) & mask);
      this.places[place] = id + 1;
    }
  }
}

function hash(a: number, b: number, c: number): number {
  let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
