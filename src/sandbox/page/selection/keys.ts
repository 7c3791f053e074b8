import type { Direction, Move } from './move';

/** What a key pressed on the grid asks for. */
export type Command =
  | { readonly do: 'move' | 'extend'; readonly move: Move }
  | { readonly do: 'advance'; readonly direction: Direction }
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'sheet'; readonly step: 1 | -1 }
  | {
      readonly do:
        | 'edit'
        | 'clear'
        | 'clearAndEdit'
        | 'selectAll'
        | 'selectColumns'
        | 'selectRows'
        | 'fillDown'
        | 'undo'
        | 'redo'
        | 'openList'
        | 'dropCopied';
    };

/** The parts of a keyboard event that matter. */
export type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const PLAIN: Readonly<Record<string, Command>> = {
  F2: { do: 'edit' },
  Delete: { do: 'clear' },
  Backspace: { do: 'clearAndEdit' },
  Escape: { do: 'dropCopied' },
};

const WITH_CONTROL: Readonly<Record<string, Command>> = {
  a: { do: 'selectAll' },
  d: { do: 'fillDown' },
  z: { do: 'undo' },
  y: { do: 'redo' },
  ' ': { do: 'selectColumns' },
  PageUp: { do: 'sheet', step: -1 },
  PageDown: { do: 'sheet', step: 1 },
};

/**
 * What Excel does on a key when a cell is selected and none is open; undefined for keys that are left to the
 * browser (copying and pasting come as events of their own).
 */
export function readKey(key: Key): Command | undefined {
  const control = key.ctrlKey || key.metaKey;
  if (key.altKey && !control) return readAltKey(key);
  return readMove(key, control) ?? readAdvance(key, control) ?? readAct(key, control);
}

function readAltKey({ key }: Key): Command | undefined {
  if (key === 'ArrowDown') return { do: 'openList' };
  if (key === 'PageDown') return { do: 'move', move: { by: 'page', direction: 'right' } };
  if (key === 'PageUp') return { do: 'move', move: { by: 'page', direction: 'left' } };
  return undefined;
}

function readMove({ key, shiftKey }: Key, control: boolean): Command | undefined {
  const move = moveOf(key, control);
  return move && { do: shiftKey ? 'extend' : 'move', move };
}

function moveOf(key: string, control: boolean): Move | undefined {
  const direction = ARROWS[key];
  if (direction) return { by: control ? 'edge' : 'cell', direction };
  if (key === 'Home') return { by: control ? 'top' : 'home' };
  if (key === 'End' && control) return { by: 'end' };
  if (key === 'PageUp' && !control) return { by: 'page', direction: 'up' };
  if (key === 'PageDown' && !control) return { by: 'page', direction: 'down' };
  return undefined;
}

/** Enter and Tab; also how an open cell is closed. */
export function readAdvance({ key, shiftKey }: Key, control: boolean): Command | undefined {
  if (control) return undefined;
  if (key === 'Enter') return { do: 'advance', direction: shiftKey ? 'up' : 'down' };
  if (key === 'Tab') return { do: 'advance', direction: shiftKey ? 'left' : 'right' };
  return undefined;
}

function readAct({ key, shiftKey }: Key, control: boolean): Command | undefined {
  if (control) {
    if (shiftKey && key.toLowerCase() === 'z') return { do: 'redo' };
    return WITH_CONTROL[key.length === 1 ? key.toLowerCase() : key];
  }
  if (shiftKey && key === ' ') return { do: 'selectRows' };
  // A key that writes has a name of one character; all others have longer names.
  return PLAIN[key] ?? ([...key].length === 1 ? { do: 'type', text: key } : undefined);
}
