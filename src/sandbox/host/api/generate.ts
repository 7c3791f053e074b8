// Writes table.json: every class of the Excel API with its members and the requirement set each came
// with, read from @types/office-js (MIT). Run `npx tsx src/sandbox/host/api/generate.ts` after
// upgrading that package.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

type Packed = Record<string, Record<string, string> | string>;

/** Members that office.js answers itself: they never reach the host. */
const CLIENT_ONLY = new Set([
  'load',
  'set',
  'toJSON',
  'track',
  'untrack',
  'context',
  'isNullObject',
]);

const declarations = join(
  dirname(
    createRequire(join(process.cwd(), 'package.json')).resolve('@types/office-js/package.json'),
  ),
  'index.d.ts',
);
const source = ts.createSourceFile(
  'index.d.ts',
  readFileSync(declarations, 'utf8'),
  ts.ScriptTarget.Latest,
  true,
);

const wire = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function excelClasses(): Map<string, ts.ClassDeclaration> {
  const found = new Map<string, ts.ClassDeclaration>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel') continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const inner of statement.body.statements) {
      const isObject = ts.isClassDeclaration(inner) && inner.heritageClauses !== undefined;
      if (isObject && inner.name) found.set(inner.name.text, inner);
    }
  }
  return found;
}

/** `1.9` for ExcelApi, `ExcelApiOnline 1.1` for another set, `BETA 99.0` for what is not released. */
function sinceOf(node: ts.Node, otherwise: string): string {
  const comment = node.getFullText().slice(0, node.getStart() - node.getFullStart());
  const match = /\[Api set: ?(\w+)(?: ([\d.]+|[A-Z][^\]]*))?/.exec(comment);
  if (!match) return otherwise;
  const [, set = '', version = '1.1'] = match;
  if (!/^[\d.]+$/.test(version)) return 'BETA 99.0';
  return set === 'ExcelApi' ? version : `${set} ${version}`;
}

/** The class that a type names, if it is one of Excel's. */
function classIn(
  type: ts.TypeNode | undefined,
  classes: ReadonlyMap<string, unknown>,
): string | undefined {
  if (!type || !ts.isTypeReferenceNode(type)) return undefined;
  const name = type.typeName.getText().replace(/^Excel\./, '');
  return classes.has(name) ? name : undefined;
}

function packClass(declared: ts.ClassDeclaration, classes: ReadonlyMap<string, unknown>): Packed {
  const p: Record<string, string> = {};
  const [l, m, f, e] = [{ ...p }, { ...p }, { ...p }, { ...p }];
  const packed: Packed = {};
  const ownSince = sinceOf(declared, '1.1');
  for (const member of declared.members) {
    const name = member.name?.getText();
    if (name === undefined || CLIENT_ONLY.has(name)) continue;
    const since = sinceOf(member, ownSince);
    if (ts.isPropertyDeclaration(member)) {
      const type = member.type?.getText() ?? '';
      const to = classIn(member.type, classes);
      const readOnly = member.modifiers?.some(
        (each) => each.kind === ts.SyntaxKind.ReadonlyKeyword,
      );
      if (name === 'items') packed.items = type.replace(/^Excel\.|\[\]$/g, '');
      else if (/EventHandlers</.test(type)) e[wire(name)] = since;
      else if (to) l[wire(name)] = `${to} ${since}`;
      else p[wire(name)] = since + (readOnly ? '!' : '');
    } else if (ts.isMethodDeclaration(member)) {
      const to = classIn(member.type, classes);
      if (to) m[wire(name)] = `${to} ${since}`;
      // Several signatures: the oldest says since when.
      else f[wire(name)] ??= since;
    }
  }
  const parts = { p, l, m, f, e };
  for (const [key, part] of Object.entries(parts)) {
    if (Object.keys(part).length > 0) packed[key] = part;
  }
  return packed;
}

const classes = excelClasses();
const table = Object.fromEntries(
  [...classes].map(([name, declared]) => [name, packClass(declared, classes)]),
);
const lines = Object.entries(table).map(([name, packed]) => `"${name}":${JSON.stringify(packed)}`);
const target = join(process.cwd(), 'src/sandbox/host/api/table.json');
writeFileSync(target, `{\n${lines.join(',\n')}\n}\n`);
console.log(`${lines.length} classes written to ${target}`);
