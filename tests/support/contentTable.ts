import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { collections, type CollectionName, type DataOf } from '#schemas/collections.ts';

/** The rows of a table of our content, as its schema reads them. */
export function contentTable<Name extends CollectionName>(name: Name): DataOf<Name>[] {
  const schema: z.ZodType = collections[name].schema;
  const text = readFileSync(join(import.meta.dirname, `../../src/content/${name}.yaml`), 'utf8');
  return (parse(text) as unknown[]).map((row) => schema.parse(row) as DataOf<Name>);
}
