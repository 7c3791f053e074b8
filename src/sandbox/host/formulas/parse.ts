import { parseAddress } from '../model/addresses';
import type { Node } from './nodes';

/** A reference as it stands in a formula's text, so that it can be rewritten when cells move. */
export interface WrittenReference {
  start: number;
  end: number;
  kind: 'cells' | 'structured';
}

/** A formula read once; equal texts share one. */
export interface Parsed {
  node: Node;
  references: WrittenReference[];
  /** True when the meaning depends on tables or names as well as on cells. */
  usesShape: boolean;
}

/** The formula cannot be read: Excel says "There's a problem with this formula". */
export class FormulaSyntaxError extends Error {
  override name = 'FormulaSyntaxError';
}

const cache = new Map<string, Parsed>();

/**
 * Reads a formula written in English, with its `=`.
 * @throws FormulaSyntaxError when it is not a formula.
 */
export function parseFormula(text: string): Parsed {
  let parsed = cache.get(text);
  if (!parsed) {
    parsed = new Parser(text).parse();
    cache.set(text, parsed);
  }
  return parsed;
}

const CELLS =
  /^(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\d_.(![])/iu;
const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/i;
const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|CALC!|SPILL!)/i;
const NAME = /^[\p{L}_\\][\p{L}\d_.\\]*/u;
const COMPARISON = /^(?:<=|>=|<>|=|<|>)/;

class Parser {
  private at = 1;
  private readonly references: WrittenReference[] = [];
  private usesShape = false;

  constructor(private readonly text: string) {}

  parse(): Parsed {
    if (!this.text.startsWith('=')) throw new FormulaSyntaxError(this.text);
    const node = this.comparison();
    this.space();
    if (this.at < this.text.length) this.fail();
    return { node, references: this.references, usesShape: this.usesShape };
  }

  private fail(): never {
    throw new FormulaSyntaxError(`${this.text} at ${this.at}`);
  }

  private space(): void {
    while (/\s/.test(this.text.charAt(this.at))) this.at++;
  }

  private take(pattern: RegExp): string | undefined {
    const found = pattern.exec(this.text.slice(this.at))?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private comparison(): Node {
    return this.chain(COMPARISON, () =>
      this.chain(/^&/, () =>
        this.chain(/^[-+]/, () => this.chain(/^[*/]/, () => this.chain(/^\^/, () => this.unary()))),
      ),
    );
  }

  private chain(operators: RegExp, next: () => Node): Node {
    let left = next();
    for (;;) {
      this.space();
      const operator = this.take(operators);
      if (operator === undefined) return left;
      left = { kind: 'binary', operator, left, right: next() };
    }
  }

  private unary(): Node {
    this.space();
    if (this.take(/^\+/)) return this.unary();
    if (this.take(/^-/)) return { kind: 'negate', of: this.unary() };
    let node = this.primary();
    this.space();
    while (this.take(/^%/)) node = { kind: 'percent', of: node };
    return node;
  }

  private primary(): Node {
    this.space();
    this.take(/^@(?=[\p{L}_])/u);
    if (this.take(/^\(/)) return this.closed(this.comparison(), ')');
    if (this.text.charAt(this.at) === '"') return this.string();
    if (this.text.charAt(this.at) === '[') return this.structured(undefined, this.at);
    if (this.take(/^\{/)) return this.array();
    const error = this.take(ERROR);
    if (error) return { kind: 'error', code: error.toUpperCase() };
    const start = this.at;
    const cells = this.take(CELLS);
    if (cells) return this.cells(cells, start);
    const number = this.take(NUMBER);
    if (number) return { kind: 'constant', value: Number(number) };
    return this.named(start);
  }

  private closed(node: Node, end: string): Node {
    this.space();
    if (this.text.charAt(this.at) !== end) this.fail();
    this.at++;
    return node;
  }

  private cells(written: string, start: number): Node {
    const address = parseAddress(written);
    if (!address) return { kind: 'error', code: '#REF!' };
    this.references.push({ start, end: this.at, kind: 'cells' });
    const sheet = address.sheetName === undefined ? {} : { sheet: address.sheetName };
    return { kind: 'reference', ...sheet, area: address.area };
  }

  private string(): Node {
    const written = this.take(/^"(?:[^"]|"")*"/);
    if (written === undefined) this.fail();
    return { kind: 'constant', value: written.slice(1, -1).replaceAll('""', '"') };
  }

  private named(start: number): Node {
    const name = this.take(NAME);
    if (name === undefined) this.fail();
    if (this.text.charAt(this.at) === '(') return this.call(name);
    if (this.text.charAt(this.at) === '[') return this.structured(name, start);
    if (/^true$/i.test(name)) return { kind: 'constant', value: true };
    if (/^false$/i.test(name)) return { kind: 'constant', value: false };
    this.usesShape = true;
    return { kind: 'name', name };
  }

  private call(name: string): Node {
    this.at++;
    const args: Node[] = [];
    this.space();
    if (this.take(/^\)/)) return { kind: 'call', name: name.toUpperCase(), args };
    for (;;) {
      this.space();
      const missing = /[,)]/.test(this.text.charAt(this.at));
      args.push(missing ? { kind: 'constant', value: null } : this.comparison());
      this.space();
      if (this.take(/^\)/)) return { kind: 'call', name: name.toUpperCase(), args };
      if (!this.take(/^,/)) this.fail();
    }
  }

  private array(): Node {
    const rows: Node[][] = [[]];
    for (;;) {
      rows[rows.length - 1]?.push(this.unary());
      this.space();
      if (this.take(/^\}/)) return { kind: 'array', rows };
      if (this.take(/^;/)) rows.push([]);
      else if (!this.take(/^,/)) this.fail();
    }
  }

  /** `Table[Column]`, `[@Column]`, `Table[[#Headers],[A]:[B]]`. A quote mark escapes `[ ] # '` and `@`. */
  private structured(table: string | undefined, start: number): Node {
    const inner = this.bracketed();
    this.references.push({ start, end: this.at, kind: 'structured' });
    this.usesShape = true;
    return {
      kind: 'structured',
      ...(table === undefined ? {} : { table }),
      ...readSpecifier(inner),
    };
  }

  private bracketed(): string {
    const start = ++this.at;
    for (let depth = 1; this.at < this.text.length; this.at++) {
      const letter = this.text.charAt(this.at);
      if (letter === "'") this.at++;
      else if (letter === '[') depth++;
      else if (letter === ']' && --depth === 0) return this.text.slice(start, this.at++);
    }
    return this.fail();
  }
}

const unescape = (name: string): string => name.replace(/'(.)/gs, '$1');

function readSpecifier(inner: string): { items: string[]; columns?: [string, string] } {
  const thisRow = inner.trimStart().startsWith('@');
  const rest = thisRow ? inner.trimStart().slice(1).trim() : inner.trim();
  const items = thisRow ? ['#This Row'] : [];
  if (!rest.startsWith('[')) {
    if (rest.startsWith('#')) return { items: [rest] };
    return rest === '' ? { items } : { items, columns: [unescape(rest), unescape(rest)] };
  }
  const columns: string[] = [];
  for (const [, part = ''] of rest.matchAll(/\[((?:[^\]']|'.)*)\]/g)) {
    if (part.startsWith('#')) items.push(part);
    else columns.push(unescape(part));
  }
  const [first, last = first] = columns;
  return first === undefined || last === undefined ? { items } : { items, columns: [first, last] };
}
