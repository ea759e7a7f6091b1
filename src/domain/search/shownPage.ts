import type { PageFacts } from '#domain/search/pageFacts.ts';
import { plainWords } from '#domain/search/wordsOf.ts';

/** What a result shows of a page. The build writes it in a file of its own. */
export interface ShownPage extends PageFacts {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly names: readonly string[];
}

/**
 * true if somebody searched for a word by one of its names, and this is the page that says what it means.
 *
 * @param words the words of the search, as `plainWords` writes them, without those that ask what it means
 * @example isWordItself({ type: 'word', title: 'What “SENCO” means', names: [], … }, 'senco') // => true
 */
export function isWordItself(
  { type, title, names }: Pick<ShownPage, 'type' | 'title' | 'names'>,
  words: string,
): boolean {
  if (type !== 'word' || words === '') return false;
  const term = /“(.+)”/.exec(title)?.[1] ?? title;
  return [term, ...names].some((name) => plainWords(name) === words);
}

/** The names of a page, those that hold a word of the search first: "Also called SLT". */
export function namesFor(
  { names }: Pick<ShownPage, 'names'>,
  words: readonly string[],
): { name: string; matched: boolean }[] {
  return names
    .map((name) => ({
      name,
      matched: plainWords(name)
        .split(' ')
        .some((word) => words.includes(word)),
    }))
    .sort((a, b) => Number(b.matched) - Number(a.matched));
}
