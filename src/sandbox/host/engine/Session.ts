import { Place } from '../model/Place';
import type { Workbook } from '../model/Workbook';
import type { WorkbookEvent } from '../model/WorkbookEvent';
import { Handle } from './Meaning';

/** An event as office.js receives it: category, type, target, message. */
export type EventEntry = [category: 65536, type: number, target: string, message: string];

/** Ranges named in events are kept this long, for `args.getRange(context)`. */
const EVENT_RANGES = 500;

/** What the host remembers for one add-in: objects it keeps, events it listens to. */
export class Session {
  readonly references = new Map<string, Handle>();
  enableEvents = true;
  private readonly registrations = new Map<string, number>();
  private readonly eventReferences: string[] = [];
  private lastReference = 0;

  constructor(
    readonly workbook: Workbook,
    readonly connection: string,
    readonly requirementSets: Readonly<Record<string, string>>,
  ) {}

  /** Keeps an object for the add-in; its place moves with inserted rows until released. */
  keep(target: Handle): void {
    if (target.reference !== undefined) return;
    target.reference = `ref${++this.lastReference}`;
    this.references.set(target.reference, target);
    if (target.subject instanceof Place) this.workbook.watched.add(target.subject);
  }

  release(reference: string): void {
    const target = this.references.get(reference);
    if (!target) return;
    this.references.delete(reference);
    delete target.reference;
    if (target.subject instanceof Place) this.workbook.watched.delete(target.subject);
  }

  releaseAll(): void {
    for (const reference of [...this.references.keys()]) this.release(reference);
  }

  /** How many objects the add-in keeps, events' ranges not counted. A run that ended leaves none. */
  get kept(): number {
    return this.references.size - this.eventReferences.length;
  }

  register(type: number, target: string, begins: boolean): void {
    const key = `${type}|${target}`;
    const count = (this.registrations.get(key) ?? 0) + (begins ? 1 : -1);
    if (count > 0) this.registrations.set(key, count);
    else this.registrations.delete(key);
  }

  get registrationCount(): number {
    return this.registrations.size;
  }

  /** Words events for this add-in, leaving out those it does not listen to. */
  entriesFor(events: readonly WorkbookEvent[]): EventEntry[] {
    if (!this.enableEvents) return [];
    return events.flatMap((event) =>
      event.targets
        .filter((target) => this.registrations.has(`${event.type}|${target}`))
        .map((target): EventEntry => [65536, event.type, target, JSON.stringify(this.word(event))]),
    );
  }

  private word({ actor, message }: WorkbookEvent): Record<string, unknown> {
    const { place, ...rest } = message;
    const own = actor.kind === 'addin' && actor.connection === this.connection;
    const triggerSource = own ? 'ThisLocalAddin' : 'Unknown';
    const reference = place instanceof Place ? { referenceId: this.keepForEvent(place) } : {};
    return { ...rest, ...('changeType' in rest ? { triggerSource } : {}), ...reference };
  }

  private keepForEvent(place: Place): string {
    const id = `evt${++this.lastReference}`;
    const copy = place.copy();
    this.workbook.watched.add(copy);
    this.references.set(id, new Handle('Range', copy));
    this.eventReferences.push(id);
    if (this.eventReferences.length > EVENT_RANGES)
      this.release(this.eventReferences.shift() ?? '');
    return id;
  }
}
