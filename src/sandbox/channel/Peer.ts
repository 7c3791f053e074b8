/** Somebody at the other end of a frame: anything that messages can be posted to. */
export interface Peer {
  /** Delivers a message to the add-in's window, which must be at `origin`. */
  post(text: string, origin: string): void;
}

/** How a ribbon command ended, as the add-in reported it. */
export interface CommandResult {
  status: number;
  data: string;
}

/** How a connection to one add-in frame is set up. */
export interface ConnectionOptions {
  /** Origin of the page the add-in runs at, such as `https://localhost:3000`. */
  addinOrigin: string;
  /** Origin of the page that plays Excel. Must be https and share the add-in's hostname. */
  hostOrigin: string;
  /** Fresh for every frame; made up when absent. */
  conversationId?: string;
}

/** One add-in frame talking to the sandbox. */
export interface Connection {
  readonly conversationId: string;
  /** Set this as the frame's `window.name` (the `name` attribute of the iframe). */
  readonly windowName: string;
  /** Put this in the frame's query as `_host_Info=`. */
  readonly hostInfo: string;
  /** Hand every message that arrives from the frame's window to this. */
  receive(text: unknown, origin: string): void;
  /** Presses a ribbon button bound to a function; settles when the add-in says it is done. */
  invokeCommand(functionName: string, controlId?: string): Promise<CommandResult>;
  /** Resolves once the add-in has registered for ribbon commands. */
  commandsReady(): Promise<void>;
  close(): void;
}
