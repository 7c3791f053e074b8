// A Jest environment in which `window`, `document`, `Office` and `Excel` are the real thing: jsdom,
// and the unmodified office.js talking to our sandbox. Every test gets a new workbook, a new
// conversation and clean storage. Name it at the top of a test file:
//   /** @jest-environment ./test/support/ExcelEnvironment.ts */
// and reach the person at the grid, faults and counters through the global `sandbox`.
import { Script } from 'node:vm';
import type { Circus } from '@jest/types';
import { TestEnvironment } from 'jest-environment-jsdom';
import { readOfficeFile } from '../../src/sandbox/boot/jsdom';
import type { OfficeWindow } from '../../src/sandbox/boot/startOffice';
import { PAGE_ORIGIN, startOffice } from '../../src/sandbox/boot/startOffice';
import type { Connection } from '../../src/sandbox/channel/Peer';
import { Sandbox } from '../../src/sandbox/host/Sandbox';
import type { SandboxOptions } from '../../src/sandbox/host/Sandbox';

type EnvironmentArguments = ConstructorParameters<typeof TestEnvironment>;

/** What tests find in the global scope besides office.js's own. */
interface ExcelGlobals {
  sandbox: Sandbox;
  connection: Connection;
  restartExcel: (options?: SandboxOptions) => Promise<Sandbox>;
}

const scripts = new Map<string, Script>();

export default class ExcelEnvironment extends TestEnvironment {
  private connection: Connection | undefined;
  private sandbox: Sandbox | undefined;
  private messages = 0;
  private used = false;

  constructor(...[config, context]: EnvironmentArguments) {
    const { projectConfig } = config;
    const testEnvironmentOptions = {
      ...projectConfig.testEnvironmentOptions,
      url: `${PAGE_ORIGIN}/taskpane.html`,
      pretendToBeVisual: true,
    };
    super({ ...config, projectConfig: { ...projectConfig, testEnvironmentOptions } }, context);
  }

  override async setup(): Promise<void> {
    await super.setup();
    // Every browser has them; jsdom leaves them out.
    Object.assign(this.global, { TextDecoder, TextEncoder });
    await this.restart();
  }

  override async teardown(): Promise<void> {
    this.connection?.close();
    await super.teardown();
  }

  async handleTestEvent(event: Circus.AsyncEvent): Promise<void> {
    if (event.name === 'test_start' && this.used) await this.restart();
    if (event.name === 'test_start') this.used = true;
    if (event.name === 'test_done' && this.sandbox && this.sandbox.notImplemented.length > 0) {
      const members = [...new Set(this.sandbox.notImplemented)].join(', ');
      event.test.errors.push(new Error(`The sandbox does not model: ${members}`));
    }
  }

  /** A new workbook, and office.js started anew in the same window. */
  private async restart(options: SandboxOptions = {}): Promise<Sandbox> {
    await this.quiet();
    this.connection?.close();
    const sandbox = new Sandbox({ thisYear: 2026, ...options });
    this.sandbox = sandbox;
    this.connection = await startOffice(this.global as unknown as OfficeWindow, sandbox, {
      readFile: readOfficeFile,
      run: (source, name) => this.runScriptInWindow(source, name),
    });
    sandbox.onMessage(() => this.messages++);
    const globals: ExcelGlobals = {
      sandbox,
      connection: this.connection,
      restartExcel: (chosen) => this.restart(chosen),
    };
    Object.assign(this.global, globals);
    return sandbox;
  }

  /** Waits until office.js has nothing more to say: what it left undone would trip over its successor. */
  private async quiet(): Promise<void> {
    for (let calm = 0, seen = this.messages; calm < 3 && this.connection; calm++) {
      await new Promise((resolve) => setTimeout(resolve, 2));
      if (seen !== this.messages) calm = 0;
      seen = this.messages;
    }
  }

  private runScriptInWindow(source: string, name: string): void {
    const context = this.getVmContext();
    if (!context) throw new Error('The window is closed.');
    const known = scripts.get(name);
    const script = known ?? new Script(source, { filename: name });
    if (!known) scripts.set(name, script);
    script.runInContext(context);
  }
}
