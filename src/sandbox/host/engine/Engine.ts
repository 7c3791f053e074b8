import type { ClassApi } from '../api/Api';
import { isSupported, unpackApi } from '../api/Api';
import table from '../api/table.json';
import { meanings } from '../meaning/all';
import { Place } from '../model/Place';
import { readRegistration } from './events';
import {
  apiNotFound,
  HostError,
  invalidArgument,
  invalidReference,
  itemNotFound,
  notImplemented,
} from './HostError';
import type { Found, Meaning } from './Meaning';
import { Handle } from './Meaning';
import type { Session } from './Session';
import type {
  Action,
  ArgumentInfo,
  BatchRequest,
  BatchResponse,
  ObjectPath,
  QueryInfo,
} from './wire';
import { ACTION, documented, PATH } from './wire';

/** The absence of an object: everything asked of it or done to it comes to nothing. */
const NULL = Symbol('null object');
type Target = Handle | typeof NULL;

const api = unpackApi(table);
const NO_MEMBERS: ClassApi = { properties: {}, links: {}, makers: {}, methods: {}, events: {} };

/** Services that office.js reports to by itself and expects nothing of. */
const UNHEARD_SERVICES: ReadonlySet<string> = new Set([
  'Microsoft.InternalService.AddinInternalService',
]);

/** Write-only names that office.js uses on the wire for two properties of a sheet. */
const ALIASES: Record<string, string> = { Gridlines: 'ShowGridlines', Headings: 'ShowHeadings' };

/**
 * Carries out the batches of one add-in: finds objects, reads, writes, calls. It knows how requests
 * are built and nothing about sheets: what exists comes from the API table, what it means from
 * the meanings.
 */
export class Engine {
  /** Members that were asked for and are not modelled, as `Range.member`. */
  onNotImplemented: (member: string) => void = () => {};
  private paths: Record<string, ObjectPath> = {};
  private resolved = new Map<number, Target>();

  constructor(readonly session: Session) {}

  /** One round trip. Stops at the first failure; what was done before it stays done. */
  run(request: BatchRequest): BatchResponse {
    this.paths = request.ObjectPaths ?? {};
    this.resolved = new Map();
    const response: BatchResponse = { Results: [], TraceIds: [] };
    for (const [index, action] of request.Actions.entries()) {
      try {
        this.perform(action, response);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        response.Error = {
          Code: error.code,
          Message: error.message,
          Location: error.location,
          ActionIndex: index,
          HttpStatusCode: error.status,
        };
        break;
      }
    }
    return response;
  }

  private perform(action: Action, response: BatchResponse): void {
    const answer = (value: unknown): void => {
      response.Results.push({ ActionId: action.Id, Value: value ?? null });
    };
    if (action.ActionType === ACTION.trace) {
      response.TraceIds.push(action.Id);
      return answer(null);
    }
    const target = this.resolve(action.ObjectPathId);
    if (target === NULL) return answer(null);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return answer(this.identity(target));
      case ACTION.query:
        return answer(this.read(target, action.QueryInfo ?? {}));
      case ACTION.queryAsJson:
        return answer(camelCased(this.read(target, action.QueryInfo ?? {})));
      case ACTION.method:
        return answer(this.call(target, action.Name, this.args(action.ArgumentInfo)));
      case ACTION.setProperty:
        this.set(target, action.Name, this.args(action.ArgumentInfo)[0] ?? null);
        return answer(null);
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.set(target, name, value);
        }
        return answer(null);
      default:
        throw this.missing(`action type ${action.ActionType}`);
    }
  }

  private missing(member: string): HostError {
    this.onNotImplemented(member);
    return notImplemented(member);
  }

  private meaning(target: Handle): Meaning<unknown> {
    return meanings[target.kind] as unknown as Meaning<unknown>;
  }

  private where(target: Handle, wire: string): string {
    return `${target.kind}.${documented(wire)}`;
  }

  private members(target: Handle): ClassApi {
    return api[target.kind] ?? NO_MEMBERS;
  }

  private demand(since: string | undefined, where: string): void {
    if (since === undefined || !isSupported(since, this.session.requirementSets)) {
      throw apiNotFound(where);
    }
  }

  /** Arguments with the objects they mention. Objects inside plain values come as `_ObjectPathId`. */
  private args(info: ArgumentInfo | undefined): unknown[] {
    const referenced = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) => this.argument(value, referenced?.[i]));
  }

  private argument(value: unknown, path: unknown): unknown {
    if (typeof path === 'number' && path > 0) return this.object(path);
    if (Array.isArray(value)) {
      if (!Array.isArray(path)) return value;
      return value.map((item, i) => this.argument(item, path[i]));
    }
    if (value === null || typeof value !== 'object') return value;
    const inner = value as Record<string, unknown>;
    if (typeof inner['_ObjectPathId'] === 'number') return this.object(inner['_ObjectPathId']);
    return Object.fromEntries(
      Object.entries(inner).map(([key, each]) => [key, this.argument(each, undefined)]),
    );
  }

  private object(path: number): Handle | null {
    const target = this.resolve(path);
    return target === NULL ? null : target;
  }

  private resolve(id: number): Target {
    const known = this.resolved.get(id);
    if (known) return known;
    const path = this.paths[id];
    if (!path) throw new HostError('InvalidRequest', `Object path ${id} is missing.`, '', 400);
    const target = this.step(path) ?? NULL;
    this.resolved.set(id, target);
    return target;
  }

  private step(path: ObjectPath): Target | null | undefined {
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : undefined;
    if (parent === NULL || path.ObjectPathType === PATH.nullObject) return NULL;
    if (path.ObjectPathType === PATH.global) {
      return new Handle('Workbook', this.session.workbook);
    }
    if (path.ObjectPathType === PATH.reference) return this.kept(path.Name);
    if (!parent) {
      if (UNHEARD_SERVICES.has(path.Name)) return NULL;
      throw this.missing(`service ${path.Name}`);
    }
    switch (path.ObjectPathType) {
      case PATH.property:
        return this.link(parent, path.Name);
      case PATH.method:
        return this.make(parent, path.Name, this.args(path.ArgumentInfo));
      default:
        return this.index(parent, this.args(path.ArgumentInfo)[0], 'GetItem');
    }
  }

  private kept(reference: string): Handle {
    const target = this.session.references.get(reference);
    if (!target) throw new HostError('InvalidObjectPath', 'The object was released.', '', 400);
    return alive(target);
  }

  private link(target: Handle, wire: string): Handle {
    const where = this.where(target, wire);
    if (wire === '_Runtime') return new Handle('Runtime', this.session);
    this.demand(this.members(target).links[wire]?.since, where);
    const link = this.meaning(target).links?.[wire];
    if (!link) throw this.missing(where);
    return link(target.subject, this.session);
  }

  private make(target: Handle, wire: string, args: unknown[]): Found {
    const where = this.where(target, wire);
    const own = this.meaning(target).makers?.[wire];
    if (!wire.startsWith('_')) this.demand(this.members(target).makers[wire]?.since, where);
    const [, plain] = /^(.*)OrNullObject$/.exec(wire) ?? [];
    if (plain === undefined) {
      if (wire === 'GetItem') return this.index(target, args[0], wire);
      if (!own) throw this.missing(`${where}()`);
      return own(target.subject, args, this.session) ?? fail(itemNotFound(where));
    }
    const maker = own ?? this.meaning(target).makers?.[plain];
    if (maker) return maker(target.subject, args, this.session);
    const item = plain === 'GetItem' ? this.meaning(target).item : undefined;
    if (!item) throw this.missing(`${where}()`);
    return item(target.subject, args[0], this.session);
  }

  private index(target: Handle, key: unknown, wire: string): Handle {
    const where = this.where(target, wire);
    const { item } = this.meaning(target);
    if (!item) throw this.missing(`${where}()`);
    return item(target.subject, key, this.session) ?? fail(itemNotFound(where));
  }

  private call(target: Handle, wire: string, args: unknown[]): unknown {
    const { session } = this;
    switch (wire) {
      case '_KeepReference':
        session.keep(target);
        return null;
      case '_RemoveReference':
        session.release(String(args[0]));
        return null;
      case '_RemoveAllReferences':
        session.releaseAll();
        return null;
      case '_GetReferenceCount':
        return session.references.size;
    }
    const where = this.where(target, wire);
    const registration = readRegistration(target.kind, wire);
    if (registration) {
      this.registerEvent(target, wire, registration);
      return null;
    }
    if (!wire.startsWith('_')) this.demand(this.members(target).methods[wire]?.since, where);
    const method = this.meaning(target).methods?.[wire];
    if (!method) throw this.missing(`${where}()`);
    return method(target.subject, args, session);
  }

  private registerEvent(
    target: Handle,
    wire: string,
    { begins, type }: { begins: boolean; type: number | undefined },
  ): void {
    if (type === undefined) throw this.missing(`${target.kind}.${wire}()`);
    const heardAt = this.meaning(target).eventTarget?.(target.subject) ?? 'Workbook';
    this.session.register(type, heardAt, begins);
  }

  private set(target: Handle, alias: string, value: unknown): void {
    const wire = ALIASES[alias] ?? alias;
    const where = this.where(target, wire);
    const property = this.members(target).properties[wire];
    this.demand(property?.since ?? this.members(target).links[wire]?.since, where);
    const nested = this.members(target).links[wire];
    if (nested && value !== null && typeof value === 'object') {
      const child = this.link(target, wire);
      for (const [name, each] of Object.entries(value)) this.set(child, capital(name), each);
      return;
    }
    if (property?.readOnly) throw invalidArgument(where, `${where} is read-only.`);
    const setter = this.meaning(target).set?.[wire];
    if (!setter) throw this.missing(where);
    setter(target.subject, value, this.session);
  }

  private identity(target: Handle): Record<string, unknown> {
    const own = this.meaning(target).identity?.(target.subject) ?? {};
    return target.reference === undefined ? own : { ...own, _ReferenceId: target.reference };
  }

  /** Loads: `name`, `format/fill/color`, `items/name` (sent as `name`). Unknown names are ignored. */
  private read(target: Handle, query: QueryInfo): Record<string, unknown> {
    const names = [...(query.Select ?? []), ...(query.Expand ?? [])].map((n) =>
      n.replaceAll('.', '/'),
    );
    if (this.members(target).items !== undefined) return this.readItems(target, names, query);
    return { ...this.identity(target), ...this.readMembers(target, names) };
  }

  private readItems(target: Handle, names: string[], query: QueryInfo): Record<string, unknown> {
    const { items } = this.meaning(target);
    if (!items) throw this.missing(`${target.kind}.items`);
    const own = this.members(target).properties;
    const ofCollection = names.filter((name) => own[capital(name)] !== undefined);
    const ofItems = names.filter((name) => own[capital(name)] === undefined);
    const all = items(target.subject, this.session);
    const first = query.Skip ?? 0;
    const wanted = all.slice(first, query.Top === undefined ? undefined : first + query.Top);
    const everything = names.length === 0;
    return {
      ...this.readMembers(target, everything ? ['*'] : ofCollection),
      _Items: wanted.map((item, i) => {
        const identity = this.identity(item);
        const place = Object.keys(identity).length === 0 ? { _Index: first + i } : {};
        const values = everything || ofItems.length > 0 ? this.readMembers(item, ofItems) : {};
        return { ...place, ...identity, ...values };
      }),
    };
  }

  private readMembers(target: Handle, names: string[]): Record<string, unknown> {
    const { properties, links } = this.members(target);
    const out: Record<string, unknown> = {};
    const nested = new Map<string, string[]>();
    for (const name of names.length === 0 ? ['*'] : names) {
      const [head = '', ...rest] = name.split('/');
      const wire = capital(head);
      if (head === '*') Object.assign(out, this.readEverything(target));
      else if (properties[wire] && rest.length === 0) out[wire] = this.readProperty(target, wire);
      else if (links[wire]) nested.set(wire, [...(nested.get(wire) ?? []), rest.join('/')]);
    }
    for (const [wire, parts] of nested) {
      out[wire] = this.read(this.link(target, wire), { Select: parts.filter(Boolean) });
    }
    return out;
  }

  /** A load without names reads what is modelled; office.js refuses to show the rest as not loaded. */
  private readEverything(target: Handle): Record<string, unknown> {
    const { properties } = this.members(target);
    const modelled = Object.keys(this.meaning(target).get ?? {}).filter((wire) => {
      const since = properties[wire]?.since;
      return since !== undefined && isSupported(since, this.session.requirementSets);
    });
    return Object.fromEntries(modelled.map((wire) => [wire, this.readProperty(target, wire)]));
  }

  private readProperty(target: Handle, wire: string): unknown {
    const where = this.where(target, wire);
    this.demand(this.members(target).properties[wire]?.since, where);
    const getter = this.meaning(target).get?.[wire];
    if (!getter) throw this.missing(where);
    return getter(target.subject, this.session) ?? null;
  }
}

function fail(error: Error): never {
  throw error;
}

function alive(target: Handle): Handle {
  const { subject } = target;
  if (subject instanceof Place && (subject.gone || subject.sheet.deleted)) {
    throw invalidReference('Range');
  }
  return target;
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const items = entries.find(([key]) => key === '_Items');
  if (items) return { items: camelCased(items[1]) };
  return Object.fromEntries(entries.map(([key, each]) => [documented(key), camelCased(each)]));
}
