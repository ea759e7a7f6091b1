import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { siteSettings } from '#integrations/siteSettings.ts';
import { addDays } from '#base/dates/addDays.ts';
import { reviewPeriods } from '#base/reviewPeriods.ts';
import { nearest } from '#base/text/nearest.ts';
import { collections, type Collection, type CollectionName } from '#schemas/collections.ts';
import { exampleEntry } from '#commands/exampleEntry.ts';

/** Until the next review, in days. */
const reviewAfterDays = (collection: CollectionName) =>
  collection === 'contacts' ? reviewPeriods.newContact : reviewPeriods.newPage;

/**
 * Starts a new entry with a commented example. Never writes over a file.
 *
 * @returns the file, from the project's root
 * @throws with a plain sentence if the collection or the name is not right, or the file is there already
 */
export async function newEntry(root: string, collection: string, id: string, today: string): Promise<string> {
  const names = Object.keys(collections);
  if (!Object.hasOwn(collections, collection)) {
    const meant = nearest(collection, names);
    throw new Error(
      `There is no collection "${collection}".${meant ? ` Did you mean "${meant}"?` : ''} Use one of: ${names.join(', ')}.`,
    );
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    throw new Error(
      `"${id}" cannot be a web address. Use small letters, numbers and single hyphens, such as short-breaks.`,
    );
  }
  if (collection === 'addresses') throw new Error('Addresses are kept by: npm run addresses');
  const name = collection as CollectionName;
  const described: Collection = collections[name];
  const { files } = described;
  if (described.closed)
    throw new Error(`${name} is a closed record: none are added. Mend a row in src/content/${name}.yaml by hand.`);
  if (files === 'csv')
    throw new Error(`${name} are tables. Add a line to one of src/content/${name}/*.csv, in the order of its letters.`);
  const wrong = idFaults(described, id);
  if (wrong) throw new Error(`"${id}" cannot stand in ${name}: its id ${wrong}.`);
  const example = exampleEntry(name, id, { today, next: addDays(today, reviewAfterDays(name)) });
  const file = files === 'table' ? `src/content/${name}.yaml` : `src/content/${name}/${id}.${files}`;
  const path = join(root, file);
  await mkdir(dirname(path), { recursive: true });
  if (files === 'table' && (await holdsRow(path, id))) throw new Error(`${file} has "${id}" already. Change it there.`);
  if (files === 'table') await addRow(path, example);
  else await writeFile(path, example, { flag: 'wx' }).catch(explainExisting(file));
  return file;
}

/** What the collection's own rule says against an id: some are numbers of an official list. */
function idFaults({ schema }: Collection, id: string): string | undefined {
  if (!(schema instanceof z.ZodObject) || !('id' in schema.shape)) return undefined;
  const { error } = (schema.shape['id'] as z.ZodType).safeParse(id);
  return error?.issues.map(({ message }) => message).join(', and ');
}

/** Whether a table has a row of this id. */
async function holdsRow(path: string, id: string): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return new RegExp(`^- (?:\\{ )?id: '?${id}\\b`, 'm').test(text);
}

/** Puts a row at the end of a table. In a table that holds nothing yet, written `[]`, it takes the place of that. */
async function addRow(path: string, row: string): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const held = text.replace(/^\[\s*\][ \t]*(?:#.*)?$/m, '');
  const before = held.trim() === '' ? '' : held.endsWith('\n') ? held : `${held}\n`;
  await writeFile(path, `${before}${row}`);
}

function explainExisting(file: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new Error(`${file} is there already. Open it, or choose another name.`);
    throw error;
  };
}

async function main(): Promise<void> {
  const [collection, id] = process.argv.slice(2);
  if (!collection || !id) {
    console.error(
      `Say what to start: npm run new <collection> <name>\nFor example: npm run new services portage\nCollections: ${Object.keys(collections).join(', ')}`,
    );
    process.exitCode = 1;
    return;
  }
  try {
    const file = await newEntry(join(import.meta.dirname, '../..'), collection, id, siteSettings().date);
    console.log(`${file} is ready. Write where you see …, then run: npm run check`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

if (import.meta.main) await main();
