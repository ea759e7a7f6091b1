import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

/** That one file of `src` needs another. */
export interface Import {
  /** The file that needs, from `src`. */
  readonly from: string;
  /** The file that is needed, from `src`. */
  readonly to: string;
  /** true if only types are taken, which are gone when it runs. */
  readonly types: boolean;
}

/** What the code of a project is made of, and what holds it together. */
export interface Source {
  /** The number of lines of each file, by its path from `src`. */
  readonly lines: ReadonlyMap<string, number>;
  readonly imports: readonly Import[];
}

const code = /\.(ts|mjs|astro|css)$/;

/**
 * Reads every import between the files of a project's `src`: of TypeScript (also `import(…)` and `new URL(…, import.meta.url)`),
 * of templates and their scripts, and of styles. Words and facts (`content/`) are no code, and nothing imports them.
 *
 * @param root the project's folder
 * @throws {Error} if an import leads to no file
 */
export function readImports(root: string): Source {
  const src = join(root, 'src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => code.test(file) && !file.startsWith('content/'))
    .sort();
  const texts = files.map((file) => [file, readFileSync(join(src, file), 'utf8')] as const);
  const imports = texts.flatMap(([file, text]) =>
    importsOf(file, text).map((found) => {
      if (existsSync(join(src, found.to))) return found;
      throw new Error(`src/${found.from} imports src/${found.to}, which is not there.`);
    }),
  );
  return { lines: new Map(texts.map(([file, text]) => [file, text.split('\n').length - 1])), imports };
}

/**
 * The files of `src` that one file imports.
 *
 * @param file its path from `src`
 */
export function importsOf(file: string, text: string): Import[] {
  const found = file.endsWith('.css')
    ? [...text.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]/g)].map(([, to = '']) => ({ to, types: false }))
    : scriptsOf(file, text).flatMap(namedIn);
  return found.flatMap(({ to, types }) => {
    // `?url` asks for the address of a file: the arrow goes to the file.
    if (to.startsWith('#')) return [{ from: file, to: to.slice(1).replace(/\?url$/, ''), types }];
    return /^\.\.?\//.test(to) ? [{ from: file, to: posix.join(dirname(file), to), types }] : [];
  });
}

/** The pieces of a file that are TypeScript: of a template its front matter and its scripts. */
function scriptsOf(file: string, text: string): string[] {
  if (!file.endsWith('.astro')) return [text];
  const [, front = ''] = /^---\r?\n([^]*?)\r?\n---/.exec(text) ?? [];
  return [front, ...[...text.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script = '']) => script)];
}

/** What a piece of TypeScript names to import. */
function namedIn(text: string): { to: string; types: boolean }[] {
  const named: { to: string; types: boolean }[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, typesOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    else if (ts.isNewExpression(node) && node.arguments?.[1]?.getText() === 'import.meta.url') {
      const [address] = node.arguments;
      if (address && code.test(address.getText().slice(0, -1))) add(address, false);
    }
    ts.forEachChild(node, look);
  };
  const add = (to: ts.Node | undefined, types: boolean) => {
    if (to && ts.isStringLiteral(to)) named.push({ to: to.text, types });
  };
  look(ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true));
  return named;
}

/** Whether an import takes types alone: `import type …`, or each of its names with `type` before it. */
function typesOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  return (
    name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.length > 0 &&
    namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}
