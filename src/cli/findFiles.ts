import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { compareText } from '../domain/entries/text';
import type { Standing } from '../domain/compile/Plan';
import { METADATA_FILES } from './metadataFiles';
import { COMPILED_CONTEXTUAL, COMPILED_MEASURES, OUR_OTHER_FILES } from './outputs';
import { systemCodeOf } from './systemErrors';
import { WrongUse } from './Terminal';

/** A file to read, and what it is called in the log. */
export interface FoundFile {
  readonly path: string;
  /** Its name; with its folder where another file has the same name. */
  readonly label: string;
  readonly standing: Standing;
}

interface Found {
  readonly path: string;
  /** Path below the folder that was given; the name for a file that was given itself. */
  readonly below: string;
  /** As given, with the path below it. */
  readonly asGiven: string;
  readonly standing: Standing;
}

/**
 * The files that paths lead to: files themselves, and everything in folders and in folders inside them. Our own log,
 * summary and descriptions are passed over in a folder, and so are hidden files. A file that is found twice counts once.
 *
 * @param previous a compiled folder, of which only the two compiled files count.
 * @throws WrongUse if a path leads nowhere.
 */
export async function findFiles(
  paths: readonly string[],
  previous: string | null,
): Promise<FoundFile[]> {
  const found = previous === null ? [] : await findPrevious(previous);
  for (const path of paths) found.push(...(await findSubmissions(path)));
  return labelFiles(await withoutRepeats(found));
}

async function findPrevious(folder: string): Promise<Found[]> {
  const there = await kindOf(folder);
  if (there === null) {
    throw new WrongUse(
      `There is no folder ${folder}. The first time there is nothing before: leave --previous out.`,
    );
  }
  if (there !== 'folder') throw new WrongUse(`--previous ${folder} is not a folder.`);
  const names = new Set(await readdir(folder));
  return [COMPILED_MEASURES, COMPILED_CONTEXTUAL]
    .filter((name) => names.has(name))
    .map((name) => foundIn(folder, name, 'compiled'));
}

async function findSubmissions(path: string): Promise<Found[]> {
  const kind = await kindOf(path);
  if (kind === null) throw new WrongUse(`There is no file or folder ${path}.`);
  if (kind === 'folder') return findInFolder(path);
  return [{ path, below: basename(path), asGiven: path, standing: 'submission' }];
}

async function findInFolder(folder: string): Promise<Found[]> {
  const below = await listBelow(folder, '');
  return below.sort(compareText).map((file) => foundIn(folder, file, 'submission'));
}

const PASSED_OVER: readonly string[] = [...OUR_OTHER_FILES, ...METADATA_FILES];

async function listBelow(folder: string, below: string): Promise<string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries) {
    const { name } = entry;
    // Excel keeps a lock file beside each workbook that somebody has open; in a folder it is nobody's submission.
    if (/^(\.|~\$)/.test(name) || PASSED_OVER.includes(name)) continue;
    const path = join(below, name);
    if (entry.isDirectory()) files.push(...(await listBelow(folder, path)));
    // A link to a folder may lead round in a circle; what it leads to is given as a PATH of its own.
    else if (!entry.isSymbolicLink() || (await kindOf(join(folder, path))) !== 'folder') {
      files.push(path);
    }
  }
  return files;
}

function foundIn(folder: string, below: string, standing: Standing): Found {
  const path = join(folder, below);
  return { path, below: below.split(sep).join('/'), asGiven: path, standing };
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (isMissing(error)) return null;
    throw new Error(`${path} could not be looked at.`, { cause: error });
  }
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(systemCodeOf(error) ?? '');
}

/** The first of each file: what was compiled before comes first, and so stays what it is. */
async function withoutRepeats(found: readonly Found[]): Promise<Found[]> {
  const files = new Map<string, Found>();
  for (const file of found) {
    const real = await realPathOf(file.path);
    if (!files.has(real)) files.set(real, file);
  }
  return [...files.values()];
}

async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    // A link that leads nowhere: reading it will be refused with its own line.
    if (isMissing(error)) return path;
    throw error;
  }
}

/** The shortest of name, path below the folder and path as given that no other file has. */
function labelFiles(found: readonly Found[]): FoundFile[] {
  const names = countBy(found.map(({ below }) => basename(below)));
  const belows = countBy(found.map(({ below }) => below));
  return found.map(({ path, below, asGiven, standing }) => {
    const isOnlyName = names.get(basename(below)) === 1;
    const isOnlyBelow = belows.get(below) === 1;
    const label = isOnlyName ? basename(below) : isOnlyBelow ? below : asGiven;
    return { path, label, standing };
  });
}

function countBy(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
