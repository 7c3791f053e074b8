import type { Connection, ConnectionOptions, Peer } from "../channel/Peer";
import type { User } from "./User";
import type { View } from "./View";

/** What changed, for a page that redraws: `cells` covers values, looks and structure. */
export type SandboxChange = "cells" | "selection" | "sheets";

/** Settings of a new sandbox. */
export interface SandboxOptions {
  /** Newest Excel requirement set supported, `1.15` when absent. */
  excelApi?: string;
  readOnly?: boolean;
}

/** A stand-in for Excel: a workbook, a person at its grid, and a door for add-ins. */
export declare class Sandbox {
  constructor(options?: SandboxOptions);
  readonly user: User;
  readonly view: View;
  /** Members that an add-in used and this host does not model, as `Range.member`. Tests fail on any. */
  readonly notImplemented: string[];
  connect(peer: Peer, options: ConnectionOptions): Connection;
  /** Calls back after each batch and each act of the person. Gives a function that stops it. */
  onChange(listener: (change: SandboxChange) => void): () => void;
  /** The workbook as the bytes of an .xlsx file. */
  save(): Promise<Uint8Array>;
}
