const QUOTE = 34;
const LF = 10;
const CR = 13;

/** More fields than these are not noted one by one: such a record is not plain. */
const MOST_FIELDS = 256;

/**
 * Walks through the bytes of a CSV one record at a time, by the same rules as `RecordScanner` walks through its text, and
 * notes where the fields are instead of taking them out. All offsets are counted from the beginning of the record.
 *
 * Most records begin just as the one above does: those fields are not looked at again, and `same` counts them.
 */
export class ByteRecords {
  /** Where each field begins and ends, without the quotation marks around it. */
  readonly starts = new Int32Array(MOST_FIELDS);
  readonly ends = new Int32Array(MOST_FIELDS);
  /** How many fields the record has. */
  count = 0;
  /** How many of the first fields are byte by byte what they are in the record before. */
  same = 0;
  /** Whether every field is what stands between its start and end: no doubled quotation marks, nothing after a closing one. */
  isPlain = false;
  /** Number of the record, the first being 1. */
  number = 0;
  /** Where the record begins in the bytes, and where its line end does. */
  start = 0;
  end = 0;
  /** Whether a quotation mark was never closed: there is no record, and there are none after it. */
  isBroken = false;

  /** Where each field's delimiter stands. */
  private readonly delimiters = new Int32Array(MOST_FIELDS);
  private readonly view: DataView;
  private at: number;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly delimiter: number,
    from: number,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.at = from;
  }

  /** Goes to the next record; false at the end of the bytes. */
  next(): boolean {
    const start = this.at;
    if (start >= this.bytes.length) return false;
    this.number += 1;
    const same = this.isPlain ? this.countSame(start) : 0;
    this.same = same;
    this.start = start;
    this.isPlain = true;
    this.at = same === 0 ? start : start + (this.delimiters[same - 1] ?? 0) + 1;
    this.scanFields(same);
    if (this.isBroken) return false;
    this.end = this.at;
    this.skipLineEnd();
    return true;
  }

  /** How many fields, with the delimiters after them, the record beginning here shares with the one that was read last. */
  private countSame(start: number): number {
    const { bytes, delimiters, start: before } = this;
    const last = this.count - 1;
    if (last === 0) return 0;
    const end = Math.min((delimiters[last - 1] ?? 0) + 1, bytes.length - start);
    const { view } = this;
    let equal = 0;
    // Four bytes at a time, as far as there are four.
    while (equal + 4 <= end && view.getInt32(start + equal) === view.getInt32(before + equal)) {
      equal += 4;
    }
    while (equal < end && bytes[start + equal] === bytes[before + equal]) equal += 1;
    let same = 0;
    while (same < last && (delimiters[same] ?? 0) < equal) same += 1;
    return same;
  }

  private scanFields(from: number): void {
    const { bytes, delimiter, starts, ends, delimiters, start } = this;
    const { length } = bytes;
    let at = this.at;
    let field = from;
    for (; ; field += 1) {
      let first = at;
      let end = at;
      if (bytes[at] === QUOTE) {
        first = at + 1;
        end = this.closingQuote(first);
        if (end < 0) return;
        at = this.delimiterFrom(end + 1);
        if (at > end + 1) this.isPlain = false;
      } else {
        for (; at < length; at += 1) {
          const byte = bytes[at];
          if (byte === delimiter || byte === LF || byte === CR) break;
        }
        end = at;
      }
      if (field < MOST_FIELDS) {
        starts[field] = first - start;
        ends[field] = end - start;
        delimiters[field] = at - start;
      }
      if (at >= length || bytes[at] !== delimiter) break;
      at += 1;
    }
    this.count = field + 1;
    if (this.count > MOST_FIELDS) this.isPlain = false;
    this.at = at;
  }

  /** Where the closing quotation mark of a field is whose content begins here. */
  private closingQuote(from: number): number {
    const { bytes } = this;
    let close = bytes.indexOf(QUOTE, from);
    while (close >= 0 && bytes[close + 1] === QUOTE) {
      this.isPlain = false;
      close = bytes.indexOf(QUOTE, close + 2);
    }
    this.isBroken = close < 0;
    return close;
  }

  /** Where the next delimiter or line end is. */
  private delimiterFrom(from: number): number {
    const { bytes, delimiter } = this;
    let at = from;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte === delimiter || byte === LF || byte === CR) break;
    }
    return at;
  }

  private skipLineEnd(): void {
    const byte = this.bytes[this.at];
    if (byte === CR) this.at += 1;
    else if (byte === LF) {
      this.at += 1;
      return;
    } else return;
    if (this.bytes[this.at] === LF) this.at += 1;
  }
}
