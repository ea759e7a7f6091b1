import { narrowFound } from '#domain/search/narrowFound.ts';
import { onlyPart, pagesSentence } from '#domain/search/resultWords.ts';
import { chosen } from '#domain/search/searchState.ts';
import { wordsOf } from '#domain/search/wordsOf.ts';
import { loadFacets } from '#components/search/load.client.ts';
import { pagesWithWords } from '#components/search/pagefind.client.ts';
import type { SearchPageParts } from '#components/search/searchPageParts.client.ts';
import { listOfPages } from '#components/search/showMore.client.ts';
import { tryAgain } from '#components/search/tryAgain.client.ts';

/**
 * What Pagefind finds, alone: for when our own index does not load.
 *
 * @throws if it finds nothing, or does not load either: then nobody can say that there is nothing
 */
export async function onlyPages(page: SearchPageParts): Promise<void> {
  const { state, results, status } = page;
  const words = wordsOf(state.query);
  // Which words say nothing is not known here: those that do are seldom short.
  const long = words.filter(({ length }) => length > 4);
  const found = await pagesWithWords((long.length > 0 ? long : words).join(' '));
  const table = chosen(state).length > 0 ? await loadFacets() : undefined;
  const numbers = table
    ? narrowFound(
        [...found.numbers].map((number) => ({ number, id: table.ids[number] ?? '' })),
        state.filters,
        table,
      ).map(({ number }) => number)
    : [...found.numbers];
  const list = await listOfPages(page, await found.ordered(numbers), table?.ids ?? []);
  if (list.length === 0) throw new Error();
  status.replaceChildren(`${onlyPart} ${pagesSentence(numbers.length, state.query)} `, tryAgain());
  results.append(...list);
}
