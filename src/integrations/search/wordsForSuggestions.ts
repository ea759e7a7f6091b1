import { fillerWords } from '#domain/search/fillerWords.ts';
import { shortest, type SpellingWords } from '#domain/search/didYouMean.ts';
import type { Topic } from '#domain/search/vocabulary.ts';
import { plainWords } from '#domain/search/wordsOf.ts';
import type { ShownPage } from '#domain/search/shownPage.ts';

/** A word of what people say that stands in fewer phrases than this is no likely meaning of a mistyped one. */
const fewest = 3;

const fillers = new Set(fillerWords);

/**
 * The words that our pages are called by, and others that a mistyped or half typed word may be meant to be: those that
 * people often say. Misspellings are none of them: nobody should be sent to those.
 *
 * @param pages what results show of each page
 */
export function wordsForSuggestions(
  pages: readonly Pick<ShownPage, 'title' | 'names'>[],
  topics: readonly Pick<Topic, 'right'>[],
): Pick<SpellingWords, 'subjects' | 'others'> {
  const subjects = new Set(wordsIn(pages.flatMap(({ title, names }) => [title, ...names])));
  const said = Map.groupBy(wordsIn(topics.flatMap(({ right }) => right)), (word) => word);
  const others = [...said].filter(
    ([word, all]) => all.length >= fewest && word.length >= shortest && !subjects.has(word),
  );
  return { subjects: [...subjects].sort(), others: others.map(([word]) => word).sort() };
}

/** Each word of each text, but small ones. */
function wordsIn(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => plainWords(text).split(' '))
    .filter((word) => /\p{L}{2}/u.test(word) && !fillers.has(word));
}
