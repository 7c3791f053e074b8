// The globals that test/support/ExcelEnvironment.ts puts into tests.
import type { Connection } from '../../src/sandbox/channel/Peer';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/host/Sandbox';

declare global {
  /** The workbook behind the test's `Excel`: its person, view, faults and counters. */
  var sandbox: Sandbox;
  /** The channel between office.js and the sandbox, for pressing ribbon buttons. */
  var connection: Connection;
  /** Starts again with other settings, such as an older requirement set. */
  var restartExcel: (options?: SandboxOptions) => Promise<Sandbox>;
}
