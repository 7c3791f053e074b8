// Runs before `npm test`: the browser journeys are never skipped, so a browser must be there.
// Installs Debian's Chromium where that is possible without asking (root, with apt).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { explainMissingBrowser, findBrowser } from '../src/sandbox/boot/findBrowser';
import { isRoot } from '../src/sandbox/boot/openBrowser';

function run(program: string, args: string[]): void {
  console.log(`> ${program} ${args.join(' ')}`);
  const { status, error } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${String(status)}`);
}

if (!findBrowser() && isRoot() && existsSync('/usr/bin/apt-get')) {
  run('apt-get', ['update']);
  run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
}

const browser = findBrowser();
if (browser) {
  console.log(`Browser for the journeys: ${browser}`);
} else {
  console.error(explainMissingBrowser());
  process.exitCode = 1;
}
