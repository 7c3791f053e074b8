import { nodeTerminal, type Stream } from '../../src/cli/nodeTerminal';

/** A stream that keeps what is written to it. */
function recorder(isTTY: boolean): Stream & { text: () => string; fail: (error: Error) => void } {
  const written: string[] = [];
  const listeners: ((error: Error) => void)[] = [];
  return {
    isTTY,
    write: (text: string) => written.push(text) > 0,
    on: ((_: string, listener: (error: Error) => void) =>
      listeners.push(listener)) as unknown as Stream['on'],
    text: () => written.join(''),
    fail: (error) => {
      for (const listener of listeners) listener(error);
    },
  };
}

describe('progress', () => {
  it('is a bar with counts of files on a terminal, drawn over itself', () => {
    const [out, err] = [recorder(true), recorder(true)];
    const terminal = nodeTerminal(out, err);
    terminal.progress(1, 3);
    terminal.progress(3, 3);
    expect(err.text()).toBe(
      `\r[${'#'.repeat(10)}${' '.repeat(20)}] 1 of 3 files\r[${'#'.repeat(30)}] 3 of 3 files\n`,
    );
    expect(out.text()).toBe('');
  });

  it('is nothing where stderr is piped', () => {
    const [out, err] = [recorder(true), recorder(false)];
    nodeTerminal(out, err).progress(1, 1);
    expect(out.text() + err.text()).toBe('');
  });

  it('is ended before anything else is said', () => {
    const [out, err] = [recorder(true), recorder(true)];
    const terminal = nodeTerminal(out, err);
    terminal.progress(0, 1);
    terminal.say('riia failed: no space left');
    terminal.say('Nothing was written.');
    expect(err.text()).toBe(
      `\r[${' '.repeat(30)}] 0 of 1 file\nriia failed: no space left\nNothing was written.\n`,
    );
  });
});

describe('a reader that closes the pipe', () => {
  it('is no failure; anything else that befalls the pipe is', () => {
    const [out, err] = [recorder(false), recorder(false)];
    nodeTerminal(out, err);
    const closed = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    expect(() => out.fail(closed)).not.toThrow();
    expect(() => out.fail(new Error('disk'))).toThrow('disk');
  });
});
