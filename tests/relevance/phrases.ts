import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The kinds of people who search: parents and relatives, young people, who works with them, and everybody else. */
export const kinds = ['family', 'young', 'professional', 'other'] as const;

/** What somebody would type, and the pages that answer it. */
export interface Phrase {
  readonly phrase: string;
  /** Who types it. */
  readonly who: string;
  readonly kind: (typeof kinds)[number];
  /** Addresses of the pages with which they would be content. */
  readonly fits: readonly string[];
}

/** The phrases that weights and vocabulary were tried on. */
export const tuned = read('tuned') as readonly Phrase[];
/** The third that nobody looked at while they were. */
export const heldOut = read('heldOut') as readonly Phrase[];
/** What such a site has nothing on. */
export const nothing = (read('nothing') as readonly Pick<Phrase, 'phrase'>[]).map(({ phrase }) => phrase);
/** What people would ask that no page of ours answers: gaps in the content, and no test of search. */
export const noPage = read('noPage') as readonly (Pick<Phrase, 'phrase' | 'who'> & { missing: string })[];

/** What no page answered once, and one does now: the pages were decided by what they say, before anybody searched. */
export const answered = read('answered') as readonly Phrase[];

function read(name: string): unknown {
  return parse(readFileSync(join(import.meta.dirname, `${name}.yaml`), 'utf8'));
}
