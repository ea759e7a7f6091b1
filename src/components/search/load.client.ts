import type { FacetTable } from '#domain/search/facetTable.ts';
import {
  engineAddress,
  facetsAddress,
  indexFolder,
  knownAddress,
  pageAddress,
  wordListAddress,
} from '#domain/search/indexFolder.ts';
import { fileFromOutline, isInOutline } from '#domain/search/indexOutline.ts';
import type { KnownBefore } from '#domain/search/knownBefore.ts';
import { rankingOptions, type Pagefind } from '#domain/search/pagefindAnswer.ts';
import type { ShownPage } from '#domain/search/shownPage.ts';
import type { SpellingWords } from '#domain/search/didYouMean.ts';
import { isWhole, unsealed } from '#domain/search/wholeFile.ts';

const fetchIt = globalThis.fetch;
let missed = false;
let spelling: Promise<SpellingWords> | undefined;
let loading: Promise<[Pagefind, KnownBefore]> | undefined;

/** Whether something did not come, up to now. Pagefind itself passes over a missing or broken piece in silence. */
export function downloadMissed(): boolean {
  return missed;
}

/** Fetches what every search needs, once: Pagefind, and what we know beside its index. */
export function load(): Promise<[Pagefind, KnownBefore]> {
  loading ??= fetchAll();
  return loading;
}

function fetchAll(): Promise<[Pagefind, KnownBefore]> {
  // Its pieces are named by it, so an old one that the browser has kept will not do.
  const known = json<KnownBefore>(`${import.meta.env.BASE_PATH}${knownAddress}`, { cache: 'no-cache' });
  // Pagefind would ask for it once its own script runs: too late for a slow phone.
  const engine = bytes(`${import.meta.env.BASE_PATH}${engineAddress}`);
  for (const early of [known, engine]) early.catch(() => undefined);
  answerPagefind(known, engine);
  return Promise.all([loadPagefind(), known]);
}

/** What results can be narrowed by. */
export function loadFacets(): Promise<FacetTable> {
  return json(`${import.meta.env.BASE_PATH}${facetsAddress}`);
}

/** The words of our titles and names, and of what people say. */
export function loadSpelling(): Promise<SpellingWords> {
  spelling ??= json(`${import.meta.env.BASE_PATH}${wordListAddress}`);
  return spelling;
}

/** The same, or none if they cannot be fetched: then little is taken for nothing, and no word for half typed. */
export function loadWords(): Promise<Pick<SpellingWords, 'subjects' | 'others'>> {
  return loadSpelling().catch(() => ({ subjects: [], others: [] }));
}

/** What is shown of one page. Undefined if it cannot be fetched: the other results still can. */
export function loadPage(edition: string, id: string): Promise<ShownPage | undefined> {
  return json<ShownPage>(`${import.meta.env.BASE_PATH}${pageAddress(edition, id)}`).catch(() => undefined);
}

/** Its files are written after the site is built, so the bundler must leave the address alone. */
async function loadPagefind(): Promise<Pagefind> {
  const pagefind = (await import(
    /* @vite-ignore */ `${import.meta.env.BASE_PATH}${indexFolder}pagefind.js`
  )) as Pagefind;
  await pagefind.options(rankingOptions);
  await pagefind.init();
  return pagefind;
}

/** Gives Pagefind the files that are written here or on their way, and no other that is not whole. */
function answerPagefind(known: Promise<KnownBefore>, engine: Promise<BodyInit>): void {
  // It asks by address alone.
  globalThis.fetch = async (address) => {
    const path = address as string;
    if (isInOutline(path)) return new Response(fileFromOutline(path, (await known).outline));
    return new Response(await (path.endsWith(engineAddress) ? engine : bytes(path)));
  };
}

function bytes(address: string): Promise<BodyInit> {
  return get(address, async (answer) => {
    const file = new Uint8Array(await answer.arrayBuffer());
    if (!isWhole(file)) throw new Error(address);
    return file;
  });
}

function json<Answer>(address: string, options?: RequestInit): Promise<Answer> {
  return get(address, async (answer) => unsealed(await answer.json()) as Answer, options);
}

/**
 * Fetches a file, and once more past what the browser has kept: that may be what a portal or a broken line left there.
 *
 * @throws if it does not come, or not whole
 */
async function get<Answer>(
  address: string,
  read: (answer: Response) => Promise<Answer>,
  options?: RequestInit,
): Promise<Answer> {
  const once = async (how?: RequestInit) => {
    const answer = await fetchIt(address, how);
    if (!answer.ok) throw new Error(address);
    return read(answer);
  };
  return once(options)
    .catch(() => once({ cache: 'reload' }))
    .catch((error: unknown) => {
      missed = true;
      throw error;
    });
}
