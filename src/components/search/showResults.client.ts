import type { FacetTable } from '#domain/search/facetTable.ts';
import { findPages, type Found } from '#domain/search/findPages.ts';
import type { KnownBefore } from '#domain/search/knownBefore.ts';
import { countWith, lastCheckedFirst, narrowFound } from '#domain/search/narrowFound.ts';
import { nearWords } from '#domain/search/nearWords.ts';
import { readPageId } from '#domain/search/pageId.ts';
import { otherSpelling, type Searched } from '#domain/search/otherSpelling.ts';
import { planSearch, type SearchPlan } from '#domain/search/planSearch.ts';
import {
  asTypedSentence,
  didNotLoad,
  resultSentence,
  resultsTitle,
  type ResultFacts,
} from '#domain/search/resultWords.ts';
import {
  asTyped,
  chosen,
  longestQuery,
  withQuery,
  withoutFilters,
  type FilterName,
} from '#domain/search/searchState.ts';
import { isWordItself, type ShownPage } from '#domain/search/shownPage.ts';
import { weights } from '#domain/search/weights.ts';
import { make } from '#components/make.client.ts';
import { meaningCard, officerCards, placeLines } from '#components/search/answerCards.client.ts';
import { chosenChips, labelOf, offeredChips, searchLink } from '#components/search/links.client.ts';
import { downloadMissed, load, loadFacets, loadPage, loadSpelling, loadWords } from '#components/search/load.client.ts';
import { resultList } from '#components/search/resultList.client.ts';
import type { SearchPageParts } from '#components/search/searchPageParts.client.ts';

/** As many near words are offered where nothing was found. */
const mostNear = 4;

/**
 * Searches for what the address says, and shows what was found.
 *
 * @throws if nothing was found and something did not load: then nobody can say that there is nothing
 */
export async function showResults(page: SearchPageParts): Promise<void> {
  const { state, districts, results, status, danger, place } = page;
  const [pagefind, before] = await load();
  const narrowed = chosen(state).length > 0 || state.sort !== 'best' || state.query === '';
  const table = narrowed ? await loadFacets() : undefined;
  const find = async (query: string): Promise<Searched> => {
    const plan = planSearch(query, { districts, ...before });
    return { plan, found: await findPages(pagefind, plan, before, loadWords) };
  };
  const typed =
    table && state.query === ''
      ? { plan: planSearch('', { districts, ...before }), found: everything(table) }
      : await find(state.query);
  // No guess is worth a failed search, and nobody in danger is corrected.
  const asked = danger || state.exact || downloadMissed() ? undefined : otherSpelling(typed, loadSpelling, find);
  const meant = await asked?.catch(() => undefined);
  const { plan, found } = meant ?? typed;
  const fitting = table ? narrowFound(found.pages, state.filters, table) : found.pages;
  const ids = (table && state.sort === 'checked' ? lastCheckedFirst(fitting, table) : fitting).map(({ id }) => id);
  const broken = downloadMissed();
  if (broken && ids.length === 0) throw new Error('Part of the search did not load.');
  const facts: ResultFacts = {
    count: ids.length,
    unfiltered: chosen(state).length > 0 ? found.pages.length : 0,
    query: state.query,
    narrowedTo: chosen(state).map(({ name, value }) => labelOf(page, name, value)),
    unknown: plan.wider.length > 0 ? [] : found.unknown,
    unsaid: found.unsaid,
    partly: plan.wider.length === 0 && found.pages.every(({ coverage }) => coverage < 0.999),
    wider: plan.wider,
    leftOut: plan.everywhere ? plan.places.map(({ name }) => name) : [],
    danger,
    corrected: meant?.plan.query,
    cut: state.query.length === longestQuery,
    broken,
  };
  const word = danger || plan.places.length > 0 ? undefined : await wordItself(plan, ids, before);
  const gap = make('span', {});
  const list = await resultList(ids, {
    edition: before.outline.edition,
    words: plan.words,
    shownBefore: place.before?.shown ?? 0,
    above: word?.url,
    labelOf: (name, value) => labelOf(page, name, value),
    sizeOf: (name) => page.known[name as FilterName].length,
    showChecked: state.sort === 'checked',
    onMore: (shown, missing) => {
      place.shownIs(shown);
      gap.textContent = missing > 0 ? ` ${didNotLoad(missing)}` : '';
    },
  });
  const officers = plan.asksForOfficer ? officerCards(plan.places) : [];
  document.title = resultsTitle(facts, document.title);
  // All at once: a status that changes twice is read out twice.
  status.replaceChildren(
    resultSentence(facts),
    gap,
    ...(meant === undefined ? [] : [' ', searchLink(asTypedSentence(state.query), asTyped(state))]),
  );
  results.append(
    ...chosenChips(page),
    ...officers,
    ...(officers.length > 0 ? [] : placeLines(plan.places, page.outside)),
    ...(word ? [meaningCard(word)] : []),
    ...list,
    ...(ids.length > 0 ? offeredChips(page, plan) : []),
    ...(ids.length === 0 ? await nothingFound(page, plan, facts) : []),
  );
  page.busy.hidden = true;
  place.goBack();
  // Nobody waits for these, and results are results without them.
  void afterwards()
    .then(() => table ?? loadFacets())
    .then((facets) => {
      showCounts(page, found.pages, facets);
    })
    .catch(() => undefined);
}

/** Once the results are on the screen. */
function afterwards(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, 200));
}

/** Every page, for whoever only chose filters: help first, as the weights of the sorts have it. */
function everything({ ids }: FacetTable): Found {
  const worth = (id: string) => weights.types[readPageId(id)?.type ?? 'page'];
  return {
    pages: [...ids].sort((a, b) => worth(b) - worth(a)).map((id) => ({ id, score: 0, coverage: 1 })),
    unknown: [],
    unsaid: [],
  };
}

/** The page of the word that was searched for, if it was one of the list. */
async function wordItself(
  { words }: SearchPlan,
  ids: readonly string[],
  { outline }: KnownBefore,
): Promise<ShownPage | undefined> {
  const candidates = ids.filter((id) => readPageId(id)?.type === 'word').slice(0, 2);
  const pages = await Promise.all(candidates.map((id) => loadPage(outline.edition, id)));
  return pages.find((page) => page !== undefined && isWordItself(page, words.join(' ')));
}

/** Never a blank page: the search without its filters, words of ours that look like those typed, and where to begin. */
async function nothingFound(
  { state, danger }: SearchPageParts,
  { words }: SearchPlan,
  { unfiltered }: ResultFacts,
): Promise<HTMLElement[]> {
  const { subjects, others } = await loadWords();
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

/** How many results each filter would leave. One that would leave none cannot be chosen. */
function showCounts({ boxes, state, known }: SearchPageParts, pages: Found['pages'], table: FacetTable): void {
  const counts = countWith(pages, state.filters, table, known);
  for (const box of boxes) {
    const count = counts[box.name as FilterName][box.value] ?? 0;
    box.nextElementSibling?.append(make('span', { className: 'count' }, ` (${count})`));
    box.disabled = count === 0 && !box.checked;
  }
}
