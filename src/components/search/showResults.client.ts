import { findAnswers, type Found } from '#domain/search/answers/findAnswers.ts';
import type { FacetTable } from '#domain/search/facetTable.ts';
import type { KnownBefore } from '#domain/search/knownBefore.ts';
import { lastCheckedFirst, narrowFound } from '#domain/search/narrowFound.ts';
import { idsOf, readPageId } from '#domain/search/pageId.ts';
import { otherSpelling, type Searched } from '#domain/search/otherSpelling.ts';
import { planSearch, type SearchPlan } from '#domain/search/planSearch.ts';
import {
  asTypedSentence,
  didNotLoad,
  resultSentence,
  resultsTitle,
  type ResultFacts,
} from '#domain/search/resultWords.ts';
import { asTyped, chosen, longestQuery } from '#domain/search/searchState.ts';
import { isWordItself, type ShownPage } from '#domain/search/shownPage.ts';
import { make } from '#components/make.client.ts';
import { meaningCard, officerCards, placeLines } from '#components/search/answerCards.client.ts';
import { hitItem } from '#components/search/hitItem.client.ts';
import { chosenChips, labelOf, offeredChips, searchLink } from '#components/search/links.client.ts';
import { load, loadFacets, loadPage, loadPiece, loadSpelling } from '#components/search/load.client.ts';
import { nothingFound } from '#components/search/nothingFound.client.ts';
import { onlyPages } from '#components/search/onlyPages.client.ts';
import { atOnce, resultList } from '#components/search/resultList.client.ts';
import { showCounts } from '#components/search/showCounts.client.ts';
import type { SearchPageParts } from '#components/search/searchPageParts.client.ts';
import { showMore } from '#components/search/showMore.client.ts';

type Page = Found['pages'][number];

/**
 * Shows what was found for what the address says: the answers of our own index, and below them what Pagefind finds.
 *
 * @throws if neither of the two loads: then nobody can say that there is nothing
 */
export async function showResults(page: SearchPageParts): Promise<void> {
  await showAnswers(page).catch(() => onlyPages(page));
}

async function showAnswers(page: SearchPageParts): Promise<void> {
  const { state, districts, results, status, danger, place } = page;
  const before = await load();
  const best = state.sort === 'best' && state.query !== '';
  const table = chosen(state).length > 0 || !best ? await loadFacets() : undefined;
  const find = async (query: string): Promise<Searched> => {
    const plan = planSearch(query, { districts, ...before });
    return { plan, found: await findAnswers(plan, before, (piece) => loadPiece(before.edition, piece)) };
  };
  const typed =
    table && state.query === ''
      ? { plan: planSearch('', { districts, ...before }), found: everything(table, before) }
      : await find(state.query);
  // No guess is worth a failed search, and nobody in danger is corrected.
  const asked = danger || state.exact ? undefined : otherSpelling(typed, loadSpelling, find);
  const meant = await asked?.catch(() => undefined);
  const { plan, found } = meant ?? typed;
  const fitting = table ? narrowFound(found.pages, state.filters, table) : found.pages;
  const pages = table && state.sort === 'checked' ? lastCheckedFirst(fitting, table) : fitting;
  const answers = best ? pages.slice(0, atOnce) : pages;
  const facts: ResultFacts = {
    count: answers.length,
    best: best && pages.length > atOnce,
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
  };
  const word = danger || plan.places.length > 0 ? undefined : await wordItself(plan, answers, before);
  const gap = make('span', {});
  const items = new Map<number, HTMLLIElement>();
  const listOf = (list: readonly Page[], onMore: (shown: number, missing: number) => void) =>
    resultList(list, {
      heading: make('h2', { className: 'vh' }, 'Results'),
      button: 'Show more results',
      shownBefore: place.before?.shown ?? 0,
      itemOf: async ({ number }) => {
        const shown = await loadPage(before.edition, number);
        if (shown === undefined) return undefined;
        if (shown.url === word?.url) return [];
        const item = hitItem(shown, {
          words: plan.words,
          showChecked: state.sort === 'checked',
        });
        if (item) items.set(number, item);
        return item ? [item] : [];
      },
      onMore,
    });
  const list = await listOf(answers, (shown, missing) => {
    if (!best) place.shownIs(shown);
    gap.textContent = missing > 0 ? ` ${didNotLoad(missing)}` : '';
  });
  const officers = plan.asksForOfficer ? officerCards(plan.places) : [];
  document.title = resultsTitle(facts, document.title);
  const count = make('span', {});
  // Seen beside the rest, and not read out: a status that changes twice is read out twice.
  count.setAttribute('aria-live', 'off');
  status.replaceChildren(
    resultSentence(facts),
    gap,
    count,
    ...(meant === undefined ? [] : [' ', searchLink(asTypedSentence(state.query), asTyped(state))]),
  );
  results.append(
    ...chosenChips(page),
    ...officers,
    ...(officers.length > 0 ? [] : placeLines(plan.places, page.outside)),
    ...(word ? [meaningCard(word)] : []),
    ...list,
    ...(answers.length > 0 ? offeredChips(page, plan) : []),
    ...(answers.length === 0 ? await nothingFound(page, plan, facts) : []),
  );
  page.busy.hidden = true;
  const more =
    best && answers.length > 0
      ? showMore(page, {
          text: wordsForPagefind(plan, found),
          ids: idsOf(before.sorts.split(' ')),
          table,
          above: answers.map(({ number }) => number),
          items,
          count,
          rest: () => listOf(pages.slice(atOnce), place.shownIs),
        })
      : // Nobody waits for the counts, and results are results without them.
        new Promise<undefined>((resolve) => {
          setTimeout(resolve, 200);
        });
  if (!best || answers.length === 0) place.goBack();
  void more
    .then(async (shown) => {
      if (shown) place.goBack();
      showCounts(page, found.pages, table ?? (await loadFacets()), shown);
    })
    .catch(() => undefined);
}

/** What Pagefind is to look for: the words that stand on pages, or what was put in quotes. */
function wordsForPagefind({ words, phrase }: SearchPlan, { unknown, unsaid }: Found): string {
  if (phrase !== undefined) return `"${phrase}"`;
  return words.filter((word) => !unknown.includes(word) && !unsaid.includes(word)).join(' ');
}

/** Every page, for whoever only chose filters: help first, as the weights of the sorts have it. */
function everything({ ids }: FacetTable, { weights }: KnownBefore): Found {
  const worth = (id: string) => weights.types[readPageId(id)?.type ?? 'page'];
  const pages = ids.map((id, number) => ({ id, number, score: 0, coverage: 1 }));
  return { pages: pages.sort((a, b) => worth(b.id) - worth(a.id)), unknown: [], unsaid: [] };
}

/** The page of the word that was searched for, if it was one of the list. */
async function wordItself(
  { words }: SearchPlan,
  list: readonly Page[],
  { edition }: KnownBefore,
): Promise<ShownPage | undefined> {
  const candidates = list.filter(({ id }) => readPageId(id)?.type === 'word').slice(0, 2);
  const pages = await Promise.all(candidates.map(({ number }) => loadPage(edition, number)));
  return pages.find((page) => page !== undefined && isWordItself(page, words.join(' ')));
}
