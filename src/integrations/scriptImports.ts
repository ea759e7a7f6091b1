import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { parse, Visitor, type ESTree } from 'vite';
import type { BuiltSite } from '#integrations/builtSite.ts';

/** What each file imports, so that it is read once for all the pages that load it. */
const known = new WeakMap<BuiltSite, Map<string, Promise<readonly string[]>>>();

/**
 * The addresses of all scripts that a page can come to load: those it names, and what they import, at once (`import … from`)
 * or when somebody does something (`import(…)`).
 *
 * @param first the addresses that the page names
 * @throws if a script, or what it imports, is not a file of the site, or is no script
 */
export async function allScripts(site: BuiltSite, first: readonly string[]): Promise<ReadonlySet<string>> {
  const files = known.get(site) ?? new Map<string, Promise<readonly string[]>>();
  known.set(site, files);
  const all = new Set(first);
  // A set that grows while it is walked is walked to its end.
  for (const file of all) {
    const imported = files.get(file) ?? importsOf(site, file);
    files.set(file, imported);
    for (const other of await imported) all.add(other);
  }
  return all;
}

async function importsOf(site: BuiltSite, file: string): Promise<string[]> {
  if (!site.files.has(file)) throw new Error(`The site has no script ${file}.`);
  const { program, errors } = await parse(file, await readFile(join(site.folder, file), 'utf8'));
  if (errors[0]) throw new Error(`${file} cannot be read: ${errors[0].message}`);
  const found: string[] = [];
  const add = (from: ESTree.Expression | null) => {
    if (from) found.push(...filesMeant(site, file, from));
  };
  new Visitor({
    ImportDeclaration: ({ source }) => {
      add(source);
    },
    ExportNamedDeclaration: ({ source }) => {
      add(source);
    },
    ExportAllDeclaration: ({ source }) => {
      add(source);
    },
    ImportExpression: ({ source }) => {
      add(source);
    },
  }).visit(program);
  return found;
}

/** The files that an address means. Where part of it is known only later, every file of the site that fits the rest. */
function filesMeant(site: BuiltSite, from: string, source: ESTree.Expression): string[] {
  const parts =
    source.type === 'TemplateLiteral'
      ? source.quasis.map(({ value }) => value.cooked ?? '')
      : [source.type === 'Literal' && typeof source.value === 'string' ? source.value : ''];
  const [start = ''] = parts;
  if (parts.length === 1 && start !== '') {
    const address = start.startsWith('.') ? posix.join(posix.dirname(from), start) : start;
    if (site.files.has(address)) return [address];
  } else if (parts.length > 1) {
    const end = parts.at(-1) ?? '';
    const fitting = [...site.files].filter((file) => file.startsWith(start) && file.endsWith(`/${end}`));
    if (fitting.length > 0) return fitting;
  }
  throw new Error(`${from} imports “${parts.join('…')}”, which is no file of the site.`);
}
