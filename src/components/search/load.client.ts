import type { FacetTable } from '../../domain/search/facetTable.ts';
import {
  facetsAddress,
  indexFolder,
  knownAddress,
  pageAddress,
  wordListAddress,
} from '../../domain/search/indexFolder.ts';
import type { KnownBefore } from '../../domain/search/knownBefore.ts';
import { rankingOptions, type Pagefind } from '../../domain/search/pagefindAnswer.ts';
import type { ShownPage } from '../../domain/search/shownPage.ts';
import type { SpellingWords } from '../../domain/search/didYouMean.ts';

let missed = false;
let spelling: Promise<SpellingWords> | undefined;
let loading: Promise<[Pagefind, KnownBefore]> | undefined;

/** Whether a download failed. Pagefind itself passes over a missing piece of its index in silence. */
export function downloadMissed(): boolean {
  return missed;
}

/** Fetches what every search needs, once: Pagefind, and what we know beside its index. */
export function load(): Promise<[Pagefind, KnownBefore]> {
  loading ??= Promise.all([loadPagefind(), json<KnownBefore>(knownAddress)]);
  return loading;
}

/** What results can be narrowed by. */
export function loadFacets(): Promise<FacetTable> {
  return json(facetsAddress);
}

/** The words of our titles and names, and of what people say. */
export function loadSpelling(): Promise<SpellingWords> {
  spelling ??= json(wordListAddress);
  return spelling;
}

/** The same, or none if they cannot be fetched: then little is taken for nothing, and no word for half typed. */
export function loadWords(): Promise<Pick<SpellingWords, 'subjects' | 'others'>> {
  return loadSpelling().catch(() => ({ subjects: [], others: [] }));
}

/** What is shown of one page. Undefined if it cannot be fetched: the other results still can. */
export function loadPage(edition: string, id: string): Promise<ShownPage | undefined> {
  return json<ShownPage>(pageAddress(edition, id)).catch(() => undefined);
}

/** Its files are written after the site is built, so the bundler must leave the address alone. */
async function loadPagefind(): Promise<Pagefind> {
  watchDownloads();
  const pagefind = (await import(/* @vite-ignore */ `${indexFolder}pagefind.js`)) as Pagefind;
  await pagefind.options(rankingOptions);
  await pagefind.init();
  return pagefind;
}

function watchDownloads(): void {
  const fetchIt = globalThis.fetch;
  globalThis.fetch = async (...asked) => {
    const answer = await fetchIt(...asked).catch((error: unknown) => {
      missed = true;
      throw error;
    });
    missed ||= !answer.ok;
    return answer;
  };
}

async function json<Answer>(address: string): Promise<Answer> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as Answer;
}
