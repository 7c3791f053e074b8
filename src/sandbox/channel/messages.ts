/** The envelope of every message between Excel on the web and an add-in's frame. */
export interface FrameMessage {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _origin: string;
  _data: unknown;
  _actionType?: number;
  _errorCode?: number;
  _responseType?: number;
  _serializerVersion: number;
}

export const MESSAGE = { request: 0, response: 1 } as const;
export const ACTION_TYPE = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const RESPONSE_TYPE = { call: 0, event: 1 } as const;

/** Methods that an add-in calls by number. */
export const DISPATCH = {
  loadSettings: 75,
  saveSettings: 76,
  fileProperties: 86,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** What `executeMethod` carries. */
export interface MethodCall {
  DdaMethod: { DispatchId: number };
  ArrayData?: unknown[];
  DdaSettingsMethod?: { Properties?: [string, string][] };
  [position: number]: unknown;
}

/** Reads a message; undefined when it is not one of this protocol's requests. */
export function readMessage(text: unknown): FrameMessage | undefined {
  if (typeof text !== 'string' || !text.startsWith('{')) return undefined;
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch (error) {
    // Other scripts post messages of their own to the same window.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  const given = message as Partial<FrameMessage>;
  return typeof given._actionName === 'string' ? (message as FrameMessage) : undefined;
}
