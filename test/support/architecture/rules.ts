import type { Module } from './readModule';

/** A place where a rule is broken, with what to do about it. */
export interface Breach {
  rule: string;
  path: string;
  line: number;
  message: string;
}

/** One named rule of the house; see src/README.md for the reasons. */
export interface ArchitectureRule {
  name: string;
  find(modules: readonly Module[]): Omit<Breach, 'rule'>[];
}

/** Every breach of every rule in the modules of src/. */
export function findBreaches(modules: readonly Module[]): Breach[] {
  return ARCHITECTURE_RULES.flatMap(({ name, find }) =>
    find(modules).map((breach) => ({ rule: name, ...breach })),
  );
}

/** What a folder of src/ may take from: other folders, and packages. */
interface Layer {
  folders: string[];
  packages: RegExp;
  /** Said to whoever took something else. */
  advice: string;
}

const NO_PACKAGES = /^$/;

const LAYERS: Record<string, Layer> = {
  domain: {
    folders: ['domain'],
    packages: NO_PACKAGES,
    advice:
      'domain is pure: pass in what you need as an argument, or move the code up to workflows.',
  },
  files: {
    folders: ['files', 'domain'],
    packages: /^(fflate|hucre)(\/|$)/,
    advice:
      'files turns bytes into tables and back; it knows domain, fflate and hucre, nothing else.',
  },
  excel: {
    folders: ['excel', 'domain'],
    packages: /^valibot$/,
    advice: 'excel knows sheets and ranges, and domain; the story that joins them is a workflow.',
  },
  workflows: {
    folders: ['workflows', 'domain', 'files', 'excel'],
    packages: /^valibot$/,
    advice:
      'A workflow reads, decides in domain and writes; it knows neither React nor the pane. Hand back a value and let taskpane show it.',
  },
  taskpane: {
    folders: ['taskpane', 'workflows', 'domain', 'files'],
    packages: /^(react|react-dom|zustand|valibot|@fluentui\/react-(components|icons))(\/|$)/,
    advice: 'taskpane shows and asks: it calls a workflow and never touches excel.',
  },
  commands: {
    folders: ['commands', 'workflows', 'domain'],
    packages: NO_PACKAGES,
    advice: 'A command is one line that calls a workflow.',
  },
  cli: {
    folders: ['cli', 'domain', 'files'],
    packages: /^node:/,
    advice: 'cli knows domain, files and Node; there is no Excel and no pane on a command line.',
  },
  sandbox: {
    folders: ['sandbox'],
    packages: /^[^.]/,
    advice:
      'sandbox stands in for Excel and knows nothing of ours, or our tests would prove nothing.',
  },
};

/** The list of rules. */
export const ARCHITECTURE_RULES: readonly ArchitectureRule[] = [
  { name: 'every file lives in a folder of the house', find: findHomeless },
  { name: 'imports follow the arrow', find: findWrongImports },
  { name: 'domain asks nothing of the world', find: findImpurities },
  { name: 'only excel speaks Office.js', find: findOfficeMentions },
  { name: 'nothing leaves the machine', find: findNetworkUse },
  { name: 'no addresses but the allowed few', find: findAddresses },
  { name: 'the two roles do not know each other', find: findRoleCrossings },
  { name: 'named exports only', find: findDefaultExports },
  { name: 'no import cycles', find: findCycles },
];

function folderOf(path: string): string {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? '';
}

function findHomeless(modules: readonly Module[]) {
  return modules
    .filter(({ path }) => !(folderOf(path) in LAYERS) && path !== 'src/build.d.ts')
    .map(({ path }) => ({
      path,
      line: 1,
      message: `src/ has the folders ${Object.keys(LAYERS).join(', ')}; src/README.md says what goes where.`,
    }));
}

function findWrongImports(modules: readonly Module[]) {
  return modules.flatMap(({ path, imports }) => {
    const layer = LAYERS[folderOf(path)];
    if (!layer) return [];
    return imports
      .filter(({ target }) =>
        target.startsWith('src/')
          ? !layer.folders.includes(folderOf(target))
          : !layer.packages.test(target),
      )
      .map(({ target, line }) => ({ path, line, message: `imports ${target}. ${layer.advice}` }));
  });
}

const IMPURE_NAMES = new Set([
  ...['document', 'window', 'globalThis', 'self', 'navigator', 'localStorage', 'sessionStorage'],
  ...['process', 'console', 'performance', 'crypto', 'setTimeout', 'setInterval', 'Math.random'],
  ...['Date.now', 'queueMicrotask', 'require', 'fetch'],
]);
const IMPURE_CALLS = new Set(['new Date/0', 'Date/0']);

function findImpurities(modules: readonly Module[]) {
  return modules
    .filter(({ path }) => folderOf(path) === 'domain')
    .flatMap(({ path, globals, calls }) =>
      [
        ...globals.filter(({ text }) => IMPURE_NAMES.has(text)),
        ...calls.filter(({ text }) => IMPURE_CALLS.has(text)),
      ].map(({ text, line }) => ({
        path,
        line,
        message: `uses ${text.replace('/0', '()')}. Today's date, chance and the surroundings come into domain as arguments.`,
      })),
    );
}

const OFFICE_NAMES = /^(Excel|Office|OfficeExtension|OfficeRuntime)(\.|$)/;
const SPEAKS_OFFICE = /^src\/(excel\/|sandbox\/|commands\/|taskpane\/index\.tsx$)/;

function findOfficeMentions(modules: readonly Module[]) {
  return modules
    .filter(({ path }) => !SPEAKS_OFFICE.test(path))
    .flatMap(({ path, globals }) =>
      globals
        .filter(({ text }) => OFFICE_NAMES.test(text))
        .map(({ text, line }) => ({
          path,
          line,
          message: `mentions ${text}. Only src/excel speaks Office.js: add a function there and call it from a workflow.`,
        })),
    );
}

const NETWORK_NAMES = new Set([
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'RTCPeerConnection'],
  ...['importScripts', 'navigator.sendBeacon', 'window.navigator.sendBeacon'],
]);

function findNetworkUse(modules: readonly Module[]) {
  return modules
    .filter(({ path }) => folderOf(path) !== 'sandbox')
    .flatMap(({ path, globals, imports }) => [
      ...globals
        .filter(({ text }) => NETWORK_NAMES.has(text))
        .map(({ text, line }) => ({
          path,
          line,
          message: `uses ${text}. Nothing of a submission leaves the machine, so nothing here talks to a network.`,
        })),
      ...imports
        .filter(({ target }) => /^(node:)?(https?|http2|net|tls|dgram|dns)$/.test(target))
        .map(({ target, line }) => ({
          path,
          line,
          message: `imports ${target}, a network module.`,
        })),
    ]);
}

/** Names of XML vocabularies, which nobody fetches, and the public sources that texts may cite. */
const ALLOWED_ADDRESSES = [
  /^http:\/\/schemas\.(openxmlformats\.org|microsoft\.com)\//,
  /^http:\/\/purl\.(oclc|org)\b/,
  /^http:\/\/www\.w3\.org\//,
  /^https:\/\/([a-z0-9-]+\.)*gov\.uk\b/,
];
const ALLOWED_IN_SANDBOX = [
  /^https:\/\/(localhost|sandbox\.test)\b/,
  /^https:\/\/aka\.ms\/excelapi\b/, // in a message of Excel, word for word
  /^https:\/\/$/,
];

function findAddresses(modules: readonly Module[]) {
  return modules.flatMap(({ path, texts }) => {
    const allowed =
      folderOf(path) === 'sandbox'
        ? [...ALLOWED_ADDRESSES, ...ALLOWED_IN_SANDBOX]
        : ALLOWED_ADDRESSES;
    return texts.flatMap(({ text, line }) =>
      [...text.matchAll(/\b(?:https?|wss?):\/\/[^\s"'<>)]*/g)]
        .map(([address]) => address)
        .filter((address) => !allowed.some((pattern) => pattern.test(address)))
        .map((address) => ({
          path,
          line,
          message: `mentions ${address}. If it is only a name or a cited public source, allow it in test/support/architecture/rules.ts; nothing is fetched.`,
        })),
    );
  });
}

function findRoleCrossings(modules: readonly Module[]) {
  const roleOf = (path: string) => /^src\/taskpane\/(analyst|coordinator)\//.exec(path)?.[1];
  return modules.flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) => {
        const [own, other] = [roleOf(path), roleOf(target)];
        return own !== undefined && other !== undefined && own !== other;
      })
      .map(({ target, line }) => ({
        path,
        line,
        message: `imports ${target} of the other role. Move what both need to taskpane/components.`,
      })),
  );
}

function findDefaultExports(modules: readonly Module[]) {
  return modules.flatMap(({ path, defaultExports }) =>
    defaultExports.map((line) => ({
      path,
      line,
      message: 'exports a default. Give it a name: the import then says the whole thing.',
    })),
  );
}

/**
 * Each circle once, told from its first path in the alphabet. Types may refer to each other, as a
 * sheet and its workbook do: such imports are gone when the program runs.
 */
function findCycles(modules: readonly Module[]) {
  const importsOf = new Map(modules.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const told = new Map<string, Omit<Breach, 'rule'>>();

  const visit = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      const cycle = trail.slice(start);
      const key = cycle.toSorted().join();
      if (!told.has(key)) told.set(key, describeCycle(cycle));
      return;
    }
    if (done.has(path)) return;
    for (const { target, erased } of importsOf.get(path) ?? []) {
      if (!erased) visit(target, [...trail, path]);
    }
    done.add(path);
  };

  for (const { path } of modules) visit(path, []);
  return [...told.values()];
}

function describeCycle(cycle: readonly string[]): Omit<Breach, 'rule'> {
  const path = cycle.toSorted()[0] ?? '';
  const at = cycle.indexOf(path);
  const round = [...cycle.slice(at), ...cycle.slice(0, at), path];
  return {
    path,
    line: 1,
    message: `is part of a circle: ${round.join(' -> ')}. Move what both need to a file of its own.`,
  };
}
