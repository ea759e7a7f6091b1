import { nearWords } from '#domain/search/nearWords.ts';
import type { SearchPlan } from '#domain/search/planSearch.ts';
import type { ResultFacts } from '#domain/search/resultWords.ts';
import { withQuery, withoutFilters } from '#domain/search/searchState.ts';
import { make } from '#components/make.client.ts';
import { searchLink } from '#components/search/links.client.ts';
import { loadSpelling } from '#components/search/load.client.ts';
import type { SearchPageParts } from '#components/search/searchPageParts.client.ts';

/** As many near words are offered where nothing was found. */
const mostNear = 4;

/** Never a blank page: the search without its filters, words of ours that look like those typed, and where to begin. */
export async function nothingFound(
  { state, danger }: SearchPageParts,
  { words }: SearchPlan,
  { unfiltered }: ResultFacts,
): Promise<HTMLElement[]> {
  const { subjects, others } = await loadSpelling().catch(() => ({ subjects: [], others: [] }));
  const ours = [...subjects, ...others];
  const wide = withoutFilters(state);
  const near = danger || unfiltered > 0 ? [] : words.flatMap((word) => nearWords(word, ours, mostNear));
  const begin = [...document.querySelectorAll<HTMLAnchorElement>('#start-again a')];
  const links = [
    ...(unfiltered > 0 ? [searchLink(`All ${unfiltered} results without the filters`, wide)] : []),
    ...[...new Set(near)].slice(0, mostNear).map((word) => searchLink(`Search for “${word}”`, withQuery(wide, word))),
    ...begin.map(({ href, textContent }) => make('a', { href }, textContent)),
  ];
  return [
    make('h2', {}, 'Try one of these'),
    make('ul', { className: 'also' }, ...links.map((link) => make('li', {}, link))),
  ];
}
