import type { z } from 'zod';
import { formerAddress } from './addresses.ts';
import { contact } from './contacts.ts';
import { district } from './districts.ts';
import { guide } from './guides.ts';
import { organisation } from './organisations.ts';
import { sitePage } from './pages.ts';
import { service } from './services.ts';
import { situation } from './situations.ts';
import { task } from './tasks.ts';
import { urgent } from './urgent.ts';
import { word } from './words.ts';

/**
 * Every collection: where its files are and what they must hold.
 * `files: 'mdx' | 'yaml'` is a folder with one file an entry; `table` is one .yaml file with a list of entries, each with an `id`.
 */
export const collections = {
  services: { files: 'mdx', schema: service },
  guides: { files: 'mdx', schema: guide },
  contacts: { files: 'mdx', schema: contact },
  organisations: { files: 'yaml', schema: organisation },
  situations: { files: 'yaml', schema: situation },
  pages: { files: 'mdx', schema: sitePage },
  words: { files: 'yaml', schema: word },
  districts: { files: 'table', schema: district },
  urgent: { files: 'table', schema: urgent },
  tasks: { files: 'table', schema: task },
  addresses: { files: 'table', schema: formerAddress },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;

export interface Collection {
  files: 'mdx' | 'yaml' | 'table';
  schema: z.ZodType;
}
