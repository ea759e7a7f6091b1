import { anyOf, few } from '../../domain/search/anyOf.ts';
import { holdsWord } from '../../domain/search/holdsWord.ts';
import { indexFolder } from '../../domain/search/indexFolder.ts';
import {
  pagefindFilters,
  rankingOptions,
  type Pagefind,
  type PagefindHit,
} from '../../domain/search/pagefindAnswer.ts';
import type { SearchPlan } from '../../domain/search/planSearch.ts';
import type { Filters } from '../../domain/search/searchState.ts';

/** Words looked up one by one, to see which are unknown. Each may cost a download. */
const mostLookedUp = 8;

/** What was found, before any page of it is fetched. */
export interface Found {
  /** Pages with all the words, and if these are few, pages with some of them. */
  readonly all: readonly PagefindHit[];
  readonly some: readonly PagefindHit[];
  /** Words that no page has, not even as the start of a word. */
  readonly unknown: readonly string[];
}

/** Looks for what was planned. No plan at all finds everything that the filters leave. */
export async function lookFor(plan: SearchPlan | undefined, filters: Filters): Promise<Found> {
  const pagefind = await load();
  const options = { filters: pagefindFilters(filters) };
  const search = async (query: string | null) => (await pagefind.search(query, options)).results;
  if (!plan) return { all: await search(null), some: [], unknown: [] };
  const words = plan.words.slice(0, mostLookedUp);
  const isThere = await Promise.all(words.map((word) => isKnown(pagefind, word)));
  const unknown = words.filter((_, index) => !isThere[index]);
  // What is left of a cry for help is no search: "my child" of "my child is being hurt" is on every page.
  const known = plan.danger && unknown.length > 0 ? [] : plan.words.filter((word) => !unknown.includes(word));
  if (known.length === 0) return { all: [], some: [], unknown };
  const phrase = unknown.length === 0 ? plan.phrase : undefined;
  const all = await search(phrase ?? known.join(' '));
  if (all.length >= few || known.length < 2 || plan.danger) return { all, some: [], unknown };
  const answers = await Promise.all(known.slice(0, mostLookedUp).map(search));
  return { all, some: anyOf(answers, all), unknown };
}

/** Pagefind passes over unknown words in silence, and finds a shorter word instead: for "autsim" every page that has "a". */
async function isKnown(pagefind: Pagefind, word: string): Promise<boolean> {
  // In quotes: this word, in any of its forms, and no shorter one.
  if ((await pagefind.search(`"${word}"`)).results.length > 0) return true;
  const [first] = (await pagefind.search(word)).results;
  return first !== undefined && holdsWord(await first.data(), word);
}

let loading: Promise<Pagefind> | undefined;

/** Fetches Pagefind, once. Its files are written after the site is built, so the bundler must leave the address alone. */
export function load(): Promise<Pagefind> {
  loading ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ `${indexFolder}pagefind.js`)) as Pagefind;
    await pagefind.options(rankingOptions);
    await pagefind.init();
    return pagefind;
  })();
  return loading;
}
