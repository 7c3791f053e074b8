import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Package {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(resolve(__dirname, '..', name), 'utf8'));
}

const own = read('package.json') as Package;
const { packages } = read('package-lock.json') as { packages: Record<string, Package> };

it('every package is pinned to one version', () => {
  const wanted = Object.entries({ ...own.dependencies, ...own.devDependencies });
  expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

it('the lock file names no registry, so that a council can install from its own', () => {
  const text = readFileSync(resolve(__dirname, '../package-lock.json'), 'utf8');
  expect(text).not.toContain('"resolved"');
});

// npm leaves out, without a word, an optional part that the registry of the day does not have; then
// `npm ci` refuses the lock file, or works only on the kind of computer that wrote it.
it('the lock file has the parts for every kind of computer', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});
