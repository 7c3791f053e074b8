import { posix } from 'node:path';
import ts from 'typescript';

/** A file as text; `path` is from the project's folder, with forward slashes. */
export interface Source {
  path: string;
  text: string;
}

/** One thing a module takes from elsewhere: `target` is a path under src/, or a package's name. */
export interface Import {
  target: string;
  line: number;
  /** Types only: gone when the program runs. */
  erased: boolean;
}

/** A name or text found at a line. */
export interface Mention {
  text: string;
  line: number;
}

/** What the rules need to know of one source file. */
export interface Module {
  path: string;
  imports: Import[];
  /** Names that stand for something from outside the file, and `owner.name` for their members. */
  globals: Mention[];
  /** Calls and constructions as `name()` with the count of arguments: `new Date/0`, `Date.now/0`. */
  calls: Mention[];
  /** Texts in quotes, templates and JSX. */
  texts: Mention[];
  defaultExports: number[];
}

/** Reads the modules of the sources, with imports resolved among them. */
export function readModules(sources: readonly Source[]): Module[] {
  const paths = new Set(sources.map(({ path }) => path));
  return sources.map((source) => readModule(source, paths));
}

function readModule({ path, text }: Source, paths: ReadonlySet<string>): Module {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, kind);
  const nodes = listNodes(file);
  const declared = new Set(nodes.flatMap(readDeclaredName));
  const lineOf = (node: ts.Node) => file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const mention = (text: string, node: ts.Node) => ({ text, line: lineOf(node) });
  return {
    path,
    imports: nodes.flatMap((node) => {
      const specifier = readSpecifier(node);
      return specifier === undefined
        ? []
        : [
            {
              target: resolveSpecifier(specifier, path, paths),
              line: lineOf(node),
              erased: isErased(node),
            },
          ];
    }),
    globals: nodes.flatMap((node) => {
      const name = readGlobal(node, declared);
      return name === undefined ? [] : [mention(name, node)];
    }),
    calls: nodes.flatMap((node) => {
      const call = readCall(node);
      return call === undefined ? [] : [mention(call, node)];
    }),
    texts: nodes.flatMap((node) => {
      const isText = ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateHead(node);
      return isText ? [mention(node.text, node)] : [];
    }),
    defaultExports: nodes.filter(isDefaultExport).map(lineOf),
  };
}

function listNodes(file: ts.SourceFile): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return nodes;
}

/** The text after `from`, in `import()`, in `require()` and in `new URL('...', import.meta.url)`. */
function readSpecifier(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)
      ? node.moduleSpecifier.text
      : undefined;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return ts.isStringLiteral(node.argument.literal) ? node.argument.literal.text : undefined;
  }
  if (ts.isCallExpression(node)) {
    const isImport =
      node.expression.kind === ts.SyntaxKind.ImportKeyword ||
      (ts.isIdentifier(node.expression) && node.expression.text === 'require');
    return isImport ? readText(node.arguments[0]) : undefined;
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
    const [address, base] = node.arguments ?? [];
    return base?.getText() === 'import.meta.url' ? readText(address) : undefined;
  }
  return undefined;
}

/** Whether an import is of types alone, as its words say (`import type`, `{ type A }`). */
function isErased(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) {
    const names = node.exportClause && ts.isNamedExports(node.exportClause) && node.exportClause;
    return node.isTypeOnly || (names ? names.elements.every((name) => name.isTypeOnly) : false);
  }
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { name, namedBindings, phaseModifier } = node.importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return (
    !name &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}

function readText(node: ts.Node | undefined): string {
  return node && ts.isStringLiteralLike(node) ? node.text : '(computed)';
}

function resolveSpecifier(specifier: string, from: string, paths: ReadonlySet<string>): string {
  if (!specifier.startsWith('.')) return specifier;
  const base = posix.join(posix.dirname(from), specifier);
  const candidates = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`];
  return candidates.find((candidate) => paths.has(candidate)) ?? base;
}

function readDeclaredName(node: ts.Node): string[] {
  const isDeclaration =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isBindingElement(node) ||
    ts.isImportSpecifier(node) ||
    ts.isImportClause(node) ||
    ts.isNamespaceImport(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isEnumDeclaration(node);
  return isDeclaration && node.name && ts.isIdentifier(node.name) ? [node.name.text] : [];
}

const NAMES_OF_THE_WINDOW = new Set(['window', 'globalThis', 'self', 'top', 'parent']);

function readGlobal(node: ts.Node, declared: ReadonlySet<string>): string | undefined {
  if (!ts.isIdentifier(node)) return undefined;
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    const owner = parent.expression.getText();
    return NAMES_OF_THE_WINDOW.has(owner) ? node.text : `${owner}.${node.text}`;
  }
  if (isOwnName(node, parent) || declared.has(node.text)) return undefined;
  return node.text;
}

/** Whether the identifier names a member or a declaration rather than refers to something. */
function isOwnName(node: ts.Identifier, parent: ts.Node): boolean {
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  const named = parent as { name?: ts.Node; propertyName?: ts.Node; label?: ts.Node };
  return (
    named.name === node ||
    named.propertyName === node ||
    named.label === node ||
    (ts.isQualifiedName(parent) && parent.right === node) ||
    ts.isJsxAttribute(parent)
  );
}

function readCall(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node)) {
    return `new ${node.expression.getText()}/${String(node.arguments?.length ?? 0)}`;
  }
  if (ts.isCallExpression(node)) {
    return `${node.expression.getText()}/${String(node.arguments.length)}`;
  }
  return undefined;
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false;
}
