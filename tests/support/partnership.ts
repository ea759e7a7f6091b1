import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOurContent } from './contentRoot.ts';

const root = join(import.meta.dirname, '../..');

/** What an independent reading of the papers found: see tests/fixtures/partnership/README.md. */
export function extraction(name: string): unknown {
  const read: unknown = JSON.parse(readFileSync(join(root, `tests/fixtures/partnership/${name}.json`), 'utf8'));
  return read;
}

/** An entry of ours, with its data as its schema has it: each test says which. */
export interface Our<Data> {
  id: string;
  data: Data;
}

/** The sound entries of a collection of ours. */
export async function ours(collection: string): Promise<{ id: string; data: unknown }[]> {
  const { entries } = await readOurContent();
  return entries.filter((entry) => entry.collection === collection).map(({ id, data }) => ({ id, data }));
}

const writtenOut: readonly (readonly [RegExp, string])[] = [
  [/\blocal authority\b/gi, 'LA'],
  [/\bLancashire County Council(?:['’]s)?\b/g, 'LCC'],
  [/\b(?:clinical commissioning groups?)\b/gi, 'CCG'],
  [/\bFylde and Wyre CCG\b/gi, 'FandWCCG'],
  [/\bF&WCCG\b/g, 'FandWCCG'],
  [/\bMorecambe Bay CCG\b/gi, 'MBCCG'],
  [/\bMidlands and Lancashire Commissioning Support Unit\b/gi, 'MLCSU'],
  [/\bDesignated Clinical Officer(s?)\b/gi, 'DCO$1'],
  [/\bInformation and communications? technology\b/gi, 'ICT'],
  [/\bSpecial Educational Needs and Disabilities\b/gi, 'SEND'],
];

/** The title of a post in one way of writing, so that short forms written out, capitals and apostrophes make no difference. */
export function post(title: string): string {
  return writtenOut
    .reduce((text, [long, short]) => text.replace(long, short), title)
    .replace(/’/g, "'")
    .replace(/\s*\([A-Z]+\)/g, '')
    .replace(/[–-]/g, ' ')
    .replace(/&/g, 'and')
    .replace(/[\s,]+/g, ' ')
    .trim()
    .toLowerCase();
}
