import type { PageType } from '#base/lists/pageTypes.ts';
import { stemOf, stemsOf } from '#domain/search/stemOf.ts';
import { plainWords } from '#domain/search/wordsOf.ts';

/** What a result shows of a page. The build writes it, so that the script of the search page need not put it in words. */
export interface ShownPage {
  readonly url: string;
  readonly type: PageType;
  readonly title: string;
  readonly summary: string;
  readonly names: readonly string[];
  /** What sort of page it is, and for whom. */
  readonly facts: readonly string[];
  /** When it was last checked, in words. */
  readonly checked?: string | undefined;
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

/** true if what a result shows of a page has one of these words, in any form. If not, nobody can tell why it is there. */
export function saysOneOf(
  { title, summary, names }: Pick<ShownPage, 'title' | 'summary' | 'names'>,
  words: readonly string[],
): boolean {
  const said = new Set(stemsOf(plainWords([title, summary, ...names].join(' '))));
  return words.some((word) => said.has(stemOf(plainWords(word))));
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
