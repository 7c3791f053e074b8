import type { Batch } from '../host/Batch';
import type { Session } from '../host/engine/Session';
import type { Sandbox } from '../host/Sandbox';
import type { FrameMessage, MethodCall } from './messages';
import { ACTION_TYPE, DISPATCH, MESSAGE, readMessage, RESPONSE_TYPE } from './messages';
import type { CommandResult, Connection, ConnectionOptions, Peer } from './Peer';

const LANGUAGE = 'en-GB';
const APP_ID = '1';

/** Where office.js sends batches that are for Excel's web page and not for the workbook. */
const WEB_SERVICES = 'WacPartition';

/** What office.js takes as an internal error, for calls that no one answers. */
const UNKNOWN_METHOD = 5001;

/** The parent page's half of the channel between Excel on the web and one add-in frame. */
export class FrameConnection implements Connection {
  readonly conversationId: string;
  private readonly registered = new Map<string, FrameMessage>();
  private readonly commands = new Map<string, (result: CommandResult) => void>();
  private readonly commandWaiters: (() => void)[] = [];
  private readonly stops: (() => void)[];
  private lastCommand = 0;
  private closed = false;
  private held: unknown[] | undefined;

  constructor(
    private readonly sandbox: Sandbox,
    private readonly session: Session,
    private readonly batch: Batch,
    private readonly peer: Peer,
    private readonly options: ConnectionOptions,
  ) {
    this.conversationId = session.connection;
    this.stops = [
      sandbox.workbook.onEvents((events) => this.sendEvents(session.entriesFor(events))),
      sandbox.workbook.onChange((change) => {
        if (change === 'selection') this.fire('documentSelectionChanged', {});
      }),
    ];
  }

  get hostInfo(): string {
    return `Excel$Web$16.01$${LANGUAGE}$${this.conversationId}$$$0`;
  }

  get windowName(): string {
    return JSON.stringify({
      baseFrameName: `addin-${this.conversationId}`,
      hostInfo: this.hostInfo.replaceAll('$', '|'),
      xdmInfo: `${this.conversationId}|${APP_ID}|${this.options.hostOrigin}`,
      serializerVersion: '1',
      flights: '[]',
    });
  }

  receive(text: unknown, origin: string): void {
    const message = readMessage(text);
    if (this.closed || !message || message._conversationId !== this.conversationId) return;
    if (message._messageType !== MESSAGE.request) return;
    this.sandbox.messageReceived();
    if (origin !== this.options.addinOrigin)
      throw new Error(`Message from another origin: ${origin}`);
    if (message._actionType === ACTION_TYPE.registerEvent) return this.register(message);
    if (message._actionType === ACTION_TYPE.unregisterEvent) {
      this.registered.delete(message._actionName);
      return this.answer(message, { Error: 0, Version: 1 });
    }
    this.handle(message);
  }

  private register(message: FrameMessage): void {
    this.registered.set(message._actionName, message);
    this.answer(message, { Error: 0, Version: 1 });
    if (message._actionName === 'appCommandInvoked')
      for (const go of this.commandWaiters.splice(0)) go();
  }

  private handle(message: FrameMessage): void {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.answer(message, this.appContext());
      case 'ContextActivationManager_notifyHost':
        // Focus, telemetry and page addresses: Excel answers none of them.
        return undefined;
      case 'executeMethod':
        return this.execute(message, message._data as MethodCall);
      default:
        this.sandbox.notImplemented.push(`frame message ${message._actionName}`);
        return this.answer(message, null, UNKNOWN_METHOD);
    }
  }

  private execute(message: FrameMessage, call: MethodCall): void {
    const done = (extra: object = {}) => this.answer(message, { Error: 0, Version: 1, ...extra });
    const id = call.DdaMethod.DispatchId;
    switch (id) {
      case DISPATCH.richApi:
        return this.runBatch(message, call);
      case DISPATCH.loadSettings:
        return done({ Properties: this.settings() });
      case DISPATCH.saveSettings:
        this.saveSettings(call.DdaSettingsMethod?.Properties ?? []);
        return done();
      case DISPATCH.fileProperties:
        return done({ Properties: { Url: this.documentUrl }, Url: this.documentUrl });
      case DISPATCH.commandCompleted:
        this.commandCompleted(call);
        return done();
      default:
        this.sandbox.notImplemented.push(`method ${id}`);
        return this.answer(message, { Error: UNKNOWN_METHOD, Version: 1 });
    }
  }

  private runBatch(message: FrameMessage, call: MethodCall): void {
    const [target, , , , body = '', , flags = 0] = call.ArrayData ?? [];
    const { faults } = this.sandbox;
    if (target === WEB_SERVICES) {
      const answered = this.batch.runService(String(body));
      return this.answer(message, { Error: 0, Version: 1, Data: [200, [], answered] });
    }
    if (faults.cellBeingEdited && this.batch.waitsForEditing(Number(flags))) {
      return faults.afterEditing(() => this.runBatch(message, call));
    }
    if (!faults.eventsBeforeAnswer) this.held = [];
    const result = this.batch.run(String(body), Number(flags));
    const held = this.held ?? [];
    this.held = undefined;
    if (faults.strikes('neverAnswers')) return;
    const answer =
      result.refusal === undefined
        ? { Error: 0, Version: 1, Data: [200, [], result.body] }
        : { Error: result.refusal, Version: 1 };
    this.answer(message, answer, 0, () => {
      if (held.length > 0) this.fire('richApiMessage', { ArrayData: held });
    });
  }

  private sendEvents(entries: unknown[]): void {
    if (entries.length === 0) return;
    if (this.held) this.held.push(...entries);
    else this.fire('richApiMessage', { ArrayData: entries });
  }

  private settings(): [string, string][] {
    return [...this.sandbox.workbook.settings].map(([key, value]) => [key, JSON.stringify(value)]);
  }

  private saveSettings(properties: [string, string][]): void {
    const { workbook } = this.sandbox;
    workbook.settings.clear();
    for (const [key, json] of properties) workbook.settings.set(key, JSON.parse(json));
    workbook.touch();
  }

  async commandsReady(): Promise<void> {
    if (this.registered.has('appCommandInvoked')) return;
    await new Promise<void>((resolve) => this.commandWaiters.push(resolve));
  }

  async invokeCommand(functionName: string, controlId = functionName): Promise<CommandResult> {
    const id = `command${++this.lastCommand}`;
    const finished = new Promise<CommandResult>((resolve) => this.commands.set(id, resolve));
    const source = JSON.stringify({ source: { id: controlId } });
    if (!this.fire('appCommandInvoked', { 0: id, 1: functionName, 2: source })) {
      throw new Error('The add-in has not asked for ribbon commands yet.');
    }
    return finished;
  }

  private commandCompleted(call: MethodCall): void {
    const id = String(call[0]);
    this.commands.get(id)?.({
      status: Number(call[1]),
      data: typeof call[2] === 'string' ? call[2] : '',
    });
    this.commands.delete(id);
  }

  close(): void {
    this.closed = true;
    for (const stop of this.stops) stop();
    this.session.releaseAll();
  }

  /** Sends an event under the name the add-in registered for; false when it has not. */
  private fire(name: string, data: unknown): boolean {
    const registration = this.registered.get(name);
    if (!registration || this.closed) return false;
    this.post(registration, data, 0, RESPONSE_TYPE.event);
    return true;
  }

  private answer(message: FrameMessage, data: unknown, errorCode = 0, after?: () => void): void {
    const send = (): void => {
      if (this.closed) return;
      this.post(message, data, errorCode, RESPONSE_TYPE.call);
      after?.();
    };
    const { latency } = this.sandbox.faults;
    if (latency > 0) setTimeout(send, latency);
    else send();
  }

  private post(to: FrameMessage, data: unknown, errorCode: number, responseType: number): void {
    const message: FrameMessage = {
      _messageType: MESSAGE.response,
      _actionName: to._actionName,
      _conversationId: this.conversationId,
      _correlationId: to._correlationId,
      _origin: this.options.hostOrigin,
      _errorCode: errorCode,
      _responseType: responseType,
      _data: data ?? null,
      _serializerVersion: 1,
    };
    this.peer.post(JSON.stringify(message), this.options.addinOrigin);
  }

  private get documentUrl(): string {
    return `${this.options.hostOrigin}/Book1.xlsx`;
  }

  /** What office.js asks first: who the host is and what it supports. */
  private appContext(): Record<string, unknown> {
    return {
      _id: APP_ID,
      _appName: 16, // Excel on the web
      _appVersion: '16.0',
      _appUILocale: LANGUAGE,
      _dataLocale: LANGUAGE,
      _docUrl: this.documentUrl,
      _clientMode: this.sandbox.workbook.readOnly ? 0 : 1,
      _settings: this.settings(),
      _reason: 'documentOpened',
      _osfControlType: 1, // a task pane
      _eToken: '',
      _correlationId: this.conversationId,
      _appInstanceId: this.conversationId,
      _appMinorVersion: 0,
      _requirementMatrix: JSON.stringify(this.session.requirementSets),
      _hostCustomMessage: '',
      _hostFullVersion: '16.0.15407.10000',
      _clientWindowHeight: 800,
      _clientWindowWidth: 350,
      _addinName: 'Add-in',
      _appDomains: [],
      _dialogRequirementMatrix: '{"dialogapi":1.1}',
      _featureGates: {},
      _initialDisplayMode: 2,
      _wacHostEnvironment: '0',
      _isFromWacAutomation: false,
      _marketplaceType: 1,
    };
  }
}
