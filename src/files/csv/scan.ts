import { refuseDamaged } from '../Refusal';

const QUOTE = 34;
const LF = 10;
const CR = 13;

/**
 * Walks through CSV text one record at a time (RFC 4180, read leniently).
 *
 * A record ends at LF, CR or CRLF, in any mixture. A quotation mark counts only at the start of a field; what follows
 * the closing one belongs to the field, as in Excel. Values come out exactly as they were written, spaces included.
 */
export class RecordScanner {
  private at: number;
  private recordNumber = 0;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
    start: number,
  ) {
    this.at = start;
  }

  /** Number of the record that `next` returned last; the first is 1. */
  get number(): number {
    return this.recordNumber;
  }

  /** Whether nothing is left. */
  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** The fields of the next record, or null at the end. A blank line is a record of one empty field. */
  next(): string[] | null {
    if (this.at >= this.text.length) return null;
    this.recordNumber += 1;
    const fields: string[] = [];
    do fields.push(this.field());
    while (this.skipDelimiter());
    this.skipLineEnd();
    return fields;
  }

  private field(): string {
    if (this.text.charCodeAt(this.at) === QUOTE) return this.quoted() + this.plain();
    return this.plain();
  }

  private plain(): string {
    const { text } = this;
    const delimiter = this.delimiter.charCodeAt(0);
    const start = this.at;
    let at = start;
    for (; at < text.length; at += 1) {
      const character = text.charCodeAt(at);
      if (character === delimiter || character === LF || character === CR) break;
    }
    this.at = at;
    return text.slice(start, at);
  }

  private quoted(): string {
    const { text } = this;
    const start = this.at + 1;
    let doubled = false;
    let close = text.indexOf('"', start);
    while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) {
      doubled = true;
      close = text.indexOf('"', close + 2);
    }
    if (close < 0) refuseDamaged('unclosed-quote', null, this.recordNumber);
    this.at = close + 1;
    const value = text.slice(start, close);
    return doubled ? value.replaceAll('""', '"') : value;
  }

  private skipDelimiter(): boolean {
    if (this.text.charAt(this.at) !== this.delimiter) return false;
    this.at += 1;
    return true;
  }

  private skipLineEnd(): void {
    if (this.text.charCodeAt(this.at) === CR) this.at += 1;
    else if (this.text.charCodeAt(this.at) !== LF) return;
    else {
      this.at += 1;
      return;
    }
    if (this.text.charCodeAt(this.at) === LF) this.at += 1;
  }
}
