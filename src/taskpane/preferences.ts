/** What the pane remembers between openings. Losing it must not matter. */
export interface Remembered {
  readonly role: 'analyst' | 'coordinator' | null;
  readonly colours: Colours;
  /** The coordinator's region, by its ONS name. */
  readonly region: string | null;
}

/** `system`: the same as Excel where Excel says, else as the computer. */
export type Colours = 'system' | 'light' | 'dark';

export interface Preferences {
  read(): Remembered;
  write(change: Partial<Remembered>): void;
}

const NOTHING: Remembered = { role: null, colours: 'system', region: null };
const KEY = 'riia-quarterly';

/**
 * Preferences in the browser's storage. It may be missing, full or forbidden (private windows, third-party cookies
 * off): then nothing is remembered, and nothing else changes.
 *
 * @param storage a way to the storage; reading the property itself can throw.
 */
export function keepPreferences(storage: () => Storage): Preferences {
  let current = NOTHING;
  try {
    current = parse(storage().getItem(KEY));
  } catch {
    current = NOTHING; // Forbidden storage is an ordinary case; see above.
  }
  return {
    read: () => current,
    write: (change) => {
      current = { ...current, ...change };
      try {
        storage().setItem(KEY, JSON.stringify(current));
      } catch {
        // As above: what was chosen holds until the pane closes.
      }
    },
  };
}

function parse(text: string | null): Remembered {
  const value: unknown = JSON.parse(text ?? '{}');
  const saved =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return {
    role: oneOf(saved['role'], ['analyst', 'coordinator']) ?? NOTHING.role,
    colours: oneOf(saved['colours'], ['system', 'light', 'dark']) ?? NOTHING.colours,
    region: typeof saved['region'] === 'string' ? saved['region'] : NOTHING.region,
  };
}

function oneOf<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice | null {
  return choices.find((choice) => choice === value) ?? null;
}
