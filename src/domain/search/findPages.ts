import { asksMeaning } from './asksMeaning.ts';
import type { Pagefind, PagefindHit } from './pagefindAnswer.ts';
import type { SearchPlan } from './planSearch.ts';
import { scorePages, type Corpus, type Field, type Scored, type Sighting } from './scorePages.ts';
import { voiceOf } from './voiceOf.ts';
import { plainWords } from './wordsOf.ts';
import { weights as ours, type Weights } from './weights.ts';

/** More words than this say no more. */
const mostWords = 8;

export interface Found {
  /** Best first. Those that hardly fit are left out. */
  readonly pages: readonly Scored[];
  /** Words of the search that stand on none of our pages. */
  readonly unknown: readonly string[];
}

/**
 * Finds the pages that fit a search, best first. Each word is looked up alone and with its neighbour; Pagefind tells where
 * it stands, and `scorePages` puts the pages in order.
 *
 * @param subjects the words of what our pages are called. Asked for only when little was found.
 */
export async function findPages(
  pagefind: Pick<Pagefind, 'search'>,
  { words, query, phrase }: Pick<SearchPlan, 'words' | 'query' | 'phrase'>,
  corpus: Corpus,
  subjects: () => Promise<readonly string[]>,
  weights: Weights = ours,
): Promise<Found> {
  const looked = words.slice(0, mostWords);
  const seen = await Promise.all(looked.map((word) => lookUp(pagefind, word)));
  const isUnknown = (place: number) => seen[place]?.length === 0;
  const pairs = await Promise.all(
    looked.slice(1).map(async (word, place) => {
      if (isUnknown(place) || isUnknown(place + 1)) return { place, sightings: [] };
      const { results } = await pagefind.search(`"${looked[place] ?? ''} ${word}"`);
      return { place, sightings: results.map(sighting) };
    }),
  );
  const asked = { meaning: asksMeaning(query), voice: voiceOf(plainWords(query)) };
  const all = scorePages({ words: seen, pairs }, corpus, asked, weights);
  const side = phrase === undefined ? undefined : await pagefind.search(`"${phrase}"`);
  const scored = side ? all.filter(({ id }) => side.results.some((hit) => hit.id === id)) : all;
  const unknown = looked.filter((_, place) => isUnknown(place));
  const [best] = scored;
  if (best === undefined) return { pages: [], unknown };
  const enough =
    best.score >= weights.enough.score ||
    (unknown.length === 0 && best.coverage >= weights.enough.coverage) ||
    (await subjects()).some((subject) => looked.includes(subject));
  const least = best.score * weights.tail;
  return { pages: enough ? scored.filter(({ score }) => score >= least) : [], unknown };
}

/**
 * Where a word stands. Pagefind finds every longer word too, "care" for "car": so only pages that have the word itself,
 * in any of its forms, count, unless none has: then it may be half typed.
 */
async function lookUp(pagefind: Pick<Pagefind, 'search'>, word: string): Promise<readonly Sighting[]> {
  const whole = await pagefind.search(`"${word}"`);
  const begun = await pagefind.search(word);
  const exact = new Set(whole.results.map(({ id }) => id));
  const hits =
    exact.size > 0
      ? begun.results.filter(({ id }) => exact.has(id))
      : (await isShorterWord(pagefind, word, begun.results.length))
        ? []
        : begun.results;
  return hits.map(sighting);
}

/**
 * true if what was found for a word was found for a shorter one that it begins with: Pagefind finds "in" for "inmss".
 * A word that begins like some longer ones finds more than any shorter word does alone.
 */
async function isShorterWord(pagefind: Pick<Pagefind, 'search'>, word: string, found: number): Promise<boolean> {
  for (let length = word.length - 1; length > 0 && found > 0; length -= 1) {
    const { results } = await pagefind.search(`"${word.slice(0, length)}"`);
    if (results.length > 0) return results.length === found;
  }
  return false;
}

function sighting({ id, score, matchedMetaFields = [] }: PagefindHit): Sighting {
  return { id, body: score, fields: matchedMetaFields.filter(isField) };
}

function isField(name: string): name is Field {
  return Object.hasOwn(ours.fields, name);
}
