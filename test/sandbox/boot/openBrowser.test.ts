import { hasDisplay, listBrowserArguments } from '../../../src/sandbox/boot/openBrowser';

const ADDRESS = 'https://localhost:3000/sandbox.html';

it('pins one certificate in a profile of its own, and never waves all certificates through', () => {
  const args = listBrowserArguments(ADDRESS, 'PIN=', '/cache/profile', false);

  expect(args).toContain('--ignore-certificate-errors-spki-list=PIN=');
  expect(args).toContain('--user-data-dir=/cache/profile');
  expect(args).not.toContain('--ignore-certificate-errors');
  expect(args).not.toContain('--no-sandbox');
  expect(args.at(-1)).toBe(ADDRESS);
});

it('turns Chromium’s sandbox off for root only, who could not start it otherwise', () => {
  expect(listBrowserArguments(ADDRESS, 'PIN=', '/p', true)).toContain('--no-sandbox');
});

it.each<[NodeJS.Platform, Record<string, string>, boolean]>([
  ['linux', {}, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['win32', {}, true],
  ['darwin', {}, true],
])('on %s with %j a window can be shown: %s', (platform, env, expected) => {
  expect(hasDisplay({ platform, env })).toBe(expected);
});
