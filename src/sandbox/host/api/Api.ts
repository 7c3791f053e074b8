/** A requirement set and its version, as one text such as `1.9` (ExcelApi) or `ExcelApiOnline 1.1`. */
export type Since = string;

/** A value that an add-in may load, and perhaps set. */
export interface PropertyApi {
  since: Since;
  readOnly: boolean;
}

/** Something that leads to another object: a property or a method. */
export interface LinkApi {
  since: Since;
  to: string;
}

/** One class of the Excel API, by wire names (the documented names with a capital first letter). */
export interface ClassApi {
  properties: Record<string, PropertyApi>;
  /** Properties that are objects. */
  links: Record<string, LinkApi>;
  /** Methods whose result is an object. */
  makers: Record<string, LinkApi>;
  /** Methods whose result is a plain value or nothing. */
  methods: Record<string, { since: Since }>;
  events: Record<string, { since: Since }>;
  /** The class of the items when this is a collection. */
  items?: string;
}

/** As kept in table.json: `name: "1.9"`, a trailing `!` for what cannot be set, `Class 1.9` for links. */
interface PackedClass {
  p?: Record<string, string>;
  l?: Record<string, string>;
  m?: Record<string, string>;
  f?: Record<string, string>;
  e?: Record<string, string>;
  items?: string;
}

const link = (packed: string): LinkApi => {
  const space = packed.indexOf(' ');
  return { to: packed.slice(0, space), since: packed.slice(space + 1) };
};

const mapped = <T>(packed: Record<string, string> | undefined, read: (text: string) => T) =>
  Object.fromEntries(Object.entries(packed ?? {}).map(([name, text]) => [name, read(text)]));

/** Opens the packed table. */
export function unpackApi(packed: Record<string, PackedClass>): Record<string, ClassApi> {
  return Object.fromEntries(
    Object.entries(packed).map(([name, each]) => [
      name,
      {
        properties: mapped(each.p, (text) => ({
          since: text.replace('!', ''),
          readOnly: text.endsWith('!'),
        })),
        links: mapped(each.l, link),
        makers: mapped(each.m, link),
        methods: mapped(each.f, (since) => ({ since })),
        events: mapped(each.e, (since) => ({ since })),
        ...(each.items === undefined ? {} : { items: each.items }),
      },
    ]),
  );
}

/** True when a host that supports `have` sets supports what came with `since`. */
export function isSupported(since: Since, have: Readonly<Record<string, string>>): boolean {
  const [set, version] = since.includes(' ') ? since.split(' ') : ['ExcelApi', since];
  const own = have[(set ?? '').toLowerCase()];
  if (own === undefined || version === undefined) return false;
  const [major = 0, minor = 0] = own.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
