import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** What the search looks at; tests hand in a made-up machine. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  isProgram(path: string): boolean;
}

/** This computer. */
export const THIS_MACHINE: Machine = { platform: process.platform, env: process.env, isProgram };

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC_PROGRAMS = [
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
];

const WINDOWS_PROGRAMS = [
  String.raw`Microsoft\Edge\Application\msedge.exe`,
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
];

/**
 * Finds an installed Chromium, Chrome or Edge: the one CHROMIUM_PATH names, else the usual places.
 *
 * @returns the path of the program, or null when there is none
 * @throws when CHROMIUM_PATH names something that cannot be run
 */
export function findBrowser(machine: Machine = THIS_MACHINE): string | null {
  const named = machine.env.CHROMIUM_PATH;
  if (named) {
    if (machine.isProgram(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, which is not a program on this computer.`);
  }
  return listPlaces(machine).find((path) => machine.isProgram(path)) ?? null;
}

/** What to do when no browser is found, as sentences for a terminal. */
export function explainMissingBrowser(): string {
  return [
    'No Chromium, Chrome or Edge was found on this computer.',
    '  Debian, Ubuntu:  sudo apt-get install chromium',
    '  Windows:         Edge is part of Windows; or install Google Chrome',
    '  macOS:           brew install --cask chromium, or install Google Chrome or Edge',
    'If one is installed elsewhere, set CHROMIUM_PATH to its program file.',
  ].join('\n');
}

function listPlaces({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const folders = [env['ProgramFiles(x86)'], env.ProgramFiles, env.LOCALAPPDATA];
    return WINDOWS_PROGRAMS.flatMap((program) =>
      folders.flatMap((folder) => (folder ? win32.join(folder, program) : [])),
    );
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(env.HOME ?? '/', 'Applications')];
    return MAC_PROGRAMS.flatMap((program) => folders.map((folder) => posix.join(folder, program)));
  }
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', ...(env.PATH ?? '').split(':')];
  return LINUX_NAMES.flatMap((name) =>
    folders.filter((folder) => folder !== '').map((folder) => posix.join(folder, name)),
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false; // not there, or not ours to run: either way not a browser we can start
  }
}
