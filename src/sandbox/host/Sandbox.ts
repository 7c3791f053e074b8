import { FrameConnection } from '../channel/FrameConnection';
import type { Connection, ConnectionOptions, Peer } from '../channel/Peer';
import { Batch } from './Batch';
import { Counters } from './Counters';
import { Session } from './engine/Session';
import { Faults } from './Faults';
import type { SandboxChange } from './model/Workbook';
import { Workbook } from './model/Workbook';
import { GridUser } from './GridUser';
import { GridView } from './GridView';
import { saveWorkbook } from './saveWorkbook';
import type { User } from './User';
import type { View } from './View';

export type { SandboxChange } from './model/Workbook';

/** Settings of a new sandbox. */
export interface SandboxOptions {
  /** Newest Excel requirement set supported, `1.15` when absent. */
  excelApi?: string;
  readOnly?: boolean;
  /** The year of dates typed without one; this year when absent. */
  thisYear?: number;
}

/** A stand-in for Excel: a workbook, a person at its grid, and a door for add-ins. */
export class Sandbox {
  readonly workbook: Workbook;
  /** The person at this computer. */
  readonly user: User;
  /** Somebody else with the same workbook open: their edits arrive with source Remote. */
  readonly coAuthor: User;
  readonly view: View;
  readonly faults = new Faults();
  readonly counters = new Counters();
  /** Members that an add-in used and this host does not model, as `Range.member`. Tests fail on any. */
  readonly notImplemented: string[] = [];
  /** What the host remembers for each add-in that connected, newest last. */
  readonly sessions: Session[] = [];
  private readonly messageListeners = new Set<() => void>();
  private readonly requirementSets: Readonly<Record<string, string>>;

  constructor({ excelApi = '1.15', readOnly = false, thisYear }: SandboxOptions = {}) {
    this.workbook = new Workbook(() => thisYear ?? new Date().getFullYear());
    this.workbook.readOnly = readOnly;
    this.user = new GridUser(this.workbook, this.faults, { kind: 'person' });
    this.coAuthor = new GridUser(this.workbook, this.faults, { kind: 'coAuthor' });
    this.view = new GridView(this.workbook);
    this.requirementSets = {
      excelapi: excelApi,
      dialogapi: '1.2',
      ribbonapi: '1.1',
      sharedruntime: '1.1',
      addincommands: '1.1',
      settings: '1.1',
      documentevents: '1.1',
      richapiruntime: '1.1',
      delayforcelledit: '1.1',
    };
  }

  /** Opens a channel to one add-in frame. */
  connect(peer: Peer, options: ConnectionOptions): Connection {
    const id = options.conversationId ?? crypto.randomUUID();
    const session = new Session(this.workbook, id, this.requirementSets);
    this.sessions.push(session);
    const note = (member: string): void => void this.notImplemented.push(member);
    const batch = new Batch(session, this.faults, this.counters, note);
    return new FrameConnection(this, session, batch, peer, options);
  }

  /** Calls back after each batch and each act of a person. Gives a function that stops it. */
  onChange(listener: (change: SandboxChange) => void): () => void {
    return this.workbook.onChange(listener);
  }

  /** Calls back for every message that an add-in sends. Gives a function that stops it. */
  onMessage(listener: () => void): () => void {
    this.messageListeners.add(listener);
    return () => this.messageListeners.delete(listener);
  }

  /** Tells listeners that an add-in sent something. For channels. */
  messageReceived(): void {
    for (const listener of this.messageListeners) listener();
  }

  /** The workbook as the bytes of an .xlsx file. */
  save(): Promise<Uint8Array> {
    return saveWorkbook(this.workbook);
  }
}
