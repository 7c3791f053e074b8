import type { Subjects } from './Subjects';
import type { Session } from './Session';

/** The kinds of object that the host models. */
export type Kind = keyof Subjects;

/** An object that an add-in holds a proxy of: its class, and the part of the workbook it stands for. */
export class Handle<K extends Kind = Kind> {
  /** Set while the add-in keeps the object between round trips. */
  reference?: string;

  constructor(
    readonly kind: K,
    readonly subject: Subjects[K],
  ) {}
}

/** Makes a handle. */
export const handle = <K extends Kind>(kind: K, subject: Subjects[K]): Handle =>
  new Handle(kind, subject);

/** The subject of a handle that must be of one kind; undefined when it is not. */
export function subjectOf<K extends Kind>(value: unknown, kind: K): Subjects[K] | undefined {
  return value instanceof Handle && value.kind === kind
    ? (value.subject as Subjects[K])
    : undefined;
}

/** What there is instead of an object that does not exist. */
export type Found = Handle | null | undefined;

/**
 * What the members of one class mean, by wire name. A member that the API table has and this has
 * not is reported as not implemented. Makers give nothing for what does not exist, from which
 * `...OrNullObject` follows.
 */
export interface Meaning<S> {
  get?: Record<string, (subject: S, session: Session) => unknown>;
  set?: Record<string, (subject: S, value: unknown, session: Session) => void>;
  links?: Record<string, (subject: S, session: Session) => Handle>;
  makers?: Record<string, (subject: S, args: unknown[], session: Session) => Found>;
  methods?: Record<string, (subject: S, args: unknown[], session: Session) => unknown>;
  /** All objects of a collection. */
  items?: (subject: S, session: Session) => Handle[];
  /** One object of a collection by key. */
  item?: (subject: S, key: unknown, session: Session) => Found;
  /** What office.js must know to find the object again. */
  identity?: (subject: S) => Record<string, unknown>;
  /** The id that events on this object are raised for; `Workbook` when absent. */
  eventTarget?: (subject: S) => string;
}

/** The meaning of every class that is modelled. */
export type Meanings = { [K in Kind]: Meaning<Subjects[K]> };
