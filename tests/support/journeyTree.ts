import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Entry } from '#checks/entry.ts';
import { newEntry } from '#commands/new.ts';
import { toWrite } from '#loader/readContent.ts';
import { collections, type Collection } from '#schemas/collections.ts';

type Fields = Record<string, unknown>;

/**
 * Tables whose rows are given: the twelve districts, the six tasks of the home page, the addresses that a command keeps, and
 * numbers of the official file of schools.
 */
const complete = new Set(['districts', 'tasks', 'addresses', 'skippedUrns']);

/** The collections that `npm run new` starts an entry in, and that take one more. */
export const openCollections = Object.entries<Collection>(collections)
  .filter(([name, { closed, files }]) => !closed && files !== 'csv' && !complete.has(name))
  .map(([name]) => name);

/** A copy of our content to work on, as an editor's own copy of the project is one. */
export async function journeyTree(root: string): Promise<{ root: string; remove: () => Promise<void> }> {
  const copy = await mkdtemp(join(tmpdir(), 'journeys-'));
  await cp(join(root, 'src/content'), join(copy, 'src/content'), { recursive: true });
  return { root: copy, remove: () => rm(copy, { recursive: true, force: true }) };
}

/** Changes one file of the tree. */
export async function edit(root: string, name: string, change: (text: string) => string): Promise<void> {
  const path = join(root, 'src/content', name);
  const before = await readFile(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`Nothing changed in ${name}.`);
  await writeFile(path, after);
}

/**
 * Starts an entry with `npm run new` and fills in what it asks for, as an editor does who looks at another entry.
 *
 * @param like entries of the collection, to look at
 * @param own what is this entry's own
 * @param title its name, where what was started asks for one
 */
export async function startAndFill(
  root: string,
  collection: string,
  { like, own, title, body }: { like: readonly Entry[]; own: Fields; title: string; body: string },
  today: string,
): Promise<void> {
  const id = 'journey';
  const file = await newEntry(root, collection, id, today);
  const path = join(root, file);
  const text = await readFile(path, 'utf8');
  const { files } = (collections as Record<string, Collection>)[collection] ?? { files: 'yaml' };
  if (files === 'mdx') {
    const [, fields = ''] = text.split(/^---$/m);
    await writeFile(path, `---\n${stringify(filled(parse(fields) as Fields), { lineWidth: 0 })}---\n\n${body}\n`);
  } else if (files === 'yaml') await writeFile(path, stringify(filled(parse(text) as Fields), { lineWidth: 0 }));
  else {
    const from = text.lastIndexOf(`- id: ${id}\n`);
    const [row = {}] = parse(text.slice(from)) as Fields[];
    await writeFile(path, `${text.slice(0, from)}${stringify([{ ...filled(row), id }], { lineWidth: 0 })}`);
  }

  /** Where something is to be written, what the other entry has there. */
  function filled(fields: Fields): Fields {
    const asked = Object.entries(fields).filter(([, value]) => JSON.stringify(value).includes(toWrite));
    const others: Fields[] = like.map(({ data }) => ({ ...data }));
    const whole = others.find((data) => asked.every(([key]) => key in own || data[key] !== undefined));
    const copied = Object.fromEntries(asked.map(([key]) => [key, whole?.[key]]));
    return { ...fields, ...copied, ...('title' in fields && { title }), ...own };
  }
}
