import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

const start = 'virtual:words/';
const file = join(import.meta.dirname, '../content/pageTexts.yaml');

/**
 * Gives a script the words of a row of `src/content/pageTexts.yaml`, as the module `virtual:words/<id>`. What a script says is content
 * as well, and in the script it costs no byte of a page whose reader never asks for it. The loader has held the row to its schema.
 *
 * @throws if a script asks for a row that is not there
 */
export function wordsForScripts(): Plugin {
  return {
    name: 'words-for-scripts',
    resolveId: (id) => (id.startsWith(start) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${start}`)) return undefined;
      this.addWatchFile(file);
      return `export default ${JSON.stringify(wordsOf(id.slice(start.length + 1)))}`;
    },
  };
}

function wordsOf(id: string): Record<string, unknown> {
  const rows = parse(readFileSync(file, 'utf8')) as Record<string, unknown>[];
  const row = rows.find((each) => each['id'] === id);
  if (!row) throw new Error(`src/content/pageTexts.yaml has no row "${id}". A script needs it.`);
  return row;
}
