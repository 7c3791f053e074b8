import { readKey } from '../../../../src/sandbox/page/selection/keys';
import type { Command, Key } from '../../../../src/sandbox/page/selection/keys';

/** Reads a key written as in a manual: `Ctrl+Shift+ArrowDown`. */
function press(keys: string): Command | undefined {
  const parts = keys.split('+');
  const has = (name: string): boolean => parts.includes(name);
  const key: Key = {
    key: parts.at(-1) ?? '',
    ctrlKey: has('Ctrl'),
    metaKey: has('Meta'),
    shiftKey: has('Shift'),
    altKey: has('Alt'),
  };
  return readKey(key);
}

test.each<[string, Command]>([
  ['ArrowDown', { do: 'move', move: { by: 'cell', direction: 'down' } }],
  ['Shift+ArrowLeft', { do: 'extend', move: { by: 'cell', direction: 'left' } }],
  ['Ctrl+ArrowUp', { do: 'move', move: { by: 'edge', direction: 'up' } }],
  ['Ctrl+Shift+End', { do: 'extend', move: { by: 'end' } }],
  ['Home', { do: 'move', move: { by: 'home' } }],
  ['Ctrl+Home', { do: 'move', move: { by: 'top' } }],
  ['PageDown', { do: 'move', move: { by: 'page', direction: 'down' } }],
  ['Alt+PageDown', { do: 'move', move: { by: 'page', direction: 'right' } }],
  ['Ctrl+PageDown', { do: 'sheet', step: 1 }],
  ['Enter', { do: 'advance', direction: 'down' }],
  ['Shift+Tab', { do: 'advance', direction: 'left' }],
  ['F2', { do: 'edit' }],
  ['Delete', { do: 'clear' }],
  ['Ctrl+d', { do: 'fillDown' }],
  ['Meta+z', { do: 'undo' }],
  ['Ctrl+Shift+Z', { do: 'redo' }],
  ['Alt+ArrowDown', { do: 'openList' }],
  ['7', { do: 'type', text: '7' }],
  ['Shift+É', { do: 'type', text: 'É' }],
  ['=', { do: 'type', text: '=' }],
  ['Shift+ ', { do: 'selectRows' }],
  ['Ctrl+ ', { do: 'selectColumns' }],
])('%s', (keys, command) => {
  expect(press(keys)).toEqual(command);
});

test.each(['Ctrl+c', 'Ctrl+v', 'Meta+x', 'Shift', 'F5', 'Ctrl+Enter', 'Alt+Tab'])(
  '%s is left to the browser',
  (keys) => {
    expect(press(keys)).toBeUndefined();
  },
);
