import { didYouMean, type SpellingWords } from '../../domain/search/didYouMean.ts';
import { wordListAddress } from '../../domain/search/indexFolder.ts';
import { planSearch, type DistrictLink } from '../../domain/search/planSearch.ts';
import { resultSentence, resultsTitle, someWords, type ResultFacts } from '../../domain/search/resultWords.ts';
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
import { load, lookFor, type Found } from './engine.client.ts';
import { hitList } from './hitList.client.ts';
import { keepPlace } from './keepPlace.client.ts';
import { make } from '../make.client.ts';

/** After this long a family should be sent to the links instead. */
const patience = 20_000;

const searchForm = find('main form[role="search"]', HTMLFormElement);
const field = find('main input[type="search"]', HTMLInputElement);
const filters = find('details.filters', HTMLDetailsElement);
const filterForm = find('details.filters form', HTMLFormElement);
const results = find('#results', HTMLElement);
const status = find('#results [role="status"]', HTMLElement);

const boxes = [...filterForm.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
const known = filtersFrom((name) => boxes.filter((box) => box.name === name).map((box) => box.value));
const districts = JSON.parse(results.dataset['districts'] ?? '[]') as DistrictLink[];
const state = readState(location.search, known);
const plan = planSearch(state.query, districts);
history.scrollRestoration = 'manual';
const place = keepPlace();

showState();
if (isEmpty(state)) {
  place.goBack();
  // Whoever goes to the field will search: fetch the index while they type.
  field.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
} else {
  void Promise.race([run(), failAfter(patience)]).catch(() => {
    status.textContent = 'Search is not working just now. Please use the links below.';
  });
}

/** Puts what the address says into both forms, so that neither forgets the other, and shows what needs no search. */
function showState(): void {
  field.value = state.query;
  find('details.filters input[name="q"]', HTMLInputElement).value = state.query;
  for (const box of boxes)
    box.checked = chosen(state).some(({ name, value }) => name === box.name && value === box.value);
  for (const { name, value } of chosen(state)) searchForm.append(make('input', { type: 'hidden', name, value }));
  filters.hidden = false;
  find('#needs-script', HTMLElement).hidden = true;
  find('#results-and-filters', HTMLElement).classList.add('sift');
  // Before anything is fetched, and even if search fails.
  find('#urgent-first', HTMLElement).hidden = !plan.danger;
}

async function run(): Promise<void> {
  const found = await lookFor(state.query === '' ? undefined : plan, state.filters);
  // No guess is worth a failed search.
  const meant = await spelling(found).catch(() => undefined);
  const facts: ResultFacts = {
    count: found.all.length,
    partial: found.some.length,
    query: state.query,
    narrowedTo: chosen(state).map(({ name, value }) => labelOf(name, value) ?? value),
    unknown: found.unknown,
    leftOut: plan.everywhere ? plan.districts.map(({ label }) => label) : [],
    danger: plan.danger,
    guessed: meant !== undefined,
  };
  const lists = await listsOf(found);
  document.title = resultsTitle(facts, document.title);
  // All at once: a status that changes twice is read out twice.
  status.replaceChildren(
    resultSentence(facts),
    ...(meant === undefined ? [] : [' Did you mean ', link(meant, withQuery(state, meant)), '?']),
  );
  for (const { label, href } of plan.districts)
    results.append(make('p', {}, make('a', { href }, `Who to contact in ${label}`)));
  showChips();
  results.append(...lists);
  place.goBack();
}

/** Another spelling, if a word is unknown and the other spelling finds something. Nobody in danger is corrected. */
async function spelling({ unknown }: Found): Promise<string | undefined> {
  if (unknown.length === 0 || plan.danger) return undefined;
  const words = (await (await fetch(wordListAddress)).json()) as SpellingWords;
  const meant = didYouMean(state.query, unknown, words);
  if (meant === undefined) return undefined;
  const { all } = await lookFor(planSearch(meant, districts), state.filters);
  return all.length > 0 ? meant : undefined;
}

/** What has all the words, and under it what has some of them. Only the longer list can have more to show. */
async function listsOf({ all, some }: Found): Promise<HTMLElement[]> {
  const common = {
    query: state.query,
    shownBefore: place.before?.shown ?? 0,
    labelOf,
    onMore: place.shownIs,
  };
  return [
    ...(await hitList(all, { ...common, heading: 'Results', headingShown: false })),
    ...(await hitList(some, { ...common, heading: someWords, headingShown: true })),
  ];
}

/** Chosen filters, each a link to the same search without it. */
function showChips(): void {
  if (chosen(state).length === 0) return;
  const chips = chosen(state).map(({ name, value }) =>
    link(`Remove ${labelOf(name, value) ?? value}`, without(state, name, value)),
  );
  const all = [...chips, link('Clear all', withoutFilters(state))];
  results.append(make('ul', { className: 'chips' }, ...all.map((chip) => make('li', {}, chip))));
}

function link(text: string, to: SearchState): HTMLAnchorElement {
  return make('a', { href: addressOf(to, location.pathname) }, text);
}

function labelOf(name: string, value: string): string | undefined {
  return boxes.find((box) => box.name === name && box.value === value)?.parentElement?.textContent.trim();
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
