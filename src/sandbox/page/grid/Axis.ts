/**
 * The rows or the columns of a sheet as lengths on the screen.
 *
 * Nearly all rows of a long sheet have the same height, so only the exceptions are kept (in order, with
 * running totals): every question is one binary search, whatever the length of the sheet.
 */
export class Axis {
  readonly #indexes: readonly number[];
  readonly #sizes: readonly number[];
  /** How much longer the axis has become after each exception, in px. */
  readonly #extra: readonly number[];

  /**
   * @param count number of rows or columns
   * @param standard length of an ordinary one, in px
   * @param exceptions the others: position -> length in px; 0 is hidden
   */
  constructor(
    readonly count: number,
    readonly standard: number,
    exceptions: ReadonlyMap<number, number>,
  ) {
    const entries = [...exceptions].sort(([one], [other]) => one - other);
    let total = 0;
    this.#indexes = entries.map(([index]) => index);
    this.#sizes = entries.map(([, size]) => size);
    this.#extra = entries.map(([, size]) => (total += size - standard));
  }

  /** Length of one row or column, in px. */
  size(index: number): number {
    const at = this.#exceptionsBefore(index + 1) - 1;
    return this.#indexes[at] === index ? (this.#sizes[at] ?? this.standard) : this.standard;
  }

  isHidden(index: number): boolean {
    return this.size(index) === 0;
  }

  /** Where a row or column begins, in px from the beginning of the sheet. */
  start(index: number): number {
    return index * this.standard + (this.#extra[this.#exceptionsBefore(index) - 1] ?? 0);
  }

  /** Where a row or column ends, in px. */
  end(index: number): number {
    return this.start(index) + this.size(index);
  }

  /** The visible row or column that holds a point, given in px; the first or last one beyond the edges. */
  at(point: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.end(middle) > point) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The next one that is not hidden in a direction, or undefined at the edge of the sheet. */
  step(index: number, direction: 1 | -1): number | undefined {
    for (let next = index + direction; next >= 0 && next < this.count; next += direction) {
      if (!this.isHidden(next)) return next;
    }
    return undefined;
  }

  #exceptionsBefore(index: number): number {
    let low = 0;
    let high = this.#indexes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#indexes[middle] ?? Infinity) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
