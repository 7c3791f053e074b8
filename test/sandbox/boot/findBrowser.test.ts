import {
  explainMissingBrowser,
  findBrowser,
  type Machine,
} from '../../../src/sandbox/boot/findBrowser';

function machine(platform: NodeJS.Platform, programs: string[], env: Machine['env'] = {}): Machine {
  return { platform, env, isProgram: (path) => programs.includes(path) };
}

it('takes the program that CHROMIUM_PATH names before any other', () => {
  const env = { CHROMIUM_PATH: '/opt/own/chrome' };
  expect(findBrowser(machine('linux', ['/usr/bin/chromium', '/opt/own/chrome'], env))).toBe(
    '/opt/own/chrome',
  );
});

it('says so when CHROMIUM_PATH names nothing, rather than take another browser', () => {
  const env = { CHROMIUM_PATH: '/opt/gone' };
  expect(() => findBrowser(machine('linux', ['/usr/bin/chromium'], env))).toThrow('/opt/gone');
});

it.each<[string, Machine, string]>([
  ['Chromium of Debian', machine('linux', ['/usr/bin/chromium']), '/usr/bin/chromium'],
  [
    'Chrome on the PATH',
    machine('linux', ['/opt/bin/google-chrome'], { PATH: '/bin:/opt/bin' }),
    '/opt/bin/google-chrome',
  ],
  [
    'Edge of Windows',
    machine('win32', [String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`], {
      'ProgramFiles(x86)': String.raw`C:\Program Files (x86)`,
    }),
    String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
  ],
  [
    'Chrome of one person on a Mac',
    machine('darwin', ['/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'], {
      HOME: '/Users/a',
    }),
    '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
])('finds %s', (_name, where, expected) => {
  expect(findBrowser(where)).toBe(expected);
});

it('answers null where there is none, and tells how to get one', () => {
  expect(findBrowser(machine('linux', [], { PATH: '' }))).toBeNull();
  expect(explainMissingBrowser()).toContain('apt-get install chromium');
});
