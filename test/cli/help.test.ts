import { COMMANDS } from '../../src/cli/commands';
import { EXAMPLES } from '../../src/cli/examples';
import { Folder, measuresCsv, riia } from './folder';

const NAMES = ['check', 'compile', 'rates', 'template', 'metadata'];

describe('riia help', () => {
  it('lists the commands that there are', async () => {
    const { code, stdout } = await riia('help');
    expect(code).toBe(0);
    const commands = stdout.match(/^ {2}riia \S+/gm)?.map((line) => line.trim());
    expect(commands).toEqual([
      ...NAMES.map((name) => `riia ${name}`),
      'riia help',
      'riia --version',
    ]);
  });

  it.each(NAMES)('explains %s, also by its --help and -h', async (command) => {
    const { code, stdout, stderr } = await riia('help', command);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^riia ${command} .+\n  \\w.+\n`));
    expect(stdout).toMatch(/^Examples\n {2}riia /m);
    expect(stdout).toMatch(/^Exit codes\n {2}0 {2}.+\n {2}1 {2}.+\n {2}2 {2}.+\n {2}3 {2}.+\n$/m);
    expect((await riia(command, '--help')).stdout).toBe(stdout);
    expect((await riia(command, '-h')).stdout).toBe(stdout);
  });

  it.each(['check', 'compile', 'rates', 'template'])('tells of --today of %s', async (command) => {
    expect((await riia('help', command)).stdout).toContain('--today YYYY-MM-DD');
  });

  it('is what the program says when it is called with nothing, and ends with 2', async () => {
    const { code, stdout, stderr } = await riia();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain((await riia('help')).stdout);
  });

  it('is named where a command was used wrongly', async () => {
    expect((await riia('template')).stderr).toContain('“riia help template”');
    expect((await riia('merge')).stderr).toContain('“riia help”');
  });
});

describe('examples of the help', () => {
  it('there are for every command', () => {
    expect(Object.keys(EXAMPLES)).toEqual(COMMANDS.map(({ name }) => name));
  });

  it('all do what they say, typed one after the other in the order of a quarter’s work', async () => {
    const folder = new Folder();
    const home = process.cwd();
    folder.write('submissions/846.csv', measuresCsv('846,2026-11-13,Q2,202,987,No'));
    process.chdir(folder.path);
    try {
      const order = ['template', 'check', 'compile', 'rates', 'metadata'];
      const codes: Record<string, number> = {};
      for (const example of order.flatMap((name) => EXAMPLES[name] ?? [])) {
        const [, ...args] = splitWords(example.replace(/ > .*/, ''));
        const ended = await riia(...args);
        codes[example] = ended.code;
      }
      expect([...new Set(Object.values(codes))]).toEqual([0]);
      expect(Object.keys(codes)).toHaveLength(8);
      expect(folder.list()).toEqual([
        '845-q2.xlsx',
        '845-year.xlsx',
        'compiled',
        'findings.csv',
        'submissions',
      ]);
    } finally {
      process.chdir(home);
      folder.remove();
    }
  });
});

/** Words as a shell takes them apart: by spaces, except between quotation marks. */
function splitWords(line: string): string[] {
  return (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, ''));
}
