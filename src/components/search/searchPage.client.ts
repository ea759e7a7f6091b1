import { chosen, filtersFrom, isEmpty, readState, type FilterName } from '#domain/search/searchState.ts';
import { speaksOfDanger } from '#domain/search/speaksOfDanger.ts';
import type { SearchDistrictView } from '#views/SearchView.ts';
import { make } from '#components/make.client.ts';
import { failAfter } from '#components/search/failAfter.client.ts';
import { keepPlace } from '#components/search/keepPlace.client.ts';
import { load } from '#components/search/load.client.ts';
import { showResults } from '#components/search/showResults.client.ts';
import { tryAgain } from '#components/search/tryAgain.client.ts';

/** After this long a family should be sent to the links instead. */
const patience = 45_000;

const searchForm = find('main form[role="search"]', HTMLFormElement);
const field = find('main input[type="search"]', HTMLInputElement);
const filters = find('details.filters', HTMLDetailsElement);
const filterForm = find('details.filters form', HTMLFormElement);
const results = find('#results', HTMLElement);
const status = find('#results [role="status"]', HTMLElement);
const busy = find('#busy', HTMLElement);

const boxes = [...filterForm.querySelectorAll<HTMLInputElement>('input[type="checkbox"]:not([name="sort"])')];
const known = filtersFrom((name) => boxes.filter((box) => box.name === name).map((box) => box.value));
const districts = JSON.parse(results.dataset['districts'] ?? '[]') as SearchDistrictView[];
const state = readState(location.search, known);
const urgentFirst = find('#urgent-first', HTMLElement);
const danger = speaksOfDanger(state.query, urgentFirst.dataset['danger'] ?? '999');
history.scrollRestoration = 'manual';
const place = keepPlace();

showState();
if (isEmpty(state)) {
  place.goBack();
  // Whoever goes to the field will search: fetch the index while they type.
  field.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
} else {
  busy.hidden = false;
  void Promise.race([search(), failAfter(patience)])
    .catch(() => {
      status.textContent = 'Search is not working just now. Please use the links below.';
      results.append(make('p', {}, tryAgain()));
    })
    .finally(() => {
      busy.hidden = true;
    });
}

/** Puts what the address says into both forms, so that neither forgets the other, and shows what needs no search. */
function showState(): void {
  field.value = state.query;
  find('details.filters input[name="q"]', HTMLInputElement).value = state.query;
  find('details.filters input[name="sort"]', HTMLInputElement).checked = state.sort === 'checked';
  for (const box of boxes) box.checked = state.filters[box.name as FilterName].includes(box.value);
  for (const { name, value } of chosen(state)) searchForm.append(make('input', { type: 'hidden', name, value }));
  // Whoever searched knows the page: the results come sooner without its heading, which is still heard.
  if (!isEmpty(state))
    for (const said of [find('main h1', HTMLHeadingElement), find('main form[role="search"] label', HTMLLabelElement)])
      said.classList.add('vh');
  if (state.sort !== 'best') searchForm.append(make('input', { type: 'hidden', name: 'sort', value: state.sort }));
  filters.hidden = false;
  find('#needs-script', HTMLElement).hidden = true;
  find('#results-and-filters', HTMLElement).classList.add('sift');
  // Before anything is fetched, and even if search fails.
  urgentFirst.hidden = !danger;
}

async function search(): Promise<void> {
  const outside = results.dataset['outside'] ?? '';
  await showResults({ state, known, boxes, districts, results, outside, status, busy, danger, place });
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
