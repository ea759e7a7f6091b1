import { asksMeaning } from '#domain/search/asksMeaning.ts';
import type { SpellingWords } from '#domain/search/didYouMean.ts';
import { readTopicId } from '#domain/search/pageId.ts';
import type { Pagefind, PagefindHit } from '#domain/search/pagefindAnswer.ts';
import type { SearchPlan } from '#domain/search/planSearch.ts';
import { scorePages, type Corpus, type Field, type Scored, type Sighting } from '#domain/search/scorePages.ts';
import { voiceOf } from '#domain/search/voiceOf.ts';
import { plainWords } from '#domain/search/wordsOf.ts';
import { weights as ours, type Weights } from '#domain/search/weights.ts';

/** Words of ours that tell whether little is enough, and whether a word is half typed. */
type OurWords = Pick<SpellingWords, 'subjects' | 'others'>;

/** More words than this say no more. */
const mostWords = 8;

export interface Found {
  /** Best first. Those that hardly fit are left out. */
  readonly pages: readonly Scored[];
  /** Words of the search that stand on none of our pages, and that nobody says. */
  readonly unknown: readonly string[];
  /** Words that people say, and that no page has: what is found is what people mean by them. */
  readonly unsaid: readonly string[];
}

/**
 * Finds the pages that fit a search, best first. Each word is looked up alone and with its neighbour; Pagefind tells where
 * it stands, and `scorePages` puts the pages in order.
 *
 * @param words our own words. Asked for only when a word is not found, or little is.
 */
export async function findPages(
  pagefind: Pick<Pagefind, 'search' | 'preload'>,
  { words: typed, query, phrase, age }: Pick<SearchPlan, 'words' | 'query' | 'phrase' | 'age'>,
  corpus: Corpus,
  words: () => Promise<OurWords>,
  weights: Weights = ours,
): Promise<Found> {
  const looked = typed.slice(0, mostWords);
  // Pagefind finds more words by their beginnings once it has more pieces of its index: all of them first, so that the
  // order of the answers never hangs on which piece came first.
  await pagefind.preload([...looked, phrase ?? ''].join(' '));
  const seen = await Promise.all(looked.map((word) => lookUp(pagefind, word, words)));
  const isUnknown = (place: number) => seen[place]?.length === 0;
  const pairs = await Promise.all(
    looked.slice(1).map(async (word, place) => {
      if (isUnknown(place) || isUnknown(place + 1)) return { place, sightings: [] };
      const { results } = await pagefind.search(`"${looked[place] ?? ''} ${word}"`);
      return { place, sightings: results.map(sighting) };
    }),
  );
  const asked = { meaning: asksMeaning(query), voice: voiceOf(plainWords(query), age?.id) };
  const all = scorePages({ words: seen, pairs }, corpus, asked, weights);
  const side = phrase === undefined ? undefined : await pagefind.search(`"${phrase}"`);
  const scored = side ? all.filter(({ id }) => side.results.some((hit) => hit.id === id)) : all;
  const unknown = looked.filter((_, place) => isUnknown(place));
  const unsaid = looked.filter((_, place) => isUnsaid(seen[place] ?? []));
  const [best] = scored;
  if (best === undefined) return { pages: [], unknown, unsaid };
  const enough =
    best.score >= weights.enough.score ||
    (unknown.length === 0 && best.coverage >= weights.enough.coverage) ||
    (await words()).subjects.some((subject) => looked.includes(subject));
  const least = best.score * weights.tail;
  return { pages: enough ? scored.filter(({ score }) => score >= least) : [], unknown, unsaid };
}

/** true if only topics have a word: no page says it, not even as a common mistake. */
function isUnsaid(sightings: readonly Sighting[]): boolean {
  return sightings.length > 0 && sightings.every(({ id }) => readTopicId(id) !== undefined);
}

/**
 * Where a word stands. Pagefind finds every longer word too, "care" for "car": so only pages that have the word itself,
 * in any of its forms, count, unless none has: then it may be half typed. If it begins no word of ours either, Pagefind
 * has found a shorter one, "in" for "inmss", and that is not what was meant.
 */
async function lookUp(
  pagefind: Pick<Pagefind, 'search'>,
  word: string,
  words: () => Promise<OurWords>,
): Promise<readonly Sighting[]> {
  const [whole, begun] = await Promise.all([pagefind.search(`"${word}"`), pagefind.search(word)]);
  const exact = new Set(whole.results.map(({ id }) => id));
  if (exact.size > 0) return begun.results.filter(({ id }) => exact.has(id)).map(sighting);
  if (begun.results.length === 0 || !(await isBegun(word, words))) return [];
  return begun.results.map(sighting);
}

/** true if a word of ours begins like this one. */
async function isBegun(word: string, words: () => Promise<OurWords>): Promise<boolean> {
  const { subjects, others } = await words();
  return [...subjects, ...others].some((own) => own.startsWith(word));
}

function sighting({ id, score, matchedMetaFields = [] }: PagefindHit): Sighting {
  return { id, body: score, fields: matchedMetaFields.filter(isField) };
}

function isField(name: string): name is Field {
  return Object.hasOwn(ours.fields, name);
}
