import { isErrorNamed } from '../errors';
import { Refused, refuseDamaged } from '../Refusal';
import { resolveEntities } from './entities';

/** What `XmlScanner.next` came to. */
export type XmlEvent = typeof END | typeof OPEN | typeof CLOSE | typeof TEXT;
export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const BANG = 33;
const QUESTION = 63;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const AMPERSAND = 38;
const CR = 13;
const SPACE = 32;
/** Numbers kept for each attribute: start and end of its name, start and end of its value. */
const STRIDE = 4;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Walks through the bytes of an XML part, one tag or text at a time, without making a string or a tree of it.
 *
 * Prefixes of elements are ignored: `<x:c>` is `c`. Document types are refused, so there are no entities but XML's own.
 * Throws `Refused` where the XML breaks off or is not XML.
 *
 * @example
 * const xml = new XmlScanner(bytes, 'xl/workbook.xml');
 * while (xml.next() !== END) if (xml.opens('sheet')) names.push(xml.attribute('name'));
 */
export class XmlScanner {
  /** Elements that are open after the event just reported. */
  depth = 0;
  /** Where the text is that `capture` took in, if it stands in the bytes in one plain piece; else both are -1. */
  capturedStart = -1;
  capturedEnd = -1;
  private capturedPieces = '';

  private at = 0;
  private event: XmlEvent = END;
  private closesItself = false;
  private nameStart = 0;
  private nameEnd = 0;
  private textStart = 0;
  private textEnd = 0;
  private textIsLiteral = false;
  private readonly attributes: number[] = [];
  private attributesEnd = 0;

  constructor(
    readonly bytes: Uint8Array,
    readonly part: string,
  ) {}

  /** Moves to the next tag or text. An empty element `<v/>` is reported as opening and closing. */
  next(): XmlEvent {
    if (this.closesItself) {
      this.closesItself = false;
      this.depth -= 1;
      return (this.event = CLOSE);
    }
    return (this.event = this.scan());
  }

  /** Moves to the next element inside the one at `depth`, or returns false at that one's end. */
  nextChild(depth: number): boolean {
    for (;;) {
      const event = this.next();
      if (event === OPEN) return true;
      if (this.depth < depth || event === END) return false;
    }
  }

  /** Whether the event is the opening of an element with this local name. */
  opens(name: string): boolean {
    return this.event === OPEN && this.rangeIs(this.nameStart, this.nameEnd, name);
  }

  /** Passes over the rest of the element that was just opened, its closing included. */
  skip(): void {
    const outside = this.depth - 1;
    while (this.depth > outside) this.next();
  }

  /**
   * Takes in all the text of the element that was just opened, and ends at its closing; elements inside count for
   * nothing. Ask `capturedText` for it, or read the bytes from `capturedStart` where it is one plain piece.
   */
  capture(): void {
    const outside = this.depth - 1;
    this.capturedStart = this.capturedEnd = -1;
    this.capturedPieces = '';
    let pieces = 0;
    while (this.depth > outside) {
      const event = this.next();
      if (event === OPEN) this.skip();
      if (event !== TEXT) continue;
      pieces += 1;
      if (pieces === 1 && !this.textIsLiteral) {
        this.capturedStart = this.textStart;
        this.capturedEnd = this.textEnd;
      } else {
        this.capturedPieces = this.capturedText() + this.textHere();
        this.capturedStart = this.capturedEnd = -1;
      }
    }
  }

  /** The text that `capture` took in. */
  capturedText(): string {
    if (this.capturedStart < 0) return this.capturedPieces;
    return this.decode(this.capturedStart, this.capturedEnd);
  }

  /** Value of the attribute that has exactly this name; undefined if there is none. */
  attribute(name: string): string | undefined {
    const index = this.attributeIndex(name);
    return index < 0 ? undefined : this.decode(this.valueStart(index), this.valueEnd(index));
  }

  /** Which of the known values the attribute has; null if it has another, undefined if there is no such attribute. */
  attributeAmong<Known extends string>(
    name: string,
    known: readonly Known[],
  ): Known | null | undefined {
    const index = this.attributeIndex(name);
    if (index < 0) return undefined;
    for (const value of known) {
      if (this.rangeIs(this.valueStart(index), this.valueEnd(index), value)) return value;
    }
    return null;
  }

  /** Value of the attribute with this local name behind some prefix, such as the `id` of `r:id`. */
  prefixedAttribute(name: string): string | undefined {
    for (let index = 0; index < this.attributesEnd; index += STRIDE) {
      const start = this.attributes[index] ?? 0;
      const end = this.attributes[index + 1] ?? 0;
      const colon = end - name.length - 1;
      if (colon > start && this.bytes[colon] === COLON && this.rangeIs(colon + 1, end, name)) {
        return this.decode(this.valueStart(index), this.valueEnd(index));
      }
    }
    return undefined;
  }

  /** Where the attribute stands, for readers that can do without a string; -1 if there is none. */
  attributeIndex(name: string): number {
    for (let index = 0; index < this.attributesEnd; index += STRIDE) {
      if (this.rangeIs(this.attributes[index] ?? 0, this.attributes[index + 1] ?? 0, name)) {
        return index;
      }
    }
    return -1;
  }

  valueStart(index: number): number {
    return this.attributes[index + 2] ?? 0;
  }

  valueEnd(index: number): number {
    return this.attributes[index + 3] ?? 0;
  }

  private scan(): XmlEvent {
    const { bytes } = this;
    for (;;) {
      if (this.at >= bytes.length) return this.finish();
      if (bytes[this.at] !== LESS) {
        this.scanText();
        if (this.depth > 0) return TEXT;
        continue;
      }
      const kind = bytes[this.at + 1];
      if (kind === SLASH) return this.scanClosing();
      if (kind === BANG) {
        if (this.scanDeclaration()) return TEXT;
      } else if (kind === QUESTION) this.at = this.find('?>', this.at) + 2;
      else return this.scanOpening();
    }
  }

  private finish(): XmlEvent {
    if (this.depth !== 0) return this.malformed();
    return END;
  }

  private scanText(): void {
    const { bytes } = this;
    const start = this.at;
    let at = start;
    while (at < bytes.length && bytes[at] !== LESS) at += 1;
    this.textStart = start;
    this.textEnd = this.at = at;
    this.textIsLiteral = false;
  }

  /** A comment is passed over (false), a CDATA section is a text (true), anything else is refused. */
  private scanDeclaration(): boolean {
    const start = this.at;
    if (this.rangeStartsWith(start, '<!--')) {
      this.at = this.find('-->', start + 4) + 3;
      return false;
    }
    if (!this.rangeStartsWith(start, '<![CDATA[')) {
      throw new Refused({ code: 'unsafe', fault: 'document-type', part: this.part });
    }
    this.textStart = start + 9;
    this.textEnd = this.find(']]>', this.textStart);
    this.textIsLiteral = true;
    this.at = this.textEnd + 3;
    return true;
  }

  private scanClosing(): XmlEvent {
    const { bytes } = this;
    let at = this.at + 2;
    while (at < bytes.length && bytes[at] !== GREATER) at += 1;
    if (at >= bytes.length || this.depth === 0) return this.malformed();
    this.at = at + 1;
    this.depth -= 1;
    return CLOSE;
  }

  private scanOpening(): XmlEvent {
    const { bytes } = this;
    let at = this.at + 1;
    this.nameStart = at;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === COLON) this.nameStart = at + 1;
      else if (byte === GREATER || byte === SLASH || byte <= SPACE) break;
    }
    this.nameEnd = at;
    if (at === this.nameStart) return this.malformed();
    this.scanAttributes(at);
    this.depth += 1;
    return OPEN;
  }

  private scanAttributes(from: number): void {
    const { bytes, attributes } = this;
    let at = from;
    let count = 0;
    for (;;) {
      while ((bytes[at] ?? GREATER) <= SPACE) at += 1;
      const byte = bytes[at];
      if (byte === GREATER) break;
      if (byte === SLASH && bytes[at + 1] === GREATER) {
        this.closesItself = true;
        at += 1;
        break;
      }
      const nameStart = at;
      while (at < bytes.length && bytes[at] !== EQUALS && (bytes[at] ?? 0) > SPACE) at += 1;
      const nameEnd = at;
      while ((bytes[at] ?? GREATER) <= SPACE) at += 1;
      if (bytes[at] !== EQUALS || nameEnd === nameStart) this.malformed();
      at += 1;
      while ((bytes[at] ?? GREATER) <= SPACE) at += 1;
      const quote = bytes[at];
      if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) this.malformed();
      const valueStart = at + 1;
      at = valueStart;
      while (at < bytes.length && bytes[at] !== quote) at += 1;
      if (at >= bytes.length) this.malformed();
      attributes[count] = nameStart;
      attributes[count + 1] = nameEnd;
      attributes[count + 2] = valueStart;
      attributes[count + 3] = at;
      count += STRIDE;
      at += 1;
    }
    this.attributesEnd = count;
    this.at = at + 1;
  }

  private textHere(): string {
    return this.textIsLiteral
      ? this.decodePlainly(this.textStart, this.textEnd).replace(/\r\n?/g, '\n')
      : this.decode(this.textStart, this.textEnd);
  }

  private decode(start: number, end: number): string {
    const { bytes } = this;
    let isPlain = true;
    for (let at = start; at < end && isPlain; at += 1) {
      const byte = bytes[at];
      isPlain = byte !== AMPERSAND && byte !== CR;
    }
    const text = this.decodePlainly(start, end);
    // XML reads every line end as LF (XML 1.0, 2.11); a carriage return that is meant is written as a reference.
    return isPlain ? text : resolveEntities(text.replace(/\r\n?/g, '\n'));
  }

  private decodePlainly(start: number, end: number): string {
    try {
      return decoder.decode(this.bytes.subarray(start, end));
    } catch (cause) {
      if (isErrorNamed(cause, 'TypeError')) return refuseDamaged('unreadable-text', this.part);
      throw cause;
    }
  }

  private rangeIs(start: number, end: number, name: string): boolean {
    return end - start === name.length && this.rangeStartsWith(start, name);
  }

  private rangeStartsWith(start: number, text: string): boolean {
    for (let index = 0; index < text.length; index += 1) {
      if (this.bytes[start + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }

  private find(text: string, from: number): number {
    const first = text.charCodeAt(0);
    let at = this.bytes.indexOf(first, from);
    while (at >= 0 && !this.rangeStartsWith(at, text)) at = this.bytes.indexOf(first, at + 1);
    return at >= 0 ? at : this.malformed();
  }

  private malformed(): never {
    return refuseDamaged('malformed-xml', this.part);
  }
}
