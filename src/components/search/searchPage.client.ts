import { didYouMean, knownPart } from '../../domain/search/didYouMean.ts';
import { holdsWord } from '../../domain/search/holdsWord.ts';
import { indexFolder, wordListAddress } from '../../domain/search/indexFolder.ts';
import {
  pagefindFilters,
  rankingOptions,
  type Pagefind,
  type PagefindHit,
  type PagefindPage,
} from '../../domain/search/pagefindAnswer.ts';
import { rank } from '../../domain/search/rank.ts';
import { countSentence, resultsTitle, type ResultFacts } from '../../domain/search/resultWords.ts';
import {
  addressOf,
  chosen,
  filtersFrom,
  isEmpty,
  readState,
  withQuery,
  without,
  withoutFilters,
  type SearchState,
} from '../../domain/search/searchState.ts';
import { wordsOf } from '../../domain/search/wordsOf.ts';
import { hitItem } from './hitItem.client.ts';

/** Results shown at first, and with each "Show more". Each costs a small download. */
const pageSize = 20;
/** Words looked up one by one, to see which are unknown. Each may cost a download. */
const mostLookedUp = 8;
/** After this long a family should be sent to the links instead. */
const patience = 20_000;

const searchForm = find('main form[role="search"]', HTMLFormElement);
const field = find('main input[type="search"]', HTMLInputElement);
const filters = find('details.filters', HTMLDetailsElement);
const filterForm = find('details.filters form', HTMLFormElement);
const results = find('#results', HTMLElement);
const status = find('#results [role="status"]', HTMLElement);

const boxes = [...filterForm.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
const known = filtersFrom((name) =>
  boxes.filter((box) => box.name === name).map((box) => box.value),
);
const state = readState(location.search, known);

showState();
if (isEmpty(state)) {
  // Whoever goes to the field will search: fetch the index while they type.
  field.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
} else {
  void Promise.race([run(), failAfter(patience)]).catch(() => {
    status.textContent = 'Search is not working just now. Please use the links below.';
  });
}

/** Puts what the address says into both forms, so that neither forgets the other. */
function showState(): void {
  field.value = state.query;
  find('details.filters input[name="q"]', HTMLInputElement).value = state.query;
  for (const box of boxes)
    box.checked = chosen(state).some(({ name, value }) => name === box.name && value === box.value);
  for (const { name, value } of chosen(state)) {
    const kept = Object.assign(document.createElement('input'), { type: 'hidden', name, value });
    searchForm.append(kept);
  }
  filters.hidden = false;
  find('#results-and-filters', HTMLElement).classList.add('sift');
}

async function run(): Promise<void> {
  const pagefind = await load();
  const unknown = await unknownWords(pagefind);
  const query = knownPart(state.query, unknown);
  const nothingLeft = state.query !== '' && wordsOf(query).length === 0;
  const found = nothingLeft
    ? []
    : (
        await pagefind.search(query === '' ? null : query, {
          filters: pagefindFilters(state.filters),
        })
      ).results;
  const facts: ResultFacts = {
    count: found.length,
    query: state.query,
    narrowedTo: chosen(state).map(({ name, value }) => labelOf(name, value) ?? value),
    unknown,
  };
  const first = await pagesOf(found.slice(0, pageSize));
  document.title = resultsTitle(facts, document.title);
  status.textContent = countSentence(facts);
  showChips();
  showHits(first, found.slice(pageSize));
  if (unknown.length > 0) await suggest(unknown);
}

/** The words of the search that no page has, not even as the start of a word. Pagefind passes over them in silence. */
async function unknownWords(pagefind: Pagefind): Promise<string[]> {
  const words = wordsOf(state.query).slice(0, mostLookedUp);
  const known = await Promise.all(words.map((word) => isKnown(pagefind, word)));
  return words.filter((_, index) => !known[index]);
}

async function isKnown(pagefind: Pagefind, word: string): Promise<boolean> {
  // In quotes: this word, in any of its forms, and no shorter one.
  if ((await pagefind.search(`"${word}"`)).results.length > 0) return true;
  const [first] = (await pagefind.search(word)).results;
  return first !== undefined && holdsWord(await first.data(), word);
}

/** Chosen filters, each a link to the same search without it. */
function showChips(): void {
  if (chosen(state).length === 0) return;
  const chips = Object.assign(document.createElement('ul'), { className: 'chips' });
  for (const { name, value } of chosen(state))
    chips.append(chip(`Remove ${labelOf(name, value) ?? value}`, without(state, name, value)));
  chips.append(chip('Clear all', withoutFilters(state)));
  results.append(chips);
}

function chip(text: string, to: SearchState): HTMLLIElement {
  const item = document.createElement('li');
  item.append(link(text, to));
  return item;
}

function showHits(pages: readonly PagefindPage[], rest: readonly PagefindHit[]): void {
  if (pages.length === 0) return;
  const heading = Object.assign(document.createElement('h2'), {
    className: 'vh',
    textContent: 'Results',
  });
  const list = Object.assign(document.createElement('ol'), { className: 'hits' });
  list.append(...itemsOf(pages));
  results.append(heading, list);
  let left = rest;
  if (left.length === 0) return;
  const more = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'btn quiet',
    textContent: 'Show more results',
  });
  more.addEventListener('click', () => {
    const next = left.slice(0, pageSize);
    left = left.slice(pageSize);
    if (left.length === 0) more.remove();
    void pagesOf(next).then((found) => {
      const items = itemsOf(found);
      list.append(...items);
      // The button may be gone, and whoever pressed it wants to read on from here.
      items[0]?.querySelector('a')?.focus();
    });
  });
  results.append(more);
}

/** Fetches what is shown of each result, and puts the batch in our order. */
async function pagesOf(hits: readonly PagefindHit[]): Promise<PagefindPage[]> {
  const pages = await Promise.all(
    hits.map(async ({ score, data }) => ({ score, page: await data() })),
  );
  return rank(pages, state.query, ({ page }) => page.filters['type']?.[0]).map(({ page }) => page);
}

function itemsOf(pages: readonly PagefindPage[]): HTMLLIElement[] {
  return pages.map((page) => hitItem(page, labelOf)).filter((item) => item !== undefined);
}

/** "Did you mean …?" as a link, right under the count. */
async function suggest(unknown: readonly string[]): Promise<void> {
  const words = (await (await fetch(wordListAddress)).json()) as string[];
  const meant = didYouMean(state.query, unknown, words);
  if (meant === undefined) return;
  const line = document.createElement('p');
  line.append('Did you mean ', link(meant, withQuery(state, meant)), '?');
  status.after(line);
}

function link(text: string, to: SearchState): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { textContent: text, href: addressOf(to) });
}

function labelOf(name: string, value: string): string | undefined {
  return boxes
    .find((box) => box.name === name && box.value === value)
    ?.parentElement?.textContent.trim();
}

let loading: Promise<Pagefind> | undefined;

/** Fetches Pagefind, once. Its files are written after the site is built, so the bundler must leave the address alone. */
function load(): Promise<Pagefind> {
  loading ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ `${indexFolder}pagefind.js`)) as Pagefind;
    await pagefind.options(rankingOptions);
    await pagefind.init();
    return pagefind;
  })();
  return loading;
}

function failAfter(milliseconds: number): Promise<never> {
  return new Promise((_, reject) =>
    setTimeout(() => {
      reject(new Error('Search took too long.'));
    }, milliseconds),
  );
}

/**
 * An element of the page, which search.astro puts there.
 *
 * @throws if it is not there: the page and this script have parted
 */
function find<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The search page has no ${selector}.`);
  return element;
}
