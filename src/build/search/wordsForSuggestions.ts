import { isFiller } from '../../domain/search/fillerWords.ts';
import type { SpellingWords } from '../../domain/search/didYouMean.ts';
import type { Topic } from '../../domain/search/vocabulary.ts';
import { plainWords } from '../../domain/search/wordsOf.ts';
import { factOf } from './findablePage.ts';

/**
 * The words that our pages are called by, and those that a mistyped word may be meant to be: these, and the words of what
 * people say. Misspellings are none of them: nobody should be sent to those.
 *
 * @param heads what each page tells search of itself
 */
export function wordsForSuggestions(
  heads: readonly string[],
  topics: readonly Pick<Topic, 'right'>[],
): Omit<SpellingWords, 'rightAsTyped'> {
  const names = heads.flatMap((head) => [factOf(head, 'title'), factOf(head, 'names')]);
  const subjects = distinctWords(names).filter((word) => !isFiller(word));
  const said = distinctWords([...names, ...topics.flatMap(({ right }) => right)]);
  return { subjects, ours: said.filter((word) => /^\p{L}{4,}$/u.test(word)) };
}

function distinctWords(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => plainWords(text).split(' ')))].filter((word) => word !== '').sort();
}
