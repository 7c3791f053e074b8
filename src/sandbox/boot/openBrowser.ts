import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Machine } from './findBrowser';

/** Whether a window can be shown: on Linux only where a display is there. */
export function hasDisplay({ platform, env }: Pick<Machine, 'platform' | 'env'>): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);
}

/**
 * The arguments that open one address with one certificate pinned, in a profile of its own, so that
 * nobody's own browser is touched or made less careful.
 *
 * @param asRoot Chromium on Linux refuses to run as root unless its sandbox is off
 */
export function listBrowserArguments(
  address: string,
  pin: string,
  profile: string,
  asRoot: boolean,
): string[] {
  return [
    `--user-data-dir=${profile}`,
    `--ignore-certificate-errors-spki-list=${pin}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(asRoot ? ['--no-sandbox'] : []),
    address,
  ];
}

/** Whether this process runs as root; never on Windows. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Starts the browser and leaves it running on its own.
 *
 * @throws when the program cannot be started
 */
export async function openBrowser(
  program: string,
  address: string,
  pin: string,
  profile: string,
): Promise<void> {
  mkdirSync(profile, { recursive: true });
  const asRoot = process.platform === 'linux' && isRoot();
  const started = spawn(program, listBrowserArguments(address, pin, profile, asRoot), {
    detached: true,
    stdio: 'ignore',
  });
  await new Promise<void>((resolve, reject) => {
    started.once('spawn', resolve);
    started.once('error', reject);
  });
  started.unref();
}
