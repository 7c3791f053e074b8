import type { Area } from '../model/Area';

/** A formula as a tree. */
export type Node =
  | { kind: 'constant'; value: number | string | boolean | null }
  | { kind: 'error'; code: string }
  | { kind: 'array'; rows: Node[][] }
  | { kind: 'reference'; sheet?: string; area: Area }
  | { kind: 'structured'; table?: string; items: string[]; columns?: [string, string] }
  | { kind: 'name'; name: string }
  | { kind: 'call'; name: string; args: Node[] }
  | { kind: 'negate' | 'percent'; of: Node }
  | { kind: 'binary'; operator: string; left: Node; right: Node };
